import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../src/ledger/queries/explanation-sentences.ts';
import { builtPages } from './built-pages.ts';
import { books } from './the-books-tested.ts';

/** Every statement page of the built site with how many figures its book prints there. */
const pages = builtPages().flatMap(({ address, file }) => {
  const [, city, year, slug] = /^(?:en\/)?(\w+)\/(\d+)\/statements\/([^/]+)\/$/.exec(address) ?? [];
  const entry = books.documents.find(
    (each) => each.entry.city === city && String(each.entry.fiscalYear) === year,
  )?.entry;
  if (!entry) return [];
  const table =
    books.statements.find((each) => each.document === entry.id && each.slug === slug) ?? explanationOf(books, entry.id);
  return [{ address, file, figures: table?.rows.reduce((sum, { cells }) => sum + cells.length, 0) ?? 0 }];
});

test('every statement has a page in both languages, and so has 總說明 of each book', () => {
  const explained = books.documents.filter(({ entry }) => explanationOf(books, entry.id)).length;
  expect(explained).toBe(2);
  expect(pages).toHaveLength(2 * (books.statements.length + explained));
});

describe.each(pages)('$address', ({ file, figures }) => {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const links = [...document.querySelectorAll('.statement a.evidence')];

  test('shows every figure of its statement, each with what checks it', () => {
    expect(figures).toBeGreaterThan(0);
    expect(links).toHaveLength(figures);
    const without = links.filter(
      (link) => !link.parentElement?.querySelector(':scope > .marks, :scope > span > .marks'),
    );
    expect(without.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('lists every check that a mark opens, under its number', () => {
    const missing = [...document.querySelectorAll('.held li a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !document.getElementById(id));
    expect(missing).toEqual([]);
  });

  test('has no place twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
