import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { basePath } from '../../src/preview/preview-server.ts';
import { blockingFonts } from '../../src/weight/blocking-fonts.ts';
import { budgetOf, budgets } from '../../src/weight/budgets.ts';
import { pageScale } from '../../src/weight/weigh-page.ts';
import { expect, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

const read = (path: string) => {
  const file = join('dist', path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};
const weigh = pageScale(read, basePath(process.env['BASE'] ?? '/'));
const pages = builtPages().map((page) => ({ ...page, budget: budgetOf(page.kind), weight: weigh(page.address) }));

/** The heaviest page of each kind in either language: what holds for it holds for the rest. */
const heaviest = [...Map.groupBy(pages, ({ kind }) => kind.replace(/^en\//, '')).values()].map((same) =>
  same.reduce((a, b) => (b.weight.total > a.weight.total ? b : a)),
);

test('every page keeps to the budget of its kind', () => {
  const over = pages.flatMap(({ address, budget, weight }) => {
    const { total, script } = budgets[budget];
    const found = [];
    if (weight.total > total) found.push(`/${address} weighs ${weight.total} bytes, a ${budget} page ${total}`);
    if (weight.scripts > script) found.push(`/${address} has ${weight.scripts} bytes of script, allowed ${script}`);
    return found;
  });
  expect(over).toEqual([]);
});

test('no font keeps text from being read while it loads', () => {
  const styles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(css|html)$/.test(name),
  );
  const blocking = styles.flatMap((name) =>
    blockingFonts(readFileSync(join('dist', name), 'utf8')).map((font) => `${name}: ${font}`),
  );
  expect(blocking).toEqual([]);
});

describe.each(heaviest)('$kind', ({ address, budget, weight }) => {
  test.for([390, 1440] as const)(
    'at %d pixels fetches what the scale knows, and nothing shifts',
    async (width, { open }) => {
      const page = await open(address, { width });
      const { shifts, fetched } = await page.evaluate(readThrough);
      expect(shifts, 'what moved while the page was read').toEqual([]);

      const root = new URL(page.url());
      const site = root.href.slice(0, root.href.length - address.length);
      const files = fetched.map(({ url }) => url.slice(site.length).split(/[?#]/, 1)[0] ?? '');
      // Data and frames are fetched by scripts, which the scale does not read; their bytes are in what was measured.
      const known = (file: string) => file === address || weight.files.includes(file) || /(\.json|\/)$/.test(file);
      expect(files.filter((file) => !known(file))).toEqual([]);

      const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(budgets[budget].total);
    },
  );
});

/** Runs in the browser: reads the page from top to bottom, as fast as it can be drawn. */
async function readThrough() {
  const shifts: string[] = [];
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: readonly { node?: Node }[];
    })[]) {
      // A header that is drawn before its last link has come: a few pixels, which only a busy machine shows.
      if (entry.hadRecentInput || entry.value < 0.001) continue;
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'text'));
      shifts.push(`${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${moved.join(', ')}`);
    }
  };
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { scrollHeight } = document.documentElement;
  for (let y = 0; y < scrollHeight; y += Math.max(innerHeight, scrollHeight / 40)) {
    scrollTo(0, y);
    await drawn();
  }
  // What loads when it comes near has loaded and taken its place.
  const waiting = () => document.querySelector('astro-island[ssr]') !== null;
  for (let round = 0; round < 300 && waiting(); round += 1) await drawn();
  await drawn();
  const timings = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    shifts,
    fetched: (timings as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
      url: name,
      bytes: encodedBodySize,
    })),
  };
}
