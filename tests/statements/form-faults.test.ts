import { describe, expect, test } from 'vitest';
import { likelyQuantities } from '../../src/statements/likely-quantities.ts';
import { missingCells } from '../../src/statements/rows/missing-cells.ts';
import { missingReasons } from '../../src/statements/rows/missing-reasons.ts';
import { missingRows } from '../../src/statements/rows/missing-rows.ts';
import { smallForm, smallTable } from '../checks/small-table.ts';

const lines = (diagnostics: readonly { readonly code: string; readonly at: { readonly line: number } }[]) =>
  diagnostics.map(({ code, at }) => `${at.line} ${code}`);

describe('LEVEL-MISSING', () => {
  const levels = (sketch: string) => {
    const table = smallTable(['數'], sketch);
    return lines(missingRows(smallForm(table, { levels: 2, summaries: { 合計: 'roots' } }), [table]));
  };

  test('every branch ends at the level that the form ends at', () => {
    expect(levels('=合計 | 3\n人事費 | 3\n  薪資 | 3')).toEqual([]);
  });

  test('a parent that lost its only child, and a child that lost its parent', () => {
    expect(levels('人事費 | 3\n  薪資 | 3\n業務費 | 2')).toEqual(['3 LEVEL-MISSING']);
    expect(levels('薪資 | 3\n業務費 | 2\n  物品 | 2')).toEqual(['1 LEVEL-MISSING']);
  });
});

describe('CELL-MISSING', () => {
  const cells = (sketch: string) => {
    const table = smallTable(['今年', '去年', '人數'], sketch);
    return lines(missingCells(smallForm(table, { filled: [['今年', '去年']] }), [table]));
  };

  test('a group of cells is printed whole or not at all; other cells may be empty', () => {
    expect(cells('甲 | 1 | - |\n乙 | | | 3')).toEqual([]);
    expect(cells('甲 | 1 | |\n乙 | 1 | 0 |')).toEqual(['1 CELL-MISSING']);
  });
});

describe('QUANTITY-UNLIKELY', () => {
  const found = (sketch: string, unit: '年' | '時') =>
    likelyQuantities(smallTable(['數量', '單價'], sketch, unit)).map(({ severity, code }) => `${severity} ${code}`);

  test('a year is not bought by the thousand', () => {
    expect(found('線路 | 1 | 9,500', '年')).toEqual([]);
    expect(found('線路 | 9,500 | 1', '年')).toEqual(['error QUANTITY-UNLIKELY']);
  });

  test('an hour that costs fewer 元 than there are hours is doubtful: the two may be swapped', () => {
    expect(found('講師 | 23 | 2,000', '時')).toEqual([]);
    expect(found('講師 | 2,000 | 23', '時')).toEqual(['warning QUANTITY-UNLIKELY']);
  });
});

describe('REASON-MISSING', () => {
  const explained = (rows: readonly (readonly [sketch: string, code: string, note: string])[]) => {
    const table = smallTable(['金額'], rows.map(([sketch]) => sketch).join('\n'));
    const told = {
      ...table,
      rows: table.rows.map((row, at) => ({ ...row, code: rows[at]?.[1] ?? '', note: rows[at]?.[2] ?? '' })),
    };
    const form = smallForm(table, { explained: { columns: ['金額'], typed: true } });
    return missingReasons(form, [told]).map(({ at, values }) => `${at.line} ${values['part']}`);
  };

  test('money is explained on its own row or on the rows below it; nothing needs no reason', () => {
    expect(
      explained([
        ['計畫 | 5', '', ''],
        ['  甲 | 5', '10', '無'],
        ['乙 | 7', '8', '核實列支'],
        ['丙 | -', '', ''],
      ]),
    ).toEqual([]);
  });

  test('a lost type and a lost reason are each named', () => {
    expect(
      explained([
        ['甲 | 5', '', '無'],
        ['乙 | 7', '8', ''],
      ]),
    ).toEqual(['1 類型', '2 原因']);
  });
});
