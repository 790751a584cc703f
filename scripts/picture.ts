// Draws docs/home.png, the picture of the README, anew from the built site: `npm run build && npm run picture`.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { listen } from '../src/preview/listen.ts';
import { previewServer } from '../src/preview/preview-server.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';

const picture = 'docs/home.png';
const width = 1440;
/** What the picture ends under, so that no row is cut: the line below the two cities. */
const last = '#city-totals';
const margin = 40;

if (!existsSync('dist/_headers')) throw new Error('dist/ holds no built site; run npm run build first');
const { executablePath, args, env } = await findBrowser(process.env);
const server = previewServer({ dist: 'dist', base: '/' });
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage({
    viewport: { width, height: 1000 },
    colorScheme: 'light',
    locale: 'zh-TW',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
  const box = await page.locator(last).boundingBox();
  if (!box) throw new Error(`the home page has no ${last}`);
  const height = Math.round(box.y + box.height + margin);
  await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width, height } });
  console.log(`${picture}: ${width} × ${height}`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
