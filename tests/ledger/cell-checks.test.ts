import { describe, expect, test } from 'vitest';
import { checkRatios } from '../../src/checks/column-identity.ts';
import { checkSums } from '../../src/checks/sum-total.ts';
import { cellChecks, cellKey } from '../../src/ledger/queries/cell-checks.ts';
import { explanationOf } from '../../src/ledger/queries/explanation-sentences.ts';
import { smallForm, smallTable } from '../checks/small-table.ts';
import { realBooks } from './real-books.ts';

describe('what holds a figure', () => {
  const table = smallTable(
    ['預算數', '決算數', '執行率', '件數'],
    `
      計畫 | 30 | 12 | 40.00% |
        甲 | 10 | 4  |        | 7
        乙 | 20 | 8  |        |
    `,
  );
  const form = smallForm(
    table,
    { identities: [{ rule: 'RATIO', ratio: '執行率', numerator: '決算數', denominator: '預算數', decimals: 2 }] },
    ['執行率', '件數', '決算數'],
  );
  const held = cellChecks(table, [...checkSums(table, form), ...checkRatios(table, form)]);
  const of = (at: number, column: string) => {
    const row = table.rows[at];
    const cell = row?.cells.find((candidate) => candidate.column === column);
    return row && cell ? held.get(cellKey(row.path, cell)) : undefined;
  };

  test('a part is held by the sum that it goes into, the total by its parts and by its share', () => {
    expect(of(1, '預算數')).toMatchObject({ strength: 'exact', ways: ['sum'] });
    expect(of(0, '預算數')).toMatchObject({ strength: 'exact', ways: ['sum', 'quotient'] });
  });

  test('a percentage is held to its last digit; what it is a share of only to rounding', () => {
    expect(of(0, '執行率')).toMatchObject({ strength: 'exact', ways: ['quotient'] });
    expect(of(0, '決算數')).toMatchObject({ strength: 'rounded', ways: ['quotient'] });
  });

  test('a figure that nothing restates is held by nothing', () => {
    expect(of(1, '件數')).toMatchObject({ strength: 'none', ways: [], checks: [] });
  });

  test('a total that the book gets wrong is declared, and its parts are not', () => {
    const wrong = smallTable(['決算數'], '合計 | 31\n  甲 | 10\n  乙 | 20');
    const checks = checkSums(wrong, smallForm(wrong)).map((check) => ({ ...check, status: 'declared' as const }));
    expect([...cellChecks(wrong, checks).values()].map(({ strength }) => strength)).toEqual([
      'declared',
      'exact',
      'exact',
    ]);
  });
});

test('every cell that a check of the real books names is a cell of its statement or a figure of 總說明', () => {
  const explanations = realBooks.documents.flatMap(({ entry }) => explanationOf(realBooks, entry.id) ?? []);
  const known = new Set(
    [...realBooks.statements, ...explanations].flatMap(({ document, slug, rows }) =>
      rows.flatMap(({ path, cells }) => cells.map((cell) => `${document}/${slug}/${cellKey(path, cell)}`)),
    ),
  );
  const named = realBooks.checks.flatMap(({ cells }) => cells);
  expect(named.length).toBeGreaterThan(realBooks.checks.length);
  expect(
    named.filter(({ document, slug, path, ...cell }) => !known.has(`${document}/${slug}/${cellKey(path, cell)}`)),
  ).toEqual([]);
});

test('the figures of the real books that nothing holds are few and known', () => {
  const free = realBooks.statements.flatMap((table) => {
    const figures = [...cellChecks(table, realBooks.checks).values()]
      .filter(({ strength, cell }) => strength === 'none' && cell.raw !== '-')
      .map(({ cell }) => cell.line);
    return figures.length === 0 ? [] : [`${table.document} ${table.slug}: ${figures.join(' ')}`];
  });
  expect(free).toEqual(['000 property: 3407 3415 3417 3421', '001 travel-abroad: 592 592']);
});
