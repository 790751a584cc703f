import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { spendingBy, spendingDimensions } from '../../src/ledger/queries/spending-by/spending-dimension.ts';
import { expect, test } from './browser-test.ts';
import { awake, crumb, largest, places, tile } from './explorer-page.ts';
import { books } from './the-books-tested.ts';

/** All that stands around the explorer's drawing, as a reader meets it. */
async function around(page: Page) {
  const figure = page.locator('figure:has(.explorer)');
  await figure.locator('.figures summary').click();
  const texts = (selector: string) =>
    figure.locator(selector).evaluateAll((all) => all.map((part) => part.textContent?.replace(/\s+/g, ' ').trim()));
  return {
    head: await texts('.finding-head > :not([hidden])'),
    small: await texts('figcaption > p:not([hidden])'),
    sources: await figure
      .locator('.sources a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^.*(?=\/sources)/, ''))),
    tools: await figure
      .locator('.tools:not([hidden]) li:not([hidden]) a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    parts: await texts('.parts :is(caption, th, td)'),
    rows: await figure
      .locator('.figures tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText))),
  };
}

describe.each(places)('$agency', ({ address, agencyYear, tree }) => {
  test.for(spendingDimensions.filter((dimension) => dimension !== 'plan'))(
    'by %s, nothing around the picture speaks of another whole: all of it is what the dimension’s own page says',
    async (dimension, { open }) => {
      if (!spendingBy(books, agencyYear, dimension)) return;
      const inPlace = await open(`${address}?by=${dimension}`);
      await awake(inPlace);
      const own = await open(`${address}by/${dimension}/`, { scripts: false });
      const shown = await around(inPlace);
      expect(shown.rows.length).toBeGreaterThan(2);
      expect(shown).toEqual(await around(own));
    },
  );

  test('of an open plan, head, total, line, list and table are the plan’s own; back brings those of the whole', async ({
    open,
  }) => {
    const plan = largest(tree);
    const page = await open(address);
    await awake(page);
    const before = await around(page);
    await tile(page, plan).click();
    await expect.poll(() => crumb(page).innerText()).toBe(plan.name);
    await page.locator('figure:has(.explorer) .figures summary').click();
    const { head, small, sources, rows, parts } = await around(page);
    expect(head.slice(0, 2).every((text) => text?.includes(plan.name))).toBe(true);
    expect(small.join().replace(/[^\d]/g, '')).toContain(plan.amountNtd);
    expect(small.join().replace(/[^\d]/g, '')).not.toContain(tree.amountNtd);
    const [cell] = plan.cells;
    expect(sources).toEqual([`/sources/${cell?.document}/#L${cell?.line}`]);
    expect(rows[0]?.join().replace(/[^\d,]/g, '')).toContain(plan.amountNtd.replace(/\B(?=(\d{3})+$)/g, ','));
    expect(rows[0]?.at(-1)).toBe('100.0%');
    expect(parts[0]).toContain(plan.name);
    await page.goBack();
    await expect.poll(() => crumb(page).count()).toBe(0);
    await page.locator('figure:has(.explorer) .figures summary').click();
    expect(await around(page)).toEqual(before);
  });

  test('tiles and the list beside them take their shares of the same open part', async ({ open }) => {
    const plan = largest(tree);
    const page = await open(`${address}?focus=${plan.id}`);
    await awake(page);
    const titles = await page.locator('.explorer .wide .tile-item title').allTextContents();
    const rows = await page
      .locator('.parts .depth-0')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
    expect(rows).toHaveLength(plan.children.length);
    for (const [name = '', , share = ''] of rows)
      expect(titles.find((title) => title.startsWith(`${name}：`))).toContain(`占 ${share}`);
  });
});
