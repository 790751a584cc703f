import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { printedPage, sheetsOf } from './printed-page.ts';

/** What stays together on paper: each place's words, and the marks set at its begin and its end. */
interface Kept {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Sets marks that take no room, and says which two of them belong on one sheet: the begin and end of every notice, drawing and
 * row; a heading and what follows it; a table's head and its first row; a drawing and the words of its source.
 */
function mark(page: Page): Promise<Kept[]> {
  return page.evaluate(() => {
    let count = 0;
    const set = (place: Element, where: 'afterbegin' | 'beforebegin' | 'beforeend'): string => {
      count += 1;
      const span = document.createElement('span');
      span.textContent = `[m${count}]`;
      span.style.setProperty('position', 'absolute');
      span.style.setProperty('font', '1px sans-serif');
      place.insertAdjacentElement(where, span);
      return `m${count}`;
    };
    const isPrinted = (element: Element | null | undefined): element is Element =>
      !!element?.checkVisibility() && element.closest('.screen-only, .unseen') === null;
    const all = (selector: string) => [...document.querySelectorAll(`main :is(${selector})`)].filter(isPrinted);
    const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    const kept: { what: string; from: string; to: string }[] = [];
    const keep = (what: string, one: Element, other: Element) =>
      kept.push({
        what: `${what}: ${said(one)}`,
        from: set(one, 'afterbegin'),
        to: set(
          other.matches('td, th') ? (other.querySelector('a, .measure') ?? other) : other,
          other.matches('td, th') ? 'afterbegin' : 'beforeend',
        ),
      });
    for (const notice of all('.unlike, .subtracts, figcaption, .notes')) keep('notice', notice, notice);
    for (const row of all('tr')) {
      const [first, last] = [row.firstElementChild, row.lastElementChild];
      if (first && last) keep('row', first, last);
    }
    for (const table of all('table')) {
      const [head, row] = [table.querySelector('thead th'), table.querySelector('tbody tr > :last-child')];
      if (head && row) keep('head of a table', head, row);
    }
    for (const heading of all('h2, h3, h4')) {
      const next = all('p, li, dt, dd, svg.chart, .treemap, table, figcaption').find(
        (element) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (!next) continue;
      const place = next.matches('svg, .treemap, table') ? next.parentElement : next;
      if (place)
        kept.push({
          what: `heading: ${said(heading)}`,
          from: set(heading, 'afterbegin'),
          to: set(place, 'afterbegin'),
        });
    }
    for (const figure of all('figure')) {
      const drawing = [...figure.querySelectorAll('svg.chart, .treemap')].filter(isPrinted)[0];
      const caption = figure.querySelector('figcaption');
      // What a page adds under a drawing, as reasons from the book, may run over pages before its source.
      const words = figure.querySelector('.drawing .reasons');
      if (drawing?.parentElement && !words && isPrinted(caption))
        keep('a drawing and its source', drawing.parentElement, caption);
    }
    return kept;
  });
}

/** A4 without its margins, in CSS pixels. */
const sheet = { width: 680, height: 990 };

const addresses = [
  '',
  'en/',
  'taichung/108/',
  'kaohsiung/113/',
  'compare/',
  'compare/taichung-108-final-budget/taichung-108-account/',
  'compare/taichung-108-account/kaohsiung-113-original-budget/',
];

describe.each(addresses.map((address) => ({ address })))('/$address on A4', ({ address }) => {
  test('keeps together what belongs together, and prints nothing that only a screen can use', async ({ open }) => {
    const page = await open(address);
    await page.setViewportSize(sheet);
    const explorer = page.locator('#explore');
    if ((await explorer.count()) > 0) {
      await explorer.scrollIntoViewIfNeeded();
      await explorer.locator('form').waitFor();
    }
    await page.emulateMedia({ media: 'print' });
    const useless = page.locator('main').locator('form, button:not(.opens), select, input, .tools, .screen-only');
    expect(
      await useless.evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
    const kept = await mark(page);
    const { pages, size } = await printedPage(page);
    expect(size.map((points) => Math.round((Number(points) * 25.4) / 72))).toEqual([0, 0, 210, 297]);
    const torn = kept.flatMap(({ what, from, to }) => {
      const [begin, end] = [sheetsOf(pages, from)[0], sheetsOf(pages, to)[0]];
      return begin === end && begin !== undefined ? [] : [`${what} (${begin} → ${end})`];
    });
    expect(kept.length).toBeGreaterThan(10);
    expect(torn).toEqual([]);
  });

  test('draws every chart in its wide form, no wider than the sheet', async ({ open }) => {
    const page = await open(address);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    const drawn = await page.locator('main :is(.wide, .phone)').evaluateAll((forms) =>
      forms
        .filter((form) => form.checkVisibility())
        .map((form) => ({
          phone: form.classList.contains('phone'),
          over: form.getBoundingClientRect().right > innerWidth + 1,
        })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ phone, over }) => phone || over)).toEqual([]);
  });
});
