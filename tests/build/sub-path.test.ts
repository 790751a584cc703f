import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/preview/listen.ts';
import { previewServer } from '../../src/preview/preview-server.ts';
import { builtPages, onePageOfEachKind } from '../browser/built-pages.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { build, copyOfTheHouse, sharePictures } from './house.ts';

/** A site that lives below a host's root, read by a browser that runs no scripts and by one that does. */
const house = copyOfTheHouse();
const dist = join(house, 'dist');
const patient = { timeout: 15_000 };
const [origin, base] = ['https://host.example', '/some/base/'];

let server: Server;
let browser: Browser;
let site = '';
beforeAll(async () => {
  sharePictures(house);
  const { status, said } = await build(house, { SITE: origin, BASE: base });
  expect(status, said).toBe(0);
  server = previewServer({ dist, base });
  site = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const { executablePath, args, env } = await findBrowser(process.env);
  browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(house, { recursive: true, force: true });
});

/** Whether a path below the base is a page or a file of the built site. */
function stands(path: string): boolean {
  const file = join(dist, decodeURIComponent(path.slice(base.length)));
  return (
    path.startsWith(base) && (existsSync(join(file, 'index.html')) || (existsSync(file) && statSync(file).isFile()))
  );
}

describe('a site under a sub-path', () => {
  test('keeps every address of every page below it, and each leads somewhere', () => {
    const wrong = new Map<string, string>();
    for (const { address, file } of builtPages(dist)) {
      const here = `${origin}${base}${address}`;
      for (const [, link = ''] of readFileSync(file, 'utf8').matchAll(
        /\s(?:href|src|action|component-url|renderer-url)="([^"]*)"/g,
      )) {
        const url = URL.parse(link.replaceAll('&amp;', '&'), here);
        if (url?.origin === origin && !stands(url.pathname)) wrong.set(link, address);
      }
    }
    expect([...wrong].slice(0, 20)).toEqual([]);
  });

  test('names itself with it', () => {
    const home = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(home).toContain(`<link rel="canonical" href="${origin}${base}"`);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    const pages = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)</g)];
    expect(pages.filter(([, address = '']) => !address.startsWith(`${origin}${base}`))).toEqual([]);
  });

  test('is read without scripts: a page of each kind is styled, whole and has its heading', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const missing: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(`${answer.status()} ${answer.url()}`);
    });
    const kinds = onePageOfEachKind(builtPages(dist)).filter(({ address }) => address !== '404.html');
    expect(kinds.length).toBeGreaterThan(30);
    const bare: string[] = [];
    for (const { address } of kinds) {
      await page.goto(`${site}${base}${address}`, { waitUntil: 'load' });
      const rules = await page.evaluate(() =>
        [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
      );
      const heading = await page.locator('h1').first().isVisible();
      if (!heading || rules < 5) bare.push(`/${address}: ${rules} rules, heading ${heading}`);
    }
    expect(bare).toEqual([]);
    expect(missing).toEqual([]);
    await context.close();
  });

  test('is walked through without scripts, from the first page to a line of a book', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}${base}`);
    await page.locator(`main a[href^="${base}taichung/108/"]`).first().click();
    await page.locator(`main a[href^="${base}sources/"]`).first().click();
    expect(page.url()).toMatch(new RegExp(`^${site}${base}sources/\\d{3}/#L\\d+$`));
    await context.close();
  });

  test('answers a search with scripts, and leads on from it', async () => {
    const context = await browser.newContext({ locale: 'zh-TW' });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url());
      if (answer.status() >= 400 || !pathname.startsWith(base)) outside.push(`${answer.status()} ${answer.url()}`);
    });
    await page.goto(`${site}${base}`);
    await page.keyboard.press('/');
    await page.keyboard.type('資安');
    await page.keyboard.press('Enter');
    await page.locator('a.result').first().click();
    await page.waitForURL(new RegExp(`^${site}${base}[a-z]+/\\d+/plans/`));
    expect(await page.locator('h1').textContent()).toContain('資通安全');
    expect(outside).toEqual([]);
    await context.close();
  });

  test('is walked through with scripts: a treemap opens in its place, on the page and in a frame elsewhere', async () => {
    const frame = `${site}${base}embed/kaohsiung-113-expenditure-treemap/`;
    const article = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // The browser asks for an icon too.
      response.statusCode = request.url === '/' ? 200 : 204;
      const body = `<iframe src="${frame}" title="圖" width="700" height="300" frameborder="0"></iframe><script src="${site}${base}embed.js" async></script>`;
      response.end(request.url === '/' ? `<!doctype html><title>一篇報導</title>${body}` : undefined);
    });
    const port = await listen(article, 0, '127.0.0.1');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const problems: string[] = [];
    context.on('weberror', (error) => problems.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    context.on('response', (answer) => answer.status() >= 400 && problems.push(`${answer.status()} ${answer.url()}`));
    const page = await context.newPage();

    await page.goto(`${site}${base}kaohsiung/113/`);
    await page.locator('.explorer').scrollIntoViewIfNeeded();
    await page.waitForSelector('.explorer .as:not([inert])');
    await page.locator('.explorer .view a[href*="focus="]:visible').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('focus'), patient).not.toBeNull();
    expect(new URL(page.url()).pathname).toBe(`${base}kaohsiung/113/`);
    await expect.poll(() => page.locator('.explorer .view a[href]:visible').count(), patient).toBeGreaterThan(0);

    await page.goto(`http://127.0.0.1:${port}/`);
    const inside = page.frameLocator('iframe');
    const fits = async () => {
      const body = await inside
        .locator('body')
        .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      return body - Math.round((await page.locator('iframe').boundingBox())?.height ?? 0);
    };
    await expect.poll(fits, patient).toBe(0);
    await inside.locator('.wide a').first().click();
    await expect.poll(() => inside.locator('.way h2').isVisible(), patient).toBe(true);
    await expect.poll(fits, patient).toBe(0);
    expect(await inside.locator('.way a').getAttribute('href')).toBeTruthy();

    await context.close();
    article.closeAllConnections();
    article.close();
    expect(problems).toEqual([]);
  });
});
