// `npm run bench:weight`, part of `npm run bench`: how long compiling and building the real books takes, and what each kind of
// page weighs; writes docs/speed.md. Builds into dist/; `-- --built` weighs what is there and takes no time.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { readAndCompile } from '../src/intake/read-books.ts';
import { basePath } from '../src/preview/preview-server.ts';
import { budgetOf, budgets } from '../src/weight/budgets.ts';
import { pageScale } from '../src/weight/weigh-page.ts';
import { builtPages } from '../tests/browser/built-pages.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';
import { duration, run } from './project.mjs';

const load = loadavg()[0] ?? 0;
const timed = process.argv.includes('--built') ? '' : await timeTheBuild();

const read = (path: string) => {
  const file = join('dist', path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};
const weigh = pageScale(read, basePath(process.env['BASE'] ?? '/'));
const pages = builtPages().map(({ address, kind }) => ({ kind: kind.replace(/^en\//, ''), weight: weigh(address) }));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const rows = [...Map.groupBy(pages, ({ kind }) => kind)]
  .map(([kind, same]) => {
    const heaviest = same.reduce((a, b) => (b.weight.total > a.weight.total ? b : a)).weight;
    const name = budgetOf(kind);
    return { kind, count: same.length, name, heaviest, share: heaviest.total / budgets[name].total };
  })
  .sort((a, b) => b.share - a.share)
  .map(({ kind, count, name, heaviest, share }) => [
    `/${kind}`,
    count,
    name,
    ...[kilobytes(heaviest.total), kilobytes(budgets[name].total)],
    ...[kilobytes(heaviest.scripts), kilobytes(budgets[name].script)],
    `${Math.round(share * 100)} %`,
  ]);
const heads = ['kind of page', 'pages', 'budget', 'kB', 'allowed', 'script kB', 'allowed', 'share'];
const content = `${markdownTable(heads, rows)}

The heaviest page of each kind in either language, brotli, everything that is fetched before a reader does anything.
${timed === '' ? '' : `${timed} ${theMachine(load)}`}`;
console.log(content);
writeSection('docs/speed.md', 'weight', '`npm run bench`', content);

/** Compiles seven times and builds once; says how long each took. Ends the process where the build fails. */
async function timeTheBuild(): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const started = performance.now();
    await readAndCompile({ seeds: 'seeds', data: 'data' });
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const [fastest = 0, median = 0, slowest = 0] = [times[0], times[3], times[6]];
  const started = performance.now();
  const code = await run('npm', ['run', '--silent', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' });
  if (code !== 0) process.exit(code);
  const built = duration(performance.now() - started);
  return `The books compile in ${duration(median)} (median of 7, ${duration(fastest)} to ${duration(slowest)}); the site is built in ${built}, pictures kept from earlier builds.`;
}
