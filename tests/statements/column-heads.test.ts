import { expect, test } from 'vitest';
import { numberLines } from '../../src/documents/source-document.ts';
import { columnHeads } from '../../src/statements/rows/column-heads.ts';
import { smallForm, smallTable } from '../checks/small-table.ts';

const entry = {
  id: '900',
  file: 'account.txt',
  title: '決算',
  agency: '試辦局',
  city: 'taichung',
  fiscalYear: 108,
  kind: 'final-account',
  layout: 'spread',
} as const;

/** What is missing in a page of a head and one row with a figure for each of 預算數／原預算數, 預算數合計, 增減數／%. */
function missing(head: string, scatteredHead?: true): string[] {
  const sketch = smallTable(['預算數／原預算數', '預算數合計', '增減數／%'], '甲 | 10 | 12 | 20.00%');
  const rows = sketch.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, line: 2 })) }));
  const table = { ...sketch, rows, lineTo: 2 };
  const document = { entry, sha256: '', lines: numberLines(`${head}\n甲 10 12 20.00%`) };
  const form = smallForm(table, scatteredHead ? { scatteredHead } : {});
  return columnHeads(document, form, [table]).map(({ at, values }) => `${at.line} ${values['column']}`);
}

test('a page names its columns in the order of the form, by the end of a name where its group stands above', () => {
  expect(missing('科目 原 預 算 數 合　計 ％')).toEqual([]);
  expect(missing('科目 合　計 原 預 算 數 ％')).toEqual(['1 預算數合計']);
  expect(missing('科目 原 預 算 數 餘　額 ％')).toEqual(['1 預算數合計']);
});

test('a scattered head is held to its words alone', () => {
  expect(missing('科目 合　計 ％ 原 預 算 數', true)).toEqual([]);
  expect(missing('科目 合　計 ％', true)).toEqual(['1 預算數／原預算數']);
});
