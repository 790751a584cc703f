import { expect, test } from 'vitest';
import { groupedHead } from '../../src/components/grouped-head.ts';

const shape = (names: string[]) =>
  groupedHead(names).map((row) => row.map(({ text, colspan, rowspan }) => `${text} ${colspan}×${rowspan}`));

test('columns without groups make one row', () => {
  expect(shape(['原預算數', '實現數'])).toEqual([['原預算數 1×1', '實現數 1×1']]);
});

test('neighbours of one group share its cell; a lone column stands through both rows', () => {
  expect(shape(['以前年度轉入數／應付數', '以前年度轉入數／保留數', '合計'])).toEqual([
    ['以前年度轉入數 2×1', '合計 1×2'],
    ['應付數 1×1', '保留數 1×1'],
  ]);
});

test('a group that returns after another is a new cell, so that no column moves', () => {
  expect(shape(['甲／一', '乙／一', '甲／二'])[0]).toEqual(['甲 1×1', '乙 1×1', '甲 1×1']);
});
