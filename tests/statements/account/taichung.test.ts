import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberLines } from '../../../src/documents/source-document.ts';
import { spreadStatementReaders } from '../../../src/statements/spread-statements.ts';
import { accountDocument, printTable, taichungSeed } from './account-fixtures.ts';

const book = accountDocument(taichungSeed);
const results = spreadStatementReaders.map((reader) => ({ form: reader.form, ...reader.read(book) }));
const texts = new Map(book.lines.map(({ number, text }) => [number, text]));

describe('臺中 108 決算', () => {
  test.each(results)('$form.title reads as the golden table', async ({ form, tables, diagnostics }) => {
    expect(diagnostics).toEqual([]);
    await expect(tables.map(printTable).join('\n')).toMatchFileSnapshot(`golden/${form.slug}.txt`);
  });

  test('every printed number stands on the line it names, in the column order of the page', () => {
    const astray = results
      .flatMap(({ tables }) => tables)
      .flatMap(({ statement, rows }) =>
        rows.flatMap(({ cells }) =>
          cells.filter(({ line, raw }) => !texts.get(line)?.includes(raw)).map((cell) => ({ statement, ...cell })),
        ),
      );
    expect(astray).toEqual([]);
  });

  test('no number is read into two cells of one statement', () => {
    for (const { tables } of results) {
      for (const { statement, rows } of tables) {
        const perLine = new Map<number, string[]>();
        for (const { line, raw } of rows.flatMap(({ cells }) => cells))
          perLine.set(line, [...(perLine.get(line) ?? []), raw]);
        for (const [line, raws] of perLine) {
          const printed = (texts.get(line) ?? '').split(/[\s　]+/);
          for (const raw of new Set(raws)) {
            const cells = raws.filter((other) => other === raw).length;
            const found = printed.filter((word) => word.includes(raw)).length;
            expect(cells, `${statement} line ${line} ${raw}`).toBeLessThanOrEqual(found);
          }
        }
      }
    }
  });

  test('a book cut short, or with lines missing, is answered and never crashed on', () => {
    const rows = numberLines(taichungSeed).map(({ text }) => text);
    const damage = fc.record({
      cut: fc.integer({ min: 0, max: rows.length }),
      without: fc.array(fc.nat(rows.length), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(damage, ({ cut, without }) => {
        const gone = new Set(without);
        const damaged = accountDocument(
          rows
            .slice(0, cut)
            .filter((_, at) => !gone.has(at))
            .join('\n'),
        );
        for (const reader of spreadStatementReaders) reader.read(damaged);
      }),
      { numRuns: 60, seed: 108 },
    );
  });
});
