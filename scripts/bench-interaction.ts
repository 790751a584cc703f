// Part of `npm run bench`: how long scripts run when a reader opens a tile or points at something, on a processor slowed four
// times; writes docs/speed.md. Exit 1 where a median takes 50 ms or more.
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { serveBuiltSite } from './bench/serve-built-site.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';

/** Something that readers do again and again on a page. */
interface Deed {
  readonly name: string;
  readonly address: string;
  /** What must be there before it can be done. */
  readonly ready: string;
  /** What is pressed or pointed at, another one of these each time; of a list to choose from, another option each time. */
  readonly targets: string;
  readonly how: 'point' | 'press' | 'choose';
}

const explorer = '.explorer .as:not([inert])';
const tiles = '.explorer .view > .wide a[href*="focus="]';
const deeds: readonly Deed[] = [
  { name: 'treemap: point at a tile', address: 'kaohsiung/113/', ready: explorer, targets: tiles, how: 'point' },
  { name: 'treemap: open a tile', address: 'kaohsiung/113/', ready: explorer, targets: tiles, how: 'press' },
  { name: 'treemap: open a tile', address: 'taichung/108/', ready: explorer, targets: tiles, how: 'press' },
  {
    name: 'flow: point at a ribbon',
    address: 'taichung/108/',
    ready: '#taichung-108-sankey form.levels fieldset:enabled',
    targets: '#taichung-108-sankey .view > .wide .ribbon-item',
    how: 'point',
  },
  {
    name: 'flow: switch a level',
    address: 'taichung/108/',
    ready: '#taichung-108-sankey form.levels fieldset:enabled',
    targets: '#taichung-108-sankey form.levels input',
    how: 'press',
  },
  {
    name: 'compare: swap the two columns',
    address: 'compare/',
    ready: '#explore .comparison form',
    targets: '#explore .comparison form button',
    how: 'press',
  },
  {
    name: 'compare: choose another breakdown',
    address: 'compare/',
    ready: '#explore .comparison form',
    targets: '#explore .comparison form select[name="by"]',
    how: 'choose',
  },
];
const slowdown = 4;
const most = 50;
const rounds = 9;

const load = loadavg()[0] ?? 0;
const { executablePath, args, env } = await findBrowser(process.env, 'system');
const { site, stop } = await serveBuiltSite(4403);
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const rows: string[][] = [];
const late: string[] = [];
try {
  for (const deed of deeds) {
    const { scripts, tasks } = await measure(deed);
    const row = [
      `${deed.name}, /${deed.address}`,
      ...[...spread(scripts), ...spread(tasks)].map((ms) => ms.toFixed(1)),
    ];
    console.error(`▸ ${row.join('  ')}`);
    rows.push(row);
    if (median(scripts) >= most) late.push(`${row[0]}: ${median(scripts).toFixed(1)} ms of script`);
  }
} finally {
  await browser.close();
  stop();
}
const heads = ['what a reader does', 'script ms', 'slowest', 'with style, layout and paint ms', 'slowest'];
const content = `${markdownTable(heads, rows)}\n\nMedian and slowest of ${rounds}, processor slowed ${slowdown} times. ${theMachine(load)}`;
console.log(content);
for (const one of late) console.error(`✗ ${one}`);
writeSection('docs/speed.md', 'interaction', '`npm run bench:interaction`', content);
process.exit(late.length > 0 ? 1 : 0);

/** Milliseconds of script, and of all work of the page's main thread, that each deed caused. */
async function measure({ address, ready, targets, how }: Deed): Promise<{ scripts: number[]; tasks: number[] }> {
  const [scripts, tasks]: [number[], number[]] = [[], []];
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'zh-TW' });
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${site}${address}`, { waitUntil: 'load' });
    await page
      .locator(ready.split(' ')[0] ?? '')
      .first()
      .scrollIntoViewIfNeeded();
    await page.locator(ready).first().waitFor();
    const { x, y } = await place(page, targets, round);
    // The scripts are loaded and compiled by now; only what the reader sets off is measured.
    await quiet(page, session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = await durations(session);
    if (how === 'choose') await choose(page, targets, round);
    else await page.mouse.move(x, y);
    if (how === 'press') await page.mouse.click(x, y);
    await quiet(page, session);
    const after = await durations(session);
    // The first one warms the browser up.
    if (round > 0) {
      scripts.push(after.script - before.script);
      tasks.push(after.task - before.task);
    }
    await page.close();
  }
  await context.close();
  return { scripts, tasks };
}

/** The middle of one of the visible targets, brought to the middle of the window; another one each round. */
async function place(page: Page, targets: string, round: number): Promise<{ x: number; y: number }> {
  const found = await page.evaluate(
    ([selector, turn]) => {
      const visible = [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 8 && height > 8;
      });
      const one = visible[turn % visible.length];
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = one?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [targets, round] as const,
  );
  if (!found) throw new Error(`nothing to point at: ${targets}`);
  return found;
}

/** Another option than the one that stands in the list. */
async function choose(page: Page, list: string, round: number): Promise<void> {
  await page.evaluate(
    ([selector, turn]) => {
      const select = document.querySelector<HTMLSelectElement>(selector);
      const others = [...(select?.options ?? [])].filter(({ selected, disabled }) => !selected && !disabled);
      const one = others[turn % others.length];
      if (!select || !one) throw new Error(`nothing to choose: ${selector}`);
      select.value = one.value;
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [list, round] as const,
  );
}

/** Until the main thread has had nothing to do for a while. */
async function quiet(page: Page, session: CDPSession): Promise<void> {
  for (let [last, still] = [-1, 0]; still < 3; ) {
    await page.waitForTimeout(120);
    const { task } = await durations(session);
    still = task - last < 5 ? still + 1 : 0;
    last = task;
  }
}

async function durations(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}

function spread(numbers: readonly number[]): [median: number, slowest: number] {
  return [median(numbers), Math.max(...numbers)];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
