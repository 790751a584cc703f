import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from './damaged-book.ts';
import type { BookUnderTest } from './examine-book.ts';
import { compileWith, openBook } from './examine-book.ts';

const account = await openBook('000');
const budget = await openBook('001');
/** How far from the strange row a finding may stand: a page of the longest statement. */
const page = 60;

/** Lines of figures of each statement, and where a row of another could slip in: blank lines, or in tabs anywhere. */
function places(book: BookUnderTest) {
  const { statements } = compileWith(book, book.lines);
  const statementAt = (line: number) =>
    statements.find(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo)?.slug;
  const first = Math.min(...statements.map(({ lineFrom }) => lineFrom));
  const printed = statements.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ line }) => line)));
  const rows = [...new Set(printed)].filter((line) => /\d/.test(book.lines[line - 1] ?? ''));
  const gaps = book.lines.flatMap((text, at) => (text.trim() === '' && at + 1 >= first ? [at + 1] : []));
  return fc
    .noBias(fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...gaps)))
    .filter(([row, gap]) => statementAt(row) !== statementAt(gap));
}

describe.each([
  ['000', account],
  ['001', budget],
])('a row of one statement of %s on a blank line of another', (_, book) => {
  test('is an error on that page, wherever it comes from and wherever it falls', () => {
    fc.assert(
      fc.property(places(book), ([row, gap]) => {
        const found = errors(compileWith(book, book.lines.with(gap - 1, book.lines[row - 1] ?? '')));
        const near = found.filter(({ at, related = [] }) =>
          [at.line, ...related.map(Number)].some((line) => Math.abs(line - gap) <= page),
        );
        expect(near, `${row} on ${gap}`).not.toEqual([]);
      }),
      { seed: 20240105, numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});

test('of four amounts where the form has two, it is not a row named after amounts', () => {
  const row = account.lines.findIndex((text) => text.startsWith('02 臺中市政府主管 - 22,382,085'));
  const gap = account.lines.indexOf(
    '',
    account.lines.findIndex((text) => text.startsWith('　211301021')),
  );
  const found = errors(compileWith(account, account.lines.with(gap, account.lines[row] ?? '')));
  expect(found.map(({ code, at }) => `${code} ${at.line - gap}`)).toEqual([
    'CODE-MISSING 1',
    'ROW-UNREAD 1',
    'TIE -2',
    'TIE 1',
  ]);
});

test('of zeros, which no sum would miss, it has no code', () => {
  const gap = account.lines.indexOf(
    '',
    account.lines.findIndex((text) => text.startsWith('　211301021')),
  );
  const found = errors(compileWith(account, account.lines.with(gap, '　　　設備網路 - -')));
  expect(found.map(({ code, at }) => `${code} ${at.line - gap}`)).toEqual(['CODE-MISSING 1']);
});

test('with words behind its amount, it does not disappear', () => {
  const gap = account.lines.indexOf(
    '',
    account.lines.findIndex((text) => text.startsWith('　211301021')),
  );
  const found = errors(
    compileWith(account, account.lines.with(gap, '　C14 253,000 平台維運計畫253,000元; 保留原因：無')),
  );
  expect(found.map(({ code, at }) => `${code} ${at.line - gap}`)).toEqual(['ROW-UNREAD 1']);
});
