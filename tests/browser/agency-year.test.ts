import { describe } from 'vitest';
import { allExhibits } from '../../src/exhibits/all-exhibits.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { books, textOf } from './the-books-tested.ts';

const exhibits = allExhibits(new ExhibitContext(books, 'zh-TW'));

describe.each(
  agencyYears(books).map((agencyYear) => ({
    ...agencyYear,
    address: `${agencyYear.city}/${agencyYear.fiscalYear}/`,
    agencyYear,
  })),
)('$agency $fiscalYear', ({ address, agencyYear }) => {
  const own = exhibits.filter(({ place }) => `${place}/` === address);

  test.for([true, false])('shows every exhibit of the book, scripts %s', async (scripts, { open }) => {
    const page = await open(address, { scripts });
    expect(await page.locator('h1').innerText()).toMatch(/[億萬]/);
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const { id, table } of own) {
      const figure = page.locator(`#${id}`);
      expect(await figure.locator('svg.chart:visible').count()).toBe(1);
      // Where there is room, a table stands open beside its drawing, without a switch.
      const tableSwitch = figure.locator('summary').first();
      if (await tableSwitch.isVisible()) await tableSwitch.click();
      expect(await figure.locator('table:not(.parts) > tbody > tr:visible').count()).toBe(table.rows.length);
    }
  });

  test('every exact figure in its tables stands on the line that it links to', async ({ open }) => {
    const page = await open(address);
    const figures = await citedFigures(page);
    expect(figures.length).toBeGreaterThan(50);
    expect(notOnTheirLine(figures, textOf)).toEqual([]);
  });

  test('leads to every plan', async ({ open }) => {
    const page = await open(address, { scripts: false });
    const links = await page
      .locator('#plans tbody th a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    expect(links.map((link) => link.split('/').at(-2))).toEqual(plansOf(books, agencyYear).map(({ code }) => code));
  });

  test('a phone gets the drawings made for it', async ({ open }) => {
    const page = await open(address, { width: 390 });
    for (const { id } of own) {
      const drawing = await page.locator(`#${id} svg.chart:visible`).boundingBox();
      expect(drawing?.width).toBeLessThanOrEqual(360);
    }
  });
});
