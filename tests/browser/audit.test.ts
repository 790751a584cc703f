import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { discrepancyFacets, readingFacets } from '../../src/ledger/queries/audit-facets.ts';
import { checksByMatter } from '../../src/ledger/queries/checks-by-matter.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const { checks, discrepancies, readings } = books;
const declared = checks.filter(({ status }) => status === 'declared').length;
const of = <T extends { readonly document: string }>(document: string, things: readonly T[]) =>
  things.filter((thing) => thing.document === document);
const anchored = (id: string | undefined) => `#check-${id?.replace(/\s+/g, '-')}`;

/** How many of each stand on the page and are not filtered away; a check in a closed group is there. */
async function shown(page: Page) {
  const count = (selector: string) => page.locator(selector).count();
  return {
    checks: await count('#checks tr[id]:not([hidden])'),
    discrepancies: await count('#discrepancies article:visible'),
    readings: await count('#readings article:visible'),
  };
}

/** The same of the page of all books, where checks are counted by book. */
async function told(page: Page) {
  const sentences = await page.locator('.matter:visible > div > [data-counts]').allTextContents();
  return {
    checks: sentences.reduce((sum, text) => sum + Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '')), 0),
    discrepancies: await page.locator('#discrepancies article:visible').count(),
    readings: await page.locator('#readings [data-entry]:visible').count(),
  };
}

const whole = { checks: checks.length, discrepancies: discrepancies.length, readings: readings.length };
const tallies = (page: Page) => page.locator('[data-tally]').allTextContents();

describe('the page of all books', () => {
  test('is complete without scripts: every contradiction and reading, every check counted, and no filter', async ({
    open,
  }) => {
    const page = await open('audit/', { scripts: false });
    expect(await told(page)).toEqual(whole);
    expect(await page.locator('audit-filter').isVisible()).toBe(false);
    expect(await page.locator('[data-none]:visible').count()).toBe(0);
    const failed = await page.locator('#discrepancies a[href*="#check-"]').count();
    expect(failed, 'every check that does not hold is named').toBe(declared);
    expect(await page.locator('[data-book]').count()).toBe(books.documents.length);
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

  test('leads on from the address that a check had before books had pages of their own', async ({ open }) => {
    const check = checks.find(({ document }) => document === '001');
    const page = await open(`audit/?rule=${check?.rule}${anchored(check?.id)}`);
    await page.waitForURL(`**/audit/001/?rule=${check?.rule}#**`);
    expect(await page.locator('tr:target').count()).toBe(1);
  });

  test('stays where an address of then names a book that there is not', async ({ open }) => {
    const page = await open('audit/#check-999/nothing');
    expect(new URL(page.url()).pathname).toMatch(/\/audit\/$/);
    expect(await told(page)).toEqual(whole);
  });

  test('opens a book at what was chosen here', async ({ open }) => {
    const page = await open('audit/?rule=RATIO&status=declared');
    const own = checks.filter(({ rule, status }) => rule === 'RATIO' && status === 'declared');
    expect((await told(page)).checks).toBe(own.length);
    await page.locator('#checks [data-counted]:visible a').first().click();
    await page.waitForURL(/\/audit\/\d+\//);
    const document = page.url().match(/audit\/(\d+)/)?.[1] ?? '';
    const matter = new URL(page.url()).searchParams.get('protects');
    expect((await shown(page)).checks).toBe(
      checksByMatter({ ...books, checks: of(document, own) })
        .filter((each) => each.matter === matter)
        .flatMap(({ statements }) => statements.flatMap(({ rules }) => rules.flatMap((rule) => rule.checks))).length,
    );
  });

  test('filters contradictions, readings and counts by every choice', async ({ open }) => {
    const page = await open('audit/?protects=personnel');
    const matter = checksByMatter(books).find((each) => each.matter === 'personnel');
    const own = matter?.statements.flatMap(({ rules }) => rules.flatMap((rule) => rule.checks)) ?? [];
    expect(await told(page)).toEqual({
      checks: own.length,
      discrepancies: discrepancies.filter((each) => discrepancyFacets(books, each).protects.includes('personnel'))
        .length,
      readings: readings.filter((each) => readingFacets(books, each).protects.includes('personnel')).length,
    });
    expect(await page.locator('.matter:visible').count()).toBe(1);

    const choose = (field: string, value: string) => page.locator(`select[name="${field}"]`).selectOption(value);
    await choose('protects', '');
    await choose('status', 'declared');
    expect(await told(page)).toEqual({ checks: declared, discrepancies: discrepancies.length, readings: 0 });
    expect(await tallies(page)).toEqual([`${declared}`, '0', `${discrepancies.length}`, '0']);
    expect(await page.locator('#readings [data-none]').isVisible()).toBe(true);

    await choose('document', '001');
    expect(new URL(page.url()).search).toBe('?status=declared&document=001');
    expect((await told(page)).checks).toBe(0);
    await choose('status', '');
    expect(await told(page)).toEqual({
      checks: of('001', checks).length,
      discrepancies: of('001', discrepancies).length,
      readings: of('001', readings).length,
    });
    await choose('document', '004');
    expect(await told(page)).toEqual({ checks: 0, discrepancies: 0, readings: 0 });
    for (const section of ['discrepancies', 'checks', 'readings'])
      expect(await page.locator(`#${section} [data-none]`).isVisible(), section).toBe(true);
    expect(await tallies(page)).toEqual(['0', '0', '0', '0']);

    await page.locator('audit-filter button[type="reset"]').click();
    await expect.poll(() => told(page)).toEqual(whole);
    expect(new URL(page.url()).search).toBe('');
  });

  test('with an unknown value shows everything and says so', async ({ open }) => {
    const page = await open('audit/?kind=upside-down');
    expect(await told(page)).toEqual(whole);
    expect(await page.locator('audit-filter output').textContent()).toContain('upside-down');
  });
});

describe('the page of a book', () => {
  test.for(books.documents.map(({ entry }) => entry.id))('%s is complete without scripts', async (id, { open }) => {
    const page = await open(`audit/${id}/`, { scripts: false });
    expect(await shown(page)).toEqual({
      checks: of(id, checks).length,
      discrepancies: of(id, discrepancies).length,
      readings: of(id, readings).length,
    });
    expect(await page.locator('audit-filter').isVisible()).toBe(false);
    expect(await page.locator('[data-none]:visible').count()).toBe(0);
  });

  test('opens one check by its fragment with scripts off', async ({ open }) => {
    const [first] = of('000', checks);
    const page = await open(`audit/000/${anchored(first?.id)}`, { scripts: false });
    expect(await page.locator('tr:target').isVisible()).toBe(true);
  });

  test('stands at the check that its fragment names', async ({ open }) => {
    const check = of('000', checks).find(({ status }) => status === 'declared');
    const page = await open(`audit/000/?status=declared${anchored(check?.id)}`);
    const place = await page.locator('tr:target').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
  });

  test('filtered by a result touches all three sections, the tallies follow and the few checks are open', async ({
    open,
  }) => {
    const page = await open('audit/000/?status=declared');
    const own = of('000', checks).filter(({ status }) => status === 'declared');
    const wrong = of('000', discrepancies);
    expect(await shown(page)).toEqual({ checks: own.length, discrepancies: wrong.length, readings: 0 });
    expect(await tallies(page)).toEqual([`${own.length}`, '0', `${wrong.length}`, '0']);
    expect(await page.locator('#checks tr[data-status]').first().isVisible()).toBe(true);

    await page.locator('audit-filter button[type="reset"]').click();
    await expect.poll(async () => (await shown(page)).checks).toBe(of('000', checks).length);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.matter details[open]').count()).toBe(0);
  });

  test('filtered by a rule leaves the contradictions that it found', async ({ open }) => {
    const page = await open('audit/000/?rule=RATIO');
    expect(await shown(page)).toEqual({
      checks: of('000', checks).filter(({ rule }) => rule === 'RATIO').length,
      discrepancies: of('000', discrepancies).filter((each) => discrepancyFacets(books, each).rules.includes('RATIO'))
        .length,
      readings: 0,
    });
  });

  test('filtered by a kind of contradiction or of damage leaves those', async ({ open }) => {
    for (const kind of ['figure', 'base', 'word'] as const) {
      const page = await open(`audit/000/?kind=${kind}`);
      const own = of('000', discrepancies).filter((each) => each.kind === kind);
      expect(own.length, kind).toBeGreaterThan(0);
      expect(await shown(page), kind).toEqual({
        checks: new Set(own.flatMap((each) => each.checks.map(({ check }) => check))).size,
        discrepancies: own.length,
        readings: 0,
      });
    }
    const page = await open('audit/001/');
    for (const kind of ['conversion', 'columns', 'names', 'heads', 'subtotals', 'notes'] as const) {
      await page.locator('select[name="kind"]').selectOption(kind);
      const own = of('001', readings).filter((each) => readingFacets(books, each).kinds.includes(kind));
      expect(await shown(page), kind).toEqual({ checks: 0, discrepancies: 0, readings: own.length });
    }
  });
});
