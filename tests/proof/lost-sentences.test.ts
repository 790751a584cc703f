import { describe, expect, test } from 'vitest';
import type { BookUnderTest } from './examine-book.ts';
import { compileWith, openBook } from './examine-book.ts';

const books = await Promise.all(['000', '001'].map(openBook));
const proseLines = (book: BookUnderTest) => [
  ...new Set(compileWith(book, book.lines).proseFigures.map(({ line }) => line)),
];

/** The errors that stand in 總說明, at most so many lines from the one that was lost. */
function errorsNear(book: BookUnderTest, line: number, lines: readonly string[]): string[] {
  return compileWith(book, lines)
    .diagnostics.filter(({ severity, at }) => severity === 'error' && Math.abs(at.line - line) <= 50)
    .map(({ code, at }) => `${code} ${at.line}`);
}

describe('總說明', () => {
  test.each(books.flatMap((book) => proseLines(book).map((line) => ({ book, id: book.file.slice(0, 3), line }))))(
    '$id:$line lost is an error nearby: the form prescribes what it states',
    ({ book, line }) => {
      expect(errorsNear(book, line, book.lines.with(line - 1, ''))).not.toEqual([]);
    },
  );

  test('lost altogether is said once', () => {
    for (const book of books) {
      const [from = 0, to = 0] = [Math.min(...proseLines(book)), Math.max(...proseLines(book))];
      const lost = book.lines.map((text, at) => (from <= at + 1 && at + 1 <= to ? '' : text));
      const { diagnostics } = compileWith(book, lost);
      expect(diagnostics.filter(({ code }) => code === 'PROSE-MISSING')).toEqual([]);
      expect(diagnostics.filter(({ values }) => values['statement'] === '總說明').map(({ code }) => code)).toEqual([
        'STATEMENT-MISSING',
      ]);
    }
  });

  test('a share alone cut out of its sentence is named with its plan', () => {
    const [book] = books;
    const line = (book?.lines.findIndex((text) => text.includes('占預算數之 98.5％')) ?? -1) + 1;
    const text = book?.lines[line - 1] ?? '';
    const { diagnostics } = compileWith(
      book as BookUnderTest,
      (book?.lines ?? []).with(line - 1, text.replace('占預算數之 98.5％，', '')),
    );
    expect(
      diagnostics.map(({ code, at, values }) => `${code} ${at.line} ${values['subject']} ${values['columns']}`),
    ).toEqual([`PROSE-MISSING ${line} 本年度／歲出部分／應用服務 占預算數之比率`]);
  });

  test('an account that changed more than one that is explained has to be explained too', () => {
    const [book] = books;
    const line = (book?.lines.findIndex((text) => text.startsWith('3.電腦軟體')) ?? -1) + 1;
    const lost = (book?.lines ?? []).map((text, at) => (line <= at + 1 && at + 1 <= line + 1 ? '' : text));
    const found = compileWith(book as BookUnderTest, lost).diagnostics.find(({ code }) => code === 'PROSE-MISSING');
    expect(found?.values['subject']).toBe('資本資產表／無形資產');
  });
});
