// Draws the pictures of the README and of docs/search.md anew from the built site: `npm run build && npm run picture`.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
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
  /** What the picture ends under, so that no row is cut. */
  readonly last: string;
  /** Room below it, in pixels. */
  readonly margin: number;
}

const results = '[data-part="results"][aria-busy="false"] > .group';
const pictures: readonly Picture[] = [
  // Down to the line below the two cities.
  { file: 'docs/home.png', address: '', width: 1440, last: '#city-totals', margin: 40 },
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
];
/** So many colours are enough for type and lines; more would double the file. */
const colours = 40;

if (!existsSync('dist/_headers')) throw new Error('dist/ holds no built site; run npm run build first');
const { executablePath, args, env } = await findBrowser(process.env);
const server = previewServer({ dist: 'dist', base: '/' });
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const picture of pictures) {
    const page = await browser.newPage({
      viewport: { width: picture.width, height: 1000 },
      colorScheme: 'light',
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
  const { file, address, width, last } = picture;
  await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: 'load' });
  await page.locator(last).waitFor();
  const height = await wholeInSight(page, picture);
  const drawn = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  const written = file === 'docs/home.png' ? drawn : inFewColours(drawn);
  await writeFile(file, written);
  console.log(`${file}: ${width} × ${height}, ${(written.length / 1000).toFixed(0)} kB`);
}

/** Height of a window that shows all down to an element: what is below the window is not laid out before, nor drawn. */
async function wholeInSight(page: Page, { width, last, margin }: Picture): Promise<number> {
  for (let height = 0; ; ) {
    const box = await page.locator(last).boundingBox();
    if (!box) throw new Error(`${page.url()} has no ${last}`);
    const due = Math.round(box.y + box.height + margin);
    if (due === height) return height;
    height = due;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
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
