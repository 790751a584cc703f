import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, site, test } from './article.ts';
import { builtCharts } from './built-charts.ts';

/** What a frame offers beside its own measure and unit. */
const offered = (page: Page) =>
  page
    .locator('template[data-measure]')
    .evaluateAll((templates) => templates.map(({ dataset }) => [dataset['measure'] ?? '', dataset['unit'] ?? '']));

/** Labels of the one drawing that shows. */
const labels = (page: Page) =>
  page
    .locator('.figure svg:visible text')
    .evaluateAll((texts) => texts.map(({ textContent }) => textContent).join(' '));

/** Money has other measures and units; what else is counted has none. */
const ofMoney = builtCharts.filter((chart) => !chart.startsWith('indicator-'));

/** Widths of a phone, of the column that snippets are counted for and of a wide article. */
const widths = [320, 640, 800];

/** Heights that whoever puts a frame together is given for it, by `measure-unit`. */
const promised = (address: string): Record<string, number> =>
  JSON.parse(readFileSync(`dist/${address}choices.json`, 'utf8')).views;

test.for(['', 'en/'].flatMap((folder) => ofMoney.map((chart) => `${folder}embed/${chart}/`)))(
  'every measure and unit that %s offers shows at its address, says so, and is cut off at no width',
  async (address, { article }) => {
    const page = await article('', { width: 320 });
    await page.goto(site(address));
    const own = await labels(page);
    const views = await offered(page);
    expect(views.length).toBeGreaterThan(1);
    for (const [measure = '', unit = ''] of views) {
      await page.goto(site(`${address}?measure=${measure}&unit=${unit}`));
      const said = `${measure} ${unit}`;
      expect(await labels(page), said).not.toBe(own);
      expect(await page.locator('.measured').innerText(), said).not.toBe('');
      expect(await page.locator('.note').isVisible(), said).toBe(false);
      const tooWide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(tooWide, said).toBeLessThanOrEqual(0);
      const needed: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        needed.push(await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
      }
      await page.setViewportSize({ width: 320, height: 900 });
      expect(promised(address)[`${measure}-${unit}`], `${said} needs ${needed}`).toBeGreaterThanOrEqual(
        Math.max(...needed),
      );
    }
  },
);

test('a measure or a unit that a chart does not offer is named, and the chart stays as it is', async ({ article }) => {
  const page = await article('');
  const [chart = ''] = ofMoney;
  await page.goto(site(`embed/${chart}/`));
  const own = await labels(page);
  await page.goto(site(`embed/${chart}/?measure=neon&unit=ell`));
  expect(await labels(page)).toBe(own);
  expect(await page.locator('.note').innerText()).toContain('measure=neon, unit=ell');
});
