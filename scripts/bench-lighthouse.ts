// Part of `npm run bench`: Lighthouse with its mobile preset on the heaviest page of each kind, the median of three runs; writes
// docs/speed.md. Exit 1 where a goal is missed. `-- KIND …` measures only those kinds and writes nothing.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { builtPages } from '../tests/browser/built-pages.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { benchModule, ensureBenchInstalled } from './bench/ensure-bench-installed.ts';
import { serveBuiltSite } from './bench/serve-built-site.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';

interface Report {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; weight: number }[] }
      >
    >;
    readonly audits: Readonly<
      Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
    >;
    readonly runtimeError?: { readonly message: string };
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>;

const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const categories = Object.keys(goals) as (keyof typeof goals)[];
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];
const runs = 3;
const debugging = 9377;

const only = process.argv.slice(2);
const load = loadavg()[0] ?? 0;
await ensureBenchInstalled();
const { default: lighthouse } = (await import(benchModule('lighthouse/core/index.js'))) as { default: Lighthouse };

/** The heaviest page of each kind in Chinese, and the English home page. A page that only a missing address leads to is not one. */
const kinds = [...Map.groupBy(builtPages(), ({ kind }) => kind)]
  .filter(([kind]) => (!kind.startsWith('en/') || kind === 'en/') && kind !== '404.html' && !kind.startsWith('r/'))
  .filter(([kind]) => only.length === 0 || only.includes(kind))
  .map(([kind, same]) => ({ kind, page: same.reduce((a, b) => (b.bytes > a.bytes ? b : a)) }));

const { executablePath, args, env } = await findBrowser(process.env, 'system');
const { site, stop } = await serveBuiltSite(4402);
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${debugging}`],
  env: { ...process.env, ...env },
});
const missed: string[] = [];
const rows: (string | number)[][] = [];
try {
  for (const { kind, page } of kinds) {
    const unlisted = readFileSync(page.file, 'utf8').includes('name="robots" content="noindex"');
    const reports: Report['lhr'][] = [];
    for (let run = 1; run <= runs; run += 1) {
      console.error(`▸ /${page.address} ${run} of ${runs}`);
      const flags = { port: debugging, logLevel: 'error', onlyCategories: categories };
      const report = await lighthouse(`${site}${page.address}`, flags);
      if (!report || report.lhr.runtimeError) throw new Error(report?.lhr.runtimeError?.message ?? 'no report');
      reports.push(report.lhr);
    }
    const scores = categories.map((category) => ({
      category,
      score: Math.round(100 * median(reports.map(({ categories: all }) => all[category]?.score ?? 0))),
    }));
    for (const { category, score } of scores) {
      // What is not to be listed cannot score as what is listed.
      if (score >= goals[category] || (category === 'seo' && unlisted)) continue;
      missed.push(`/${page.address} ${category} ${score}: ${failing(reports, category).join('; ')}`);
    }
    const times = timings.map((id) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)));
    rows.push([
      `/${kind}`,
      ...scores.map(({ category, score }) => (category === 'seo' && unlisted ? 'not listed' : score)),
      ...times.map((time, at) => (at === 3 ? time.toFixed(3) : Math.round(time))),
    ]);
    console.error(`  ${rows.at(-1)?.join(' ')}`);
  }
} finally {
  await browser.close();
  stop();
}

const heads = [
  'kind of page',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'FCP ms',
  'LCP ms',
  'TBT ms',
  'CLS',
];
const content = `${markdownTable(heads, rows)}\n\nThe heaviest page of each kind, median of ${runs}. ${theMachine(load)}`;
console.log(content);
for (const one of missed) console.error(`✗ ${one}`);
if (only.length === 0) writeSection('docs/speed.md', 'lighthouse', '`npm run bench:lighthouse`', content);
process.exit(missed.length > 0 ? 1 : 0);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Titles of the audits that cost points, of any run. */
function failing(reports: readonly Report['lhr'][], category: string): string[] {
  const titles = reports.flatMap(({ categories: all, audits }) =>
    (all[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit && weight > 0 && audit.score !== null && audit.score < 0.9 ? [`${id} (${audit.title})`] : [];
    }),
  );
  return [...new Set(titles)];
}
