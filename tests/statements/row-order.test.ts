import { describe, expect, test } from 'vitest';
import { rowOrder } from '../../src/statements/rows/row-order.ts';
import type { StatementForm } from '../../src/statements/statement-form.ts';
import type { StatementRow, StatementTable } from '../../src/statements/statement-table.ts';

const form: StatementForm = {
  title: '某表',
  slug: 's',
  protects: 'expenditure',
  in: ['unit-budget'],
  columns: [],
  identities: [],
  summaries: { 合計: 'roots' },
  requires: ['職員', '工友'],
};

/** A table of one amount a row: `code path/to/row amount`. */
function faults(...rows: readonly string[]): string[] {
  const built = rows.map((text, at): StatementRow => {
    const [code = '', path = '', raw = ''] = text.split(' ');
    const line = at + 1;
    return {
      path: path.split('/'),
      code: code.replace('-', ''),
      role: path === '合計' ? 'summary' : 'node',
      depth: 0,
      note: '',
      lineFrom: line,
      lineTo: line,
      cells: [{ column: '金額', value: raw, unit: '元', raw, line }],
    };
  });
  const table: StatementTable = {
    document: '900',
    statement: '某表',
    slug: 's',
    unit: '元',
    columns: [{ name: '金額', unit: '元' }],
    rows: built,
    lineFrom: 1,
    lineTo: rows.length,
  };
  return rowOrder(form, table).map(({ code, at, values }) => `${at.line} ${code} ${values['other']}`);
}

describe('rows that stand twice or out of order', () => {
  test('numbers that go on by one and codes that rise are in order', () => {
    expect(
      faults(
        '- 一、收入 3',
        '- 一、收入/1.歲入 1',
        '- 一、收入/2.其他 2',
        '- 二、支出 4',
        '0100 人事費 5',
        '0200 業務費 6',
      ),
    ).toEqual([]);
  });

  test('one name with and without * shares its code', () => {
    expect(faults('0132170100 規劃發展 1', '0132170100 規劃發展* 2')).toEqual([]);
  });

  test('two numbered rows swapped', () => {
    expect(faults('- 二、支出 4', '- 一、收入 3')).toEqual(['1 ROW-ORDER 1', '2 ROW-ORDER 1']);
  });

  test('a numbered row lost', () => {
    expect(faults('- 一、收入 3', '- 三、結存 4')).toEqual(['2 ROW-ORDER 1']);
  });

  test('two coded rows swapped', () => {
    expect(faults('0200 業務費 6', '0100 人事費 5')).toEqual(['2 ROW-ORDER 1']);
  });

  test('a row printed twice', () => {
    expect(faults('0100 人事費 5', '0100 人事費 5')).toEqual(['2 ROW-TWICE 1']);
  });

  test('the same name with another amount is another row', () => {
    expect(faults('C14 某案 5', 'C14 某案 6')).toEqual([]);
  });

  test('rows that the form always prints, in another order', () => {
    expect(faults('- 職員 1', '- 工友 2')).toEqual([]);
    expect(faults('- 工友 2', '- 職員 1')).toEqual(['2 ROW-ORDER 1']);
  });

  test('a total among the rows that it sums; before or after them it is in its place', () => {
    expect(faults('- 合計 3', '- 甲 1', '- 乙 2')).toEqual([]);
    expect(faults('- 甲 1', '- 乙 2', '- 合計 3')).toEqual([]);
    expect(faults('- 甲 1', '- 合計 3', '- 乙 2')).toEqual(['2 ROW-ORDER 1']);
  });
});
