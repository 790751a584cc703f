// Draws docs/embeds-*.png and writes the bytes in docs/embeds.md anew from the built site: `npm run build && npm run embeds`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { listen } from '../src/preview/listen.ts';
import { previewServer } from '../src/preview/preview-server.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';

const page = 'docs/embeds.md';
/** The two charts of the article. */
const shown = ['taichung-108-expenditure-treemap', 'compare-objects'];

const charts = readdirSync('dist/embed').sort();
const wire = (chart: string, folder = '') =>
  brotliCompressSync(readFileSync(`dist/${folder}embed/${chart}/index.html`)).length;
const rows = charts.map((chart) => `| \`${chart}\` | ${grouped(wire(chart))} | ${grouped(wire(chart, 'en/'))} |`);
const table = ['| chart | 中文 | English |', '|---|--:|--:|', ...rows].join('\n');
const before = readFileSync(page, 'utf8');
const [first, last] = ['<!-- bytes -->', '<!-- /bytes -->'];
writeFileSync(page, before.replace(new RegExp(`${first}[^]*${last}`), `${first}\n${table}\n${last}`));

const site = previewServer({ dist: 'dist', base: '/' });
const root = `http://127.0.0.1:${await listen(site, 0, '127.0.0.1')}/`;
const frames = shown.map((chart) => {
  const { html } = JSON.parse(readFileSync(`dist/oembed/${chart}.json`, 'utf8')) as { html: string };
  const frame = /<iframe .*<\/iframe>/.exec(html)?.[0] ?? '';
  return frame.replace(/https?:\/\/[^/"]*\/(?=embed\/)/, root).replace(/width="\d+"/, 'width="100%"');
});
const words = '<p>'.concat('記者的文字在這裡，圖在中間，下面接著寫。'.repeat(4), '</p>');
const article = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="zh-TW"><meta name="viewport" content="width=device-width"><title>一篇報導</title>
<style>body{margin:0 auto;padding:16px;max-width:720px;font:18px/1.8 serif;background:#fff}iframe{margin-block:12px}</style>
<h1>兩市的資訊預算</h1>${words}${frames.join(words)}${words}<script src="${root}embed.js" async></script>`);
});
const address = `http://127.0.0.1:${await listen(article, 0, '127.0.0.1')}/`;

const { executablePath, args, env } = await findBrowser(process.env);
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const width of [320, 1200]) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light', locale: 'zh-TW' });
    await tab.goto(address, { waitUntil: 'load' });
    // A window as tall as the article, so that no frame waits for the reader; then all have said their height.
    await tab.setViewportSize({ width, height: 2600 });
    await tab.waitForTimeout(2500);
    const height = await tab.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
    await tab.screenshot({ path: `docs/embeds-${width}.png`, clip: { x: 0, y: 0, width, height } });
    await tab.close();
  }
} finally {
  await browser.close();
  for (const server of [site, article]) {
    server.closeAllConnections();
    server.close();
  }
}
console.log(`✓ ${page}, docs/embeds-320.png, docs/embeds-1200.png`);

function grouped(bytes: number): string {
  return bytes.toLocaleString('en');
}
