import type { Frame, Page } from 'playwright-core';
import { expect as claim, describe } from 'vitest';
import { expect, site, test } from './article.ts';
import { browser } from './browser-test.ts';
import type { SeenEmbed } from './built-charts.ts';
import { builtCharts, builtOembed, seeEmbed } from './built-charts.ts';

const light = 'rgb(251, 250, 246)';
const dark = 'rgb(20, 23, 27)';

/** One way to meet an embed: how the page is made, and what more must hold. */
interface Way {
  readonly name: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly query?: string;
  /** In English. */
  readonly folder?: 'en/';
  readonly media?: { readonly media?: 'print'; readonly forcedColors?: 'active' };
  readonly ground?: string;
  /** Attributes of the frame of an article on another origin; alone when left out. */
  readonly framed?: string;
}

const ways: readonly Way[] = [
  { name: 'alone', ground: light },
  { name: 'alone, scripts off', scripts: false, ground: light },
  { name: 'alone, 320 px', width: 320, ground: light },
  { name: 'alone, the system dark', theme: 'dark', ground: dark },
  { name: 'alone, asked to be dark', query: '?theme=dark', ground: dark },
  { name: 'alone, asked to be light in a dark system', theme: 'dark', query: '?theme=light', ground: light },
  { name: 'printed from a dark screen', theme: 'dark', media: { media: 'print' }, ground: 'rgb(255, 255, 255)' },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'in a frame of another origin', framed: '', ground: light },
  { name: 'in a frame of another origin, 320 px, dark', framed: '', width: 320, theme: 'dark', ground: dark },
  { name: 'in a sandbox that allows scripts', framed: ' sandbox="allow-scripts"', ground: light },
  {
    name: 'in a sandbox that allows scripts, asked to be dark',
    framed: ' sandbox="allow-scripts"',
    query: '?theme=dark',
    ground: dark,
  },
  { name: 'in English, alone, 320 px, scripts off', folder: 'en/', width: 320, scripts: false, ground: light },
  {
    name: 'in English, in a sandbox that allows scripts',
    folder: 'en/',
    framed: ' sandbox="allow-scripts"',
    ground: light,
  },
  { name: 'in English, the system dark', folder: 'en/', theme: 'dark', ground: dark },
  {
    name: 'in English, printed from a dark screen',
    folder: 'en/',
    theme: 'dark',
    media: { media: 'print' },
    ground: 'rgb(255, 255, 255)',
  },
  { name: 'in English, forced colours', folder: 'en/', media: { forcedColors: 'active' } },
  { name: 'in a frame, scripts off', framed: '', scripts: false, ground: light },
];

describe.each(ways)('every embed $name', (way) => {
  test('shows its whole chart and fetches nothing beside it', async ({ article, problems }) => {
    const fetched: string[] = [];
    const page = way.framed === undefined ? await lonePage(way, problems) : await article('', way);
    page.on('request', (request) => fetched.push(request.url()));
    for (const chart of builtCharts) {
      const address = site(`${way.folder ?? ''}embed/${chart}/${way.query ?? ''}`);
      const frame = way.framed === undefined ? await goTo(page, address) : await frameIn(page, address, way);
      if (way.media) await page.emulateMedia(way.media);
      const seen = await frame.evaluate(seeEmbed);
      holds(chart, seen, way);
      // Paper has nothing to press.
      if (way.media?.media !== 'print') await tableOpens(chart, frame);
      if (way.media) await page.emulateMedia({ media: null, forcedColors: null });
    }
    expect(fetched.map((url) => new URL(url).pathname).filter((path) => !/\/embed\/[\w-]+\/$/.test(path))).toEqual([]);
    expect(problems).toEqual([]);
    if (way.framed === undefined) await page.context().close();
  });
});

async function lonePage({ width = 640, theme = 'light', scripts = true }: Way, problems: string[]): Promise<Page> {
  const context = await (await browser()).newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return page;
}

async function goTo(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  return page;
}

async function frameIn(page: Page, address: string, { framed = '' }: Way): Promise<Frame> {
  await page.setContent(
    `<body style="margin:0"><iframe src="${address}" width="100%" height="600" frameborder="0"${framed}></iframe></body>`,
    { waitUntil: 'load' },
  );
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error(`no frame for ${address}`);
  await frame.waitForLoadState('load');
  return frame;
}

function holds(chart: string, seen: SeenEmbed, { width = 640, ground, media, folder }: Way): void {
  claim.soft(seen.title.length, `${chart}: title`).toBeGreaterThan(5);
  claim.soft(seen.drawing[0], `${chart}: drawing`).toBeGreaterThan(Math.min(width, 640) * 0.75);
  claim.soft(seen.drawing[1], `${chart}: drawing`).toBeGreaterThan(60);
  claim
    .soft(seen.fine, `${chart}: whose, source, release`)
    .toMatch(
      folder
        ? /[\s\S]*(FY|Taichung|Kaohsiung)[\s\S]*Source: [\s\S]*line \d+[\s\S]*\d{4}-\d\d-\d\d-[0-9a-f]{8}/
        : /[\s\S]*(年度|市)[\s\S]*出處：[\s\S]*第 \d+ 行[\s\S]*\d{4}-\d\d-\d\d-[0-9a-f]{8}/,
    );
  claim.soft(seen.back, `${chart}: way back`).toMatch(new RegExp(`charts/${chart}/$`));
  claim.soft(seen.tooWide, `${chart}: too wide`).toBeLessThanOrEqual(0);
  if (ground) claim.soft(seen.ground, `${chart}: ground`).toBe(ground);
  // The system's own colours for text and links, and no other.
  if (media?.forcedColors) claim.soft(seen.text.length, `${chart}: ${seen.text}`).toBeLessThanOrEqual(2);
}

async function tableOpens(chart: string, frame: Page | Frame): Promise<void> {
  await frame.locator('details > summary').click();
  claim.soft(await frame.locator('details table tbody tr').first().isVisible(), `${chart}: table`).toBe(true);
}

test.for(['', 'en/'])(
  'no embed is cut off at the height of its snippet, at any width from 320 to 800 px: %j',
  async (folder, { problems }) => {
    const page = await lonePage({ name: '' }, problems);
    for (const chart of builtCharts) {
      await page.goto(site(`${folder}embed/${chart}/`));
      const needed: number[] = [];
      for (const width of [320, 360, 390, 640, 720, 800]) {
        await page.setViewportSize({ width, height: 800 });
        needed.push((await page.evaluate(seeEmbed)).height);
      }
      const promised = builtOembed(chart, folder).height;
      claim.soft(promised, `${folder}${chart}: needs ${needed}`).toBeGreaterThanOrEqual(Math.max(...needed));
      // Latin text is measured as if it were as wide as any face sets it, so English gets more room than it needs.
      claim
        .soft(promised - Math.max(...needed), `${folder}${chart}: room too much`)
        .toBeLessThan(folder === '' ? 90 : 220);
    }
    await page.context().close();
  },
);
