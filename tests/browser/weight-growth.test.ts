import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { basePath } from '../../src/preview/preview-server.ts';
import { budgets } from '../../src/weight/budgets.ts';
import { pageScale } from '../../src/weight/weigh-page.ts';
import { expect, test } from './browser-test.ts';

// Pages that list something of every book must have room for the next ones: what a book of today takes of them is weighed by
// taking it out. Nobody has to write code because the fifth year has come.

/** Agency-years that one site must hold: an agency's account and its budget for twelve years. */
const agencyYears = 24;

/** Weight in bytes of the page at an address, once its markup is changed by hand. */
function weighed(address: string, change: (page: Document) => void = () => {}): number {
  const at = `${address}index.html`;
  const dom = new JSDOM(readFileSync(join('dist', at)));
  change(dom.window.document);
  const markup = Buffer.from(dom.serialize());
  const read = (path: string) => {
    const file = join('dist', path);
    if (path === at) return markup;
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  return pageScale(read, basePath(process.env['BASE'] ?? '/'))(address).total;
}

test.for(['audit/', 'en/audit/'])('/%s has room for the books of twenty-four agency-years', (address) => {
  const whole = weighed(address);
  const without = (book: string) =>
    weighed(address, (page) => {
      const own = `[data-document="${book}"], [data-book="${book}"], option[value="${book}"]`;
      for (const element of page.querySelectorAll(own)) element.remove();
    });
  const books = ['000', '001'].map((book) => whole - without(book));
  for (const bytes of books) expect(bytes).toBeGreaterThan(300);
  const perAgencyYear = books.reduce((sum, bytes) => sum + bytes, 0) / books.length;
  expect(whole + (agencyYears - books.length) * perAgencyYear).toBeLessThan(budgets.reading.total);
});

test.for(['charts/', 'en/charts/'])('/%s has room for the charts of twenty-four agency-years', (address) => {
  const whole = weighed(address);
  let folded = 0;
  const without = weighed(address, (page) => {
    const rows = page.querySelectorAll('[data-charts] details li');
    folded = rows.length;
    for (const row of rows) row.remove();
  });
  expect(folded).toBeGreaterThan(20);
  const perChart = (whole - without) / folded;
  const { document } = new JSDOM(readFileSync(join('dist', address, 'index.html'))).window;
  const charts = Math.max(
    ...['taichung-108', 'kaohsiung-113'].map(
      (place) => document.querySelectorAll(`[aria-labelledby="place-${place}"] li`).length,
    ),
  );
  expect(charts).toBeGreaterThan(5);
  // A year before a city's newest is a heading and a folded list.
  const perAgencyYear = perChart * charts + 100;
  expect(whole + (agencyYears - 2) * perAgencyYear).toBeLessThan(budgets.reading.total);
});
