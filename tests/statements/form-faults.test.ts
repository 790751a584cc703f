import { describe, expect, test } from 'vitest';
import { likelyQuantities } from '../../src/statements/likely-quantities.ts';
import { missingCells } from '../../src/statements/rows/missing-cells.ts';
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
  test('a year is not bought by the thousand; hours may be', () => {
    expect(lines(likelyQuantities(smallTable(['數量', '單價'], '線路 | 1 | 9,500', '年')))).toEqual([]);
    expect(lines(likelyQuantities(smallTable(['數量', '單價'], '線路 | 9,500 | 1', '年')))).toEqual([
      '1 QUANTITY-UNLIKELY',
    ]);
    expect(lines(likelyQuantities(smallTable(['數量', '單價'], '講師 | 9,500 | 1', '時')))).toEqual([]);
  });
});
