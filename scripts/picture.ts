// Draws the pictures of the README, of docs/search.md and of docs/pictures.md anew from the built site:
// `npm run build && npm run picture`.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { listen } from '../src/preview/listen.ts';
import { previewServer } from '../src/preview/preview-server.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';

interface Picture {
  readonly file: string;
  /** From the site's root. */
  readonly address: string;
  readonly width: number;
  /** Light unless told. */
  readonly theme?: 'light' | 'dark';
  /** What the picture ends under, so that no row is cut. */
  readonly last: string;
  /** The picture begins over it; else at the top of the page. */
  readonly first?: string;
  /** Room above and below, in pixels. */
  readonly margin: number;
  /** All its colours; else those that it has most of. */
  readonly whole?: true;
}

const results = '[data-part="results"][aria-busy="false"] > .group';
const pictures: readonly Picture[] = [
  // Down to the line below the two cities.
  { file: 'docs/home.png', address: '', width: 1440, last: '#city-totals', margin: 40, whole: true },
  {
    file: 'docs/search-390.png',
    address: `search/?q=${encodeURIComponent('資安')}`,
    width: 390,
    last: `${results}:nth-child(2)`,
    margin: 0,
  },
  {
    file: 'docs/search-1440.png',
    address: `search/?q=${encodeURIComponent('資料庫')}&order=amount`,
    width: 1440,
    last: `${results}:nth-child(4)`,
    margin: 0,
  },
  ...shown(),
];
/** Home, both explorers, the comparison and a plan, on a phone and a desktop, in both themes: docs/pictures.md. */
function shown(): Picture[] {
  const figure = (within: string) => `figure:has(${within})`;
  const views = [
    { name: 'home', address: '', last: '#city-totals' },
    { name: 'treemap', address: 'kaohsiung/113/', first: figure('treemap-explorer'), last: figure('treemap-explorer') },
    { name: 'flow', address: 'taichung/108/', first: '#taichung-108-sankey', last: '#taichung-108-sankey' },
    { name: 'compare', address: 'compare/', first: '#explore', last: '#explore' },
    { name: 'plan', address: 'kaohsiung/113/plans/32020183201-04/', last: 'main section:nth-of-type(2)' },
  ];
  return views.flatMap(({ name, ...view }) =>
    [390, 1440].flatMap((width) =>
      (['light', 'dark'] as const).map(
        (theme): Picture => ({
          ...view,
          file: `docs/pictures/${name}-${width}-${theme}.png`,
          width,
          theme,
          margin: 24,
        }),
      ),
    ),
  );
}

/** So many colours are enough for type, lines and fills; all of them would double the file. */
const colours = 160;

if (!existsSync('dist/_headers')) throw new Error('dist/ holds no built site; run npm run build first');
const { executablePath, args, env } = await findBrowser(process.env);
const server = previewServer({ dist: 'dist', base: '/' });
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const picture of pictures) {
    const page = await browser.newPage({
      viewport: { width: picture.width, height: 1000 },
      colorScheme: picture.theme ?? 'light',
      locale: 'zh-TW',
      reducedMotion: 'reduce',
    });
    await draw(page, picture);
    await page.close();
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function draw(page: Page, picture: Picture): Promise<void> {
  const { file, address, width, first, last, margin, whole } = picture;
  await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: 'load' });
  await page.locator(last).waitFor();
  const end = await wholeInSight(page, picture);
  const y = first === undefined ? 0 : Math.max(0, (await boxOf(page, first)).y - margin);
  const drawn = await page.screenshot({ clip: { x: 0, y, width, height: end - y } });
  const written = whole ? drawn : inFewColours(drawn);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, written);
  console.log(`${file}: ${width} × ${Math.round(end - y)}, ${(written.length / 1000).toFixed(0)} kB`);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${page.url()} has no ${selector}`);
  return box;
}

/** Where a window ends that shows all down to an element: what is below the window is not laid out before, nor drawn. */
async function wholeInSight(page: Page, { width, last, margin }: Picture): Promise<number> {
  for (let height = 0; ; ) {
    const { y, height: own } = await boxOf(page, last);
    const due = Math.round(y + own + margin);
    if (due === height) return height;
    height = due;
    await page.setViewportSize({ width, height });
    // What comes into sight loads its script and its data.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 300))));
  }
}

/** Every pixel in the nearest of the colours that the picture has most of. */
function inFewColours(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  const { data } = png;
  const at = (pixel: number) => data.readUIntBE(pixel * 4, 3);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) counts.set(at(pixel), (counts.get(at(pixel)) ?? 0) + 1);
  const kept = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, colours)
    .map(([colour]) => colour);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys())
    nearest.set(
      colour,
      kept.reduce((best, other) => (distance(other, colour) < distance(best, colour) ? other : best)),
    );
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) data.writeUIntBE(nearest.get(at(pixel)) ?? 0, pixel * 4, 3);
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
