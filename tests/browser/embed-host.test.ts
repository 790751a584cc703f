import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { listen } from '../../src/preview/listen.ts';
import { filteredByWordPress, wordPressListener } from '../embeds/word-press.ts';
import { expect, site, test } from './article.ts';
import { builtCharts, builtOembed } from './built-charts.ts';

const treemap = builtCharts.find((name) => name.endsWith('expenditure-treemap')) ?? '';
const frame = (chart: string, attributes = '', query = '') =>
  `<iframe src="${site(`embed/${chart}/${query}`)}" title="${chart}" width="100%" height="300" frameborder="0"${attributes}></iframe>`;
const script = () => `<script src="${site('embed.js')}" async></script>`;

/** For each frame of the article: its height, and the height of what is in it. */
async function heights(page: Page): Promise<{ frame: number; inside: number }[]> {
  const found = [];
  for (const handle of await page.$$('iframe')) {
    const inside = await (await handle.contentFrame())?.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    found.push({ frame: Math.round((await handle.boundingBox())?.height ?? 0), inside: inside ?? -1 });
  }
  return found;
}

async function expectFitting(page: Page): Promise<void> {
  await expect
    .poll(async () => (await heights(page)).filter((one) => one.frame !== one.inside), { timeout: 10_000 })
    .toEqual([]);
}

/** An answer of the built site as the site that is tested would give it. */
const served = (html: string) => html.replace(/https?:\/\/[^/"]*\/(?:[\w/-]*?\/)?(?=embed\/)/, site(''));

describe('the resize script', () => {
  test('weighs less than 2 kB and never speaks of addresses', () => {
    const text = readFileSync('dist/embed.js', 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThan(2000);
    expect(text).not.toMatch(/location|referrer|currentScript|fetch|XMLHttp|cookie|Storage|DOMContentLoaded|onload/);
  });

  test.for(['', ' sandbox="allow-scripts"'])(
    'fits two embeds of one chart, wide and narrow, %j',
    async (sandbox, { article }) => {
      const page = await article(
        `<div style="width:700px">${frame(treemap, sandbox)}</div><div style="width:320px">${frame(treemap, sandbox)}</div>${script()}`,
      );
      await expectFitting(page);
      const [wide, narrow] = await heights(page);
      expect(wide?.frame).not.toBe(narrow?.frame);
      // When the column changes, so does the frame.
      await page.evaluate(() => document.querySelector('div')?.setAttribute('style', 'width:400px'));
      await expectFitting(page);
    },
  );

  test('works however often it is included, and listens once', async ({ article }) => {
    const page = await article(
      `<script>window.listeners = 0; const add = window.addEventListener; window.addEventListener = function (type, ...rest) { if (type === 'message') window.listeners += 1; return add.call(window, type, ...rest); };</script>
       ${script()}${frame(treemap)}${script()}${frame(builtCharts[0] ?? '')}${script()}`,
    );
    await expectFitting(page);
    expect(await page.evaluate(() => (window as unknown as { listeners: number }).listeners)).toBe(1);
  });

  test('works when it is inserted long after the frames have loaded', async ({ article }) => {
    const page = await article(frame(treemap) + frame(treemap, ' sandbox="allow-scripts"'));
    await page.waitForTimeout(500);
    expect((await heights(page)).map((one) => one.frame)).toEqual([300, 300]);
    await page.evaluate((source) => {
      const late = document.createElement('script');
      late.src = source;
      document.body.append(late);
    }, site('embed.js'));
    await expectFitting(page);
  });

  test('works when a content system evaluates it again after exchanging the article', async ({ article }) => {
    const page = await article(`<main>${frame(treemap)}</main>${script()}`);
    await expectFitting(page);
    await page.evaluate(
      ([html, code]) => {
        document.querySelector('main')?.replaceChildren(document.createRange().createContextualFragment(html ?? ''));
        // No currentScript, no load event any more.
        new Function(code ?? '')();
      },
      [frame(builtCharts[1] ?? '') + frame(treemap), readFileSync('dist/embed.js', 'utf8')],
    );
    await expectFitting(page);
  });

  // The second has no origin, as a sandboxed frame of ours has none: only its window tells it apart.
  test.for(['', ' sandbox="allow-scripts"'])(
    'believes no forged message, and no number that makes no sense, %j',
    async (sandbox, { article }) => {
      const attack = `<script>
      const say = (height) => parent.postMessage({ type: 'suan-qingchu:height', height }, '*');
      for (const height of [700, '800', NaN, -5, 1e9, null, { valueOf: () => 900 }]) say(height);
    </script>`;
      const page = await article(
        `${frame(treemap, ' id="ours"')}<iframe id="theirs"${sandbox} width="300" height="150" srcdoc="${attack.replaceAll('"', '&quot;')}"></iframe>${script()}`,
      );
      await expect.poll(async () => (await heights(page))[0]?.frame).toBeGreaterThan(300);
      const before = (await heights(page)).map((one) => one.frame);
      await page.evaluate(() => {
        for (const height of [50, 20_000, Number.NaN, Number.POSITIVE_INFINITY])
          window.postMessage({ type: 'suan-qingchu:height', height }, '*');
        window.postMessage('suan-qingchu:height', '*');
        window.postMessage(null, '*');
      });
      await page.waitForTimeout(300);
      expect((await heights(page)).map((one) => one.frame)).toEqual(before);
      const ours = await (await page.$('#ours'))?.contentFrame();
      for (const height of ['800', Number.NaN, 50, 1e9, null]) {
        await ours?.evaluate((said) => parent.postMessage({ type: 'suan-qingchu:height', height: said }, '*'), height);
      }
      await page.waitForTimeout(200);
      expect((await heights(page)).map((one) => one.frame)).toEqual(before);
    },
  );
});

describe('a frame of ours that was led elsewhere', () => {
  test('speaks for itself no longer', async ({ article }) => {
    const page = await article(`${frame(treemap, ' id="ours"')}${script()}`);
    await expectFitting(page);
    const before = await page.locator('#ours').getAttribute('height');
    const elsewhere = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<script>parent.postMessage({ type: 'suan-qingchu:height', height: 777 }, '*');document.title = 'said'</script>`,
      );
    });
    const port = await listen(elsewhere, 0, '127.0.0.1');
    const inside = await (await page.$('#ours'))?.contentFrame();
    await inside?.evaluate((address) => location.assign(address), `http://127.0.0.1:${port}/`).catch(() => undefined);
    await expect.poll(() => page.frames().some((one) => one.url() === `http://127.0.0.1:${port}/`)).toBe(true);
    await page.waitForTimeout(300);
    expect(await page.locator('#ours').getAttribute('height')).toBe(before);
    expect(await page.locator('#ours').getAttribute('src')).toContain('/embed/');
    elsewhere.closeAllConnections();
    elsewhere.close();
  });
});

describe('the frame tells its height', () => {
  test('to WordPress, which forces it into a sandbox and follows links for it', async ({ article }) => {
    const { html } = builtOembed(treemap);
    const page = await article(
      `<script>${wordPressListener}</script>${filteredByWordPress(served(html), 'abcDEF1234')}`,
    );
    await expect.poll(() => page.locator('iframe').getAttribute('style')).toBeNull();
    await expectFitting(page);
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    await page.frameLocator('iframe').locator('.foot a').first().click();
    await expect.poll(() => page.locator('body').getAttribute('data-link')).toBe(site(`charts/${treemap}/`));
  });

  test('to WordPress from every chart', async ({ article }) => {
    const page = await article('');
    for (const chart of builtCharts) {
      const shown = filteredByWordPress(served(builtOembed(chart).html), 'abcDEF1234');
      await page.setContent(`<script>${wordPressListener}</script>${shown}`, { waitUntil: 'load' });
      await expect.poll(() => page.locator('iframe').getAttribute('style'), { message: chart }).toBeNull();
      await expect
        .poll(async () => (await heights(page)).map((one) => one.frame - Math.min(1000, one.inside)), {
          message: chart,
        })
        .toEqual([0]);
    }
  });

  test('to AMP, to pym and to our own script, and tells nothing else', async ({ article }) => {
    const page = await article(
      `<script>window.said = []; addEventListener('message', (event) => said.push(event.data));</script>${frame(treemap, '', '?childId=figure-1&initialWidth=640&parentUrl=https%3A%2F%2Fnews.example')}`,
    );
    const said = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said);
    await expect.poll(async () => (await said()).length).toBeGreaterThanOrEqual(3);
    const [{ inside } = { inside: 0 }] = await heights(page);
    expect(await said()).toEqual(
      expect.arrayContaining([
        { type: 'suan-qingchu:height', height: inside },
        { sentinel: 'amp', type: 'embed-size', height: inside },
        `pymxPYMxfigure-1xPYMxheightxPYMx${inside}`,
      ]),
    );
    expect(JSON.stringify(await said())).not.toMatch(/http|127\.0\.0\.1|news\.example/);
    expect(await page.frameLocator('iframe').locator('.note').isVisible()).toBe(false);
  });
});

describe('within the frame', () => {
  test.for(['', ' sandbox="allow-scripts"'])(
    'a tile opens its plan and leads back, %j',
    async (sandbox, { article }) => {
      const page = await article(frame(treemap, sandbox).replace('300', '900'));
      const inside = page.frameLocator('iframe');
      const before = await inside.locator('.wide svg').getAttribute('aria-labelledby');
      await inside.locator('.wide a').first().click();
      await expect.poll(() => inside.locator('.way h2').isVisible()).toBe(true);
      expect(await inside.locator('.wide svg').getAttribute('aria-labelledby')).not.toBe(before);
      expect(await inside.locator('.way h2').evaluate((heading) => document.activeElement === heading)).toBe(true);
      await inside.locator('.way button').click();
      expect(await inside.locator('.wide svg').getAttribute('aria-labelledby')).toBe(before);
      expect(await inside.locator('.way').isVisible()).toBe(false);
      expect(page.context().pages()).toHaveLength(1);
    },
  );

  test('every plan of every treemap opens in its place, in both languages', async ({ article }) => {
    const page = await article('');
    for (const name of builtCharts.filter((one) => one.endsWith('expenditure-treemap'))) {
      for (const folder of ['', 'en/']) {
        await page.goto(site(`${folder}embed/${name}/`));
        const levels = await page
          .locator('template[data-at]')
          .evaluateAll((all) => all.map(({ dataset }) => [dataset['at'] ?? '', dataset['name'] ?? '']));
        expect(levels.length, name).toBeGreaterThan(2);
        for (const [at = '', plan = ''] of levels) {
          const tile = page.locator(`.wide a[href^="${at}"]`).first();
          await tile.focus();
          await page.keyboard.press('Enter');
          expect(await page.locator('.way h2').textContent(), name).toBe(plan);
          expect(await page.locator('.wide svg a').count(), plan).toBeGreaterThan(0);
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(tooWide, plan).toBeLessThanOrEqual(0);
          await page.locator('.way button').click();
        }
      }
    }
  });

  test.for(['', ' sandbox="allow-scripts"'])(
    'figures are copied with their source, tiles and cells, though the host lends no clipboard, %j',
    async (sandbox, { article }) => {
      const page = await article(frame(treemap, sandbox).replace('300', '1400'));
      const inside = page.frameLocator('iframe');
      await inside.locator('details > summary').click();
      const button = inside.locator('.take button');
      await button.click();
      const said = inside.locator('.take output').first();
      const shown = inside.locator('.take output').last();
      expect(await said.textContent()).toContain('點圖上或表裡的數字');
      const tile = inside.locator('.wide svg a').first();
      await tile.click();
      const [name = ''] = ((await tile.locator('title').textContent()) ?? '').split('：');
      await expect.poll(() => shown.textContent()).toMatch(new RegExp(`^${name}：.*第 \\d+ 行；.*#L\\d+$`));
      await expect.poll(() => said.textContent()).toMatch(/已複製|已選取/);
      expect(await inside.locator('.way').isVisible()).toBe(false);
      await inside.locator('td a').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => shown.textContent()).toMatch(/^高雄市政府資訊中心 金額 元 [\d,]+ 千元。.*第 \d+ 行/);
      expect(page.context().pages()).toHaveLength(1);
      // Pressed again, a tile opens its plan as before.
      await button.click();
      await tile.click();
      await expect.poll(() => inside.locator('.way h2').isVisible()).toBe(true);
    },
  );

  test('without scripts a tile leads to the plan’s own page', async ({ article }) => {
    const page = await article(frame(treemap).replace('300', '900'), { scripts: false });
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('iframe').locator('.wide a').first().click(),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toMatch(/\/plans\/[\w-]+\/(#[\w-]+)?$/);
    expect(await opened.title()).not.toContain('404');
  });

  test.for([
    ['?theme=dark&theme=neon', 'theme=neon', 'dark'],
    ['?thme=dark', 'thme=dark', null],
    ['?measure=share&unit=thousand', 'unit=thousand', null],
    ['?theme=dark&utm_source=paper&childId=x-1', '', 'dark'],
  ] as const)('what the address asks for in vain is named: %s', async ([query, named, theme], { article }) => {
    const page = await article(frame(treemap, '', query));
    const inside = page.frameLocator('iframe');
    await expect.poll(() => inside.locator('.note').isVisible()).toBe(named !== '');
    if (named !== '') expect(await inside.locator('.note b').innerText()).toBe(named);
    expect(await inside.locator('html').getAttribute('data-theme')).toBe(theme);
  });

  test('a theme that does not exist is named, and the system decides', async ({ article }) => {
    const page = await article(frame(treemap, '', '?theme=%3Cb%3Eneon'), { theme: 'dark' });
    const note = page.frameLocator('iframe').locator('.note');
    expect(await note.innerText()).toContain('<b>neon');
    expect(await page.frameLocator('iframe').locator('html').getAttribute('data-theme')).toBeNull();
  });
});
