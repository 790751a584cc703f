import { everyChart } from '../../src/exhibits/every-chart.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const exhibits = everyChart(new ExhibitContext(books, 'zh-TW'));

test('every chart is listed once, under its permanent address', async ({ open }) => {
  const page = await open('charts/', { scripts: false });
  const links = await page
    .locator('main section li a')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')?.split('/').at(-2)));
  expect(links.sort()).toEqual(exhibits.map(({ id }) => id).sort());
});

test.for(exhibits.map(({ id }) => id))(
  '%s stands on its own: finding, drawing, open table, citation',
  async (id, { open }) => {
    const page = await open(`charts/${id}/`, { scripts: false, width: 390 });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator(`#${id} svg.chart:visible`).count()).toBe(1);
    expect(await page.locator(`#${id} tbody tr:visible`).count()).toBeGreaterThan(1);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.locator('main').textContent()).toContain(canonical);
  },
);
