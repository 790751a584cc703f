// Part of `npm run bench`: a treemap of 10,000 leaves and a Sankey of 2,000 links, laid out and drawn in one browser by this
// site's code and by three libraries, in turns; writes docs/scale.md. The libraries are installed in bench/, not here.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/find-browser.ts';
import type { Drawn } from './bench/draw-all.ts';
import { benchModule, ensureBenchInstalled } from './bench/ensure-bench-installed.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';

const rounds = 5;
const load = loadavg()[0] ?? 0;
await ensureBenchInstalled();
const modules = join('bench', 'node_modules');
const { build } = (await import(benchModule('esbuild/lib/main.js'))) as {
  build(options: object): Promise<{ outputFiles: readonly { text: string }[] }>;
};
const { outputFiles } = await build({
  entryPoints: ['scripts/bench/draw-all.ts'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
});
const scripts = ['echarts/dist/echarts.min.js', 'plotly.js-dist-min/plotly.min.js', 'vega/build/vega.min.js'];
const missing = scripts.filter((script) => !existsSync(join(modules, script)));
if (missing.length > 0) throw new Error(`bench/ lacks ${missing.join(', ')}`);

const { executablePath, args, env } = await findBrowser(process.env, 'system');
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<!doctype html><meta charset="utf-8"><body>');
  for (const script of scripts) await page.addScriptTag({ path: join(modules, script) });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const tables = [];
  for (const chart of ['treemap', 'sankey'] as const) {
    const rows = await measure(page, chart);
    tables.push(
      markdownTable(
        [chart === 'treemap' ? 'treemap, 10,000 leaves' : 'Sankey, 2,000 links', 'drawn ms', 'painted ms', 'elements'],
        rows.map(({ name, done, painted, elements }) => [name, done.toFixed(0), painted.toFixed(0), elements]),
      ),
    );
  }
  const content = `${tables.join('\n\n')}\n\nMedian of ${rounds} drawings each, in turns, 1440 × 900 px, no animation. ${theMachine(load)}`;
  console.log(content);
  writeSection('docs/scale.md', 'peers', '`npm run bench:peers`', content);
} finally {
  await browser.close();
}

/** Each drawer in turn, so that what slows the machine slows all; the first round warms up and does not count. */
async function measure(page: Page, chart: 'treemap' | 'sankey') {
  const names = await page.evaluate((kind) => window.drawAll[`${kind}s`], chart);
  const times = new Map<string, Drawn[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      console.error(`▸ ${chart}, round ${round} of ${rounds}: ${name}`);
      const drawn = await page.evaluate(([kind, one]) => window.drawAll[kind](one), [chart, name] as const);
      if (round > 0) times.get(name)?.push(drawn);
    }
  }
  return [...times].map(([name, own]) => ({
    name,
    done: median(own.map(({ done }) => done)),
    painted: median(own.map(({ painted }) => painted)),
    elements: own[0]?.elements ?? 0,
  }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

declare global {
  interface Window {
    readonly drawAll: Readonly<
      Record<'treemaps' | 'sankeys', readonly string[]> & Record<'treemap' | 'sankey', (name: string) => Promise<Drawn>>
    >;
  }
}
