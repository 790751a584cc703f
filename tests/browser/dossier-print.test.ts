import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { plansOf } from '../../src/ledger/queries/plans.ts';
import { expect, test } from './browser-test.ts';
import { printedPage, sheetsOf } from './printed-page.ts';
import { books } from './the-books-tested.ts';

const plans = agencyYears(books).flatMap((agencyYear) => plansOf(books, agencyYear));

/** What each numbered mark was set in: a section, or a row of a table (by its words). */
interface Marked {
  readonly sections: readonly string[];
  readonly rows: readonly string[];
}

/** Sets marks that take no room: at the begin and end of every section, and of every cell of every row that is printed. */
function mark(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const set = (text: string, place: Element, where: 'afterbegin' | 'beforeend') => {
      const span = document.createElement('span');
      span.textContent = text;
      span.style.setProperty('position', 'absolute');
      span.style.setProperty('font', '1px sans-serif');
      place.insertAdjacentElement(where, span);
    };
    const both = (text: string, place: Element) => {
      set(`[${text}]`, place, 'afterbegin');
      set(`[${text}]`, place, 'beforeend');
    };
    const isPrinted = (element: Element) => element.closest('.screen-only, [popover], .unseen, details') === null;
    const rows = [...document.querySelectorAll('main tr')].filter(isPrinted);
    const texts = rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());
    for (const [at, row] of rows.entries()) for (const cell of row.children) both(`r${at}`, cell);
    const sections = [...document.querySelectorAll('main section.entry')];
    for (const [at, section] of sections.entries()) both(`s${at}`, section);
    return { sections: sections.map((each) => each.getAttribute('aria-labelledby') ?? ''), rows: texts };
  });
}

describe.each(plans.map((plan) => ({ plan, code: plan.code, name: plan.name })))('$code $name', ({ plan }) => {
  const { city, fiscalYear } = plan.agencyYear;
  const address = `${city}/${fiscalYear}/plans/${plan.code}/`;

  test('prints on A4: no section longer than two pages, no row of a table cut', async ({ open }) => {
    const page = await open(address);
    const marked = await mark(page);
    const { pages, size } = await printedPage(page);
    expect(size.map((points) => Math.round((Number(points) * 25.4) / 72))).toEqual([0, 0, 210, 297]);
    const spans = marked.sections.map((section, at) => {
      const on = sheetsOf(pages, `s${at}`);
      return { section, pages: (on.at(-1) ?? Number.POSITIVE_INFINITY) - (on[0] ?? 0) + 1 };
    });
    expect(spans.length).toBeGreaterThan(6);
    expect(spans.filter((span) => span.pages > 2)).toEqual([]);
    const where = marked.rows.map((row, at) => ({ row, on: sheetsOf(pages, `r${at}`) }));
    expect(where.length).toBeGreaterThan(3);
    expect(where.filter(({ on }) => on.length !== 1)).toEqual([]);
    expect(pages.slice(-2).join('')).toContain(`/${address}`);
  });

  test('closes on paper with its sources, its address and the address as a code, which the screen does not show', async ({
    open,
  }) => {
    const page = await open(address);
    const code = page.locator('svg.qr');
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const box = await code.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    const printed = await page.locator('.paper .address').innerText();
    expect(printed.endsWith(`/${address}`)).toBe(true);
    expect(await code.getAttribute('aria-label')).toContain(printed);
  });
});
