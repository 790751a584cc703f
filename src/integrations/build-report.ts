import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { budgetOf } from '../weight/budgets.ts';
import { pageKind } from '../weight/page-kind.ts';
import { pageScale } from '../weight/weigh-page.ts';
import { weightTable } from '../weight/weight-table.ts';

type Hooks = AstroIntegration['hooks'];

/** A step of the build and how long it took, in milliseconds. */
interface Step {
  readonly name: string;
  readonly ms: number;
}

/** How many of the slowest steps are told; the bench asks for all of them. */
const told = Number(process.env['STEPS_TOLD'] ?? '6');

/**
 * Ends a build with what each kind of page weighs and which steps took longest.
 * @param others the integrations whose last step is timed one by one; they run in this order, the report after them
 */
export function buildReport(...others: readonly AstroIntegration[]): AstroIntegration[] {
  const steps: Step[] = [];
  let base = '/';
  let since = performance.now();
  /** Ends the step that ran until now. */
  const lap = (name: string) => {
    const now = performance.now();
    steps.push({ name, ms: now - since });
    since = now;
  };

  const timed = others.map((integration): AstroIntegration => {
    const done = integration.hooks['astro:build:done'];
    if (!done) return integration;
    const hooks: Hooks = {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        since = performance.now();
        await done(options);
        lap(integration.name);
      },
    };
    return { ...integration, hooks };
  });

  const first: AstroIntegration = {
    name: 'build-report-begins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': () => lap('books compiled, types written'),
      'astro:build:ssr': () => lap('pages and scripts bundled'),
      'astro:build:generated': async ({ dir }) => {
        const drawn = performance.now() - since;
        since = performance.now();
        steps.push(...(await timesByKind(fileURLToPath(dir), drawn)));
      },
    },
  };
  const last: AstroIntegration = {
    name: 'build-report',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const weigh = pageScale((path) => {
          const file = join(dist, path);
          return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
        }, base);
        const pages = (await readdir(dist, { recursive: true }))
          .filter((name) => name.endsWith('.html'))
          .map((name) =>
            name
              .split(sep)
              .join('/')
              .replace(/(^|\/)index\.html$/, '$1'),
          )
          .sort()
          .map((address) => {
            const kind = pageKind(address);
            return { address, kind, budget: budgetOf(kind), weight: weigh(address) };
          });
        const slowest = [...steps].sort((a, b) => b.ms - a.ms).slice(0, told);
        const times = slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(2).padStart(7)} s  ${name}`);
        console.log(['', ...weightTable(pages), '', ...times, ''].join('\n'));
      },
    },
  };
  return [first, ...timed, last];
}

/**
 * How long the pages of each kind took. Astro draws one page after another, so the time between two written files is the
 * second one's.
 * @param drawn how long all of them took together, in milliseconds
 */
async function timesByKind(dist: string, drawn: number): Promise<Step[]> {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.slice(dist.length), written: statSync(file).mtimeMs }))
    .sort((a, b) => a.written - b.written);
  const end = files.at(-1)?.written ?? 0;
  const kinds = new Map<string, { ms: number; files: number }>();
  let before = end - drawn;
  for (const { file, written } of files) {
    // What was copied or bundled before the first page was drawn, the program that draws the pages included.
    if (written < before || /^[\\/]?\.prerender/.test(file)) {
      before = Math.max(before, written);
      continue;
    }
    const address = file
      .split(sep)
      .join('/')
      .replace(/^\//, '')
      .replace(/(^|\/)index\.html$/, '$1');
    const kind =
      pageKind(address)
        .replace(/^en\//, '')
        .replace(/[^/]+(\.[a-z]+)$/, '*$1') || '(home)';
    const known = kinds.get(kind) ?? { ms: 0, files: 0 };
    kinds.set(kind, { ms: known.ms + (written - before), files: known.files + 1 });
    before = written;
  }
  return [...kinds].map(([kind, { ms, files: count }]) => ({ name: `${count} × ${kind}`, ms }));
}
