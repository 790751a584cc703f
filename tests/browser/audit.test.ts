import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { discrepancyFacets, readingFacets } from '../../src/ledger/queries/audit-facets.ts';
import { checksByMatter } from '../../src/ledger/queries/checks-by-matter.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const { checks, discrepancies, readings } = books;
const declared = checks.filter(({ status }) => status === 'declared').length;

/** How many of each stand on the page and are not filtered away; a check in a closed group is there. */
async function shown(page: Page) {
  const count = (selector: string) => page.locator(selector).count();
  return {
    checks: await count('#checks tr[id]:not([hidden])'),
    discrepancies: await count('#discrepancies article:visible'),
    readings: await count('#readings article:visible'),
  };
}

const whole = { checks: checks.length, discrepancies: discrepancies.length, readings: readings.length };
const tallies = (page: Page) => page.locator('[data-tally]').allTextContents();

describe('the audit page', () => {
  test('is complete without scripts: every check, contradiction and reading, and no filter', async ({ open }) => {
    const page = await open('audit/', { scripts: false });
    expect(await shown(page)).toEqual(whole);
    expect(await page.locator('audit-filter').isVisible()).toBe(false);
    expect(await page.locator('[data-none]:visible').count()).toBe(0);
  });

  test('has its filter over everything that it filters, in the first window at both widths', async ({ open }) => {
    for (const width of [390, 1440] as const) {
      const page = await open('audit/', { width });
      const place = await page.locator('audit-filter').boundingBox();
      const first = await page.locator('#discrepancies').boundingBox();
      expect(place?.y).toBeLessThan(844);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
    }
  });

  test('opens one check by its fragment with scripts off', async ({ open }) => {
    const [first] = checks;
    const page = await open(`audit/#check-${first?.id.replace(/\s+/g, '-')}`, { scripts: false });
    expect(await page.locator('tr:target').isVisible()).toBe(true);
  });
});

describe('a filtered view', () => {
  test('of a result touches all three sections and the tallies follow', async ({ open }) => {
    const page = await open('audit/?status=declared');
    expect(await shown(page)).toEqual({ checks: declared, discrepancies: discrepancies.length, readings: 0 });
    expect(await tallies(page)).toEqual([`${declared}`, '0', `${discrepancies.length}`, '0']);
    expect(await page.locator('#readings [data-none]').isVisible()).toBe(true);
    expect(await page.locator('#checks tr[data-status]').first().isVisible()).toBe(true);
  });

  test('of a rule leaves the contradictions that it found', async ({ open }) => {
    const page = await open('audit/?rule=RATIO');
    expect(await shown(page)).toEqual({
      checks: checks.filter(({ rule }) => rule === 'RATIO').length,
      discrepancies: discrepancies.filter((each) => discrepancyFacets(books, each).rules.includes('RATIO')).length,
      readings: 0,
    });
  });

  test.for(['figure', 'base', 'word'] as const)('of contradictions in a %s', async (kind, { open }) => {
    const page = await open(`audit/?kind=${kind}`);
    const own = discrepancies.filter((each) => each.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    expect(await shown(page)).toEqual({
      checks: new Set(own.flatMap((each) => each.checks.map(({ check }) => check))).size,
      discrepancies: own.length,
      readings: 0,
    });
  });

  test.for(['conversion', 'columns', 'names', 'heads', 'subtotals', 'notes'] as const)(
    'of rows that the conversion damaged: %s',
    async (kind, { open }) => {
      const page = await open(`audit/?kind=${kind}`);
      const own = readings.filter((each) => readingFacets(books, each).kinds.includes(kind));
      expect(own.length).toBeGreaterThan(0);
      expect(await shown(page)).toEqual({ checks: 0, discrepancies: 0, readings: own.length });
    },
  );

  test('of what is protected leaves its statements, and their contradictions and readings', async ({ open }) => {
    const page = await open('audit/?protects=personnel');
    const matter = checksByMatter(books).find((each) => each.matter === 'personnel');
    const own = matter?.statements.flatMap(({ rules }) => rules.flatMap((rule) => rule.checks)) ?? [];
    expect(await shown(page)).toEqual({
      checks: own.length,
      discrepancies: discrepancies.filter((each) => discrepancyFacets(books, each).protects.includes('personnel'))
        .length,
      readings: readings.filter((each) => readingFacets(books, each).protects.includes('personnel')).length,
    });
    expect(await page.locator('.matter:visible').count()).toBe(1);
    expect(await page.locator('.matter:visible > div > [data-counts]').textContent()).toContain(`${own.length}`);
  });

  test('of a document about which there is nothing says so in every section', async ({ open }) => {
    const page = await open('audit/?document=004');
    const own = { document: '004' };
    const has = [discrepancies, checks, readings].map((all) => all.some(({ document }) => document === own.document));
    expect(has).toEqual([false, false, false]);
    expect(await shown(page)).toEqual({ checks: 0, discrepancies: 0, readings: 0 });
    for (const section of ['discrepancies', 'checks', 'readings'])
      expect(await page.locator(`#${section} [data-none]`).isVisible(), section).toBe(true);
    expect(await tallies(page)).toEqual(['0', '0', '0', '0']);
  });

  test('keeps both of two choices in the address, and clearing brings everything back', async ({ open }) => {
    const page = await open('audit/');
    await page.locator('select[name="document"]').selectOption('001');
    await page.locator('select[name="status"]').selectOption('declared');
    expect(new URL(page.url()).search).toBe('?status=declared&document=001');
    expect((await shown(page)).checks).toBe(0);
    await page.locator('audit-filter button[type="reset"]').click();
    await expect.poll(() => shown(page)).toEqual(whole);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.matter details[open]').count()).toBe(0);
  });

  test('with an unknown value shows everything and says so', async ({ open }) => {
    const page = await open('audit/?kind=upside-down');
    expect(await shown(page)).toEqual(whole);
    expect(await page.locator('audit-filter output').textContent()).toContain('upside-down');
  });

  test('stands at the check that its fragment names', async ({ open }) => {
    const check = checks.find(({ status }) => status === 'declared');
    const page = await open(`audit/?status=declared#check-${check?.id.replace(/\s+/g, '-')}`);
    const place = await page.locator('tr:target').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
  });
});
