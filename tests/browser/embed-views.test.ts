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

test.for(['', 'en/'].flatMap((folder) => builtCharts.map((chart) => `${folder}embed/${chart}/`)))(
  'every measure and unit that %s offers shows at its address, says so and fits 320 px',
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
    }
  },
);

test('a measure or a unit that a chart does not offer is named, and the chart stays as it is', async ({ article }) => {
  const page = await article('');
  const [chart = ''] = builtCharts;
  await page.goto(site(`embed/${chart}/`));
  const own = await labels(page);
  await page.goto(site(`embed/${chart}/?measure=neon&unit=ell`));
  expect(await labels(page)).toBe(own);
  expect(await page.locator('.note').innerText()).toContain('measure=neon, unit=ell');
});
