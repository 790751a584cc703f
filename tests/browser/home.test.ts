import { describe } from 'vitest';
import { agencyOverview } from '../../src/ledger/queries/agency-overview.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { books, textOf } from './the-books-tested.ts';

const years = agencyYears(books);

describe.each([
  { title: 'with scripts', scripts: true },
  { title: 'without scripts', scripts: false },
])('the home page, $title', ({ scripts }) => {
  test('leads with where more than half of the money goes', async ({ open }) => {
    const page = await open('', { scripts });
    const headline = (await page.locator('h1').innerText()).replace(/\s+/g, '');
    for (const agencyYear of years) {
      const leading = agencyOverview(books, agencyYear)?.leading ?? [];
      expect(leading.length).toBeGreaterThan(0);
      for (const { name } of leading) expect(headline).toContain(name);
    }
  });

  test('shows the same in English', async ({ open }) => {
    const page = await open('en/', { scripts, width: 390 });
    for (const picture of await page.locator('article.card svg:visible').all()) {
      const box = await picture.boundingBox();
      expect(box && box.y + box.height).toBeLessThan(844);
      // Every part is named where it stands.
      const items = await picture.locator('[role="listitem"]').count();
      expect(await picture.locator('text.strong').count()).toBe(items);
    }
  });

  test('offers the three ways in before anything else asks for attention', async ({ open }) => {
    const page = await open('', { scripts });
    const ways = await page.locator('#ways-head').boundingBox();
    const figure = await page.locator('figure').first().boundingBox();
    expect(ways?.y).toBeLessThan(1.5 * 900);
    expect(ways?.y).toBeLessThan(figure?.y ?? 0);
  });

  test('shows both agencies with year, stage, total and picture in one screen of a phone', async ({ open }) => {
    const page = await open('', { scripts, width: 390 });
    const cards = page.locator('article.card');
    expect(await cards.count()).toBe(years.length);
    for (const [at, { agency, fiscalYear }] of years.entries()) {
      const card = cards.nth(at);
      expect(await card.innerText()).toContain(agency);
      expect(await card.innerText()).toContain(String(fiscalYear));
      const picture = await card.locator('svg:visible').first().boundingBox();
      expect(picture && picture.y + picture.height).toBeLessThan(844);
    }
  });

  test('answers each question with a chart and the same figures as a table', async ({ open }) => {
    const page = await open('', { scripts });
    const figures = page.locator('figure.figure');
    expect(await figures.count()).toBeGreaterThanOrEqual(3);
    for (const figure of await figures.all()) {
      expect(await figure.locator('svg.chart:visible').count()).toBe(1);
      // Where there is room, a narrow table stands open beside its drawing, without a switch.
      const tableSwitch = figure.locator('summary').first();
      if (await tableSwitch.isVisible()) await tableSwitch.click();
      expect(await figure.locator('tbody tr:visible').count()).toBeGreaterThan(1);
    }
    expect(notOnTheirLine(await citedFigures(page), textOf)).toEqual([]);
  });

  test('a total opens the line that prints it', async ({ open }) => {
    const page = await open('', { scripts });
    const total = agencyOverview(books, years[0] ?? expect.fail('no book'))?.total;
    await page.locator('article.card .total a.evidence').first().click();
    await page.waitForURL(/\/sources\/\d+\/#L\d+$/);
    const line = await page.locator(':target').innerText();
    expect(line.replace(/[^\d]/g, '')).toContain(total?.amountNtd);
  });
});

test('an amount as people say it gives its exact figure without leaving the page', async ({ open }) => {
  const page = await open('', { scripts: false });
  const exact = page.locator('article.card .total [popover]').first();
  expect(await exact.isVisible()).toBe(false);
  await page.locator('article.card .total button').first().click();
  expect(await exact.isVisible()).toBe(true);
  expect(await exact.innerText()).toMatch(/\d{1,3}(,\d{3})+ 元/);
});

test('says between the two agencies that they cannot be subtracted', async ({ open }) => {
  const page = await open('');
  const note = page.getByRole('complementary', { name: '這兩筆帳不能直接相減' });
  expect(await note.innerText()).toContain('決算');
  expect(await note.innerText()).toContain('預算');
  await note.getByRole('link').click();
  await page.waitForURL(/\/compare\/#rules$/);
});

test('asks the search page for what is typed', async ({ open }) => {
  const page = await open('', { scripts: false });
  await page.locator('#home-search').fill('備份');
  await page.locator('#home-search').press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
});
