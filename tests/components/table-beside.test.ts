import { describe, expect, test } from 'vitest';
import { tableBeside } from '../../src/components/table-beside.ts';
import type { DataTableContent } from '../../src/exhibits/table-content.ts';

/** A table of a name and so many columns, every figure the same, in so many rows. */
function table(figure: string, columns: number, rows: number, paired = false): DataTableContent {
  return {
    caption: '',
    ...(paired ? { paired } : {}),
    columns: [{ name: '項目' }, ...Array.from({ length: columns }, () => ({ name: '金額', numeric: true }))],
    rows: Array.from({ length: rows }, () => ({
      cells: [{ text: '業務費' }, ...Array.from({ length: columns }, () => ({ text: figure }))],
    })),
  };
}

describe('a table beside its drawing', () => {
  test.each([
    ['few rows of narrow columns', table('123,456', 3, 4), 'whole'],
    ['as many rows as a drawing is tall', table('123,456', 1, 16), 'whole'],
    ['more rows', table('123,456', 1, 17), 'scrolling'],
    ['three columns of 元', table('1,234,567,890', 3, 4), undefined],
    ['two sides of an amount and a measure, one under the other', table('1,234,567,890', 4, 4, true), 'whole'],
    ['two sides wider than the room', table('1,234,567,890（新臺幣千元）', 4, 4, true), undefined],
  ])('%s', (_, content, stands) => {
    expect(tableBeside(content, false)).toBe(stands);
  });

  test('one with a column of sentences stands under it', () => {
    const said = table('高雄市總預算歲出機關別預算表，上年度欄（可信度高）', 2, 4);
    expect(tableBeside(said, false)).toBeUndefined();
  });

  test('one that stands open is never cut', () => {
    expect(tableBeside(table('123,456', 1, 17), true)).toBeUndefined();
    expect(tableBeside(table('123,456', 1, 16), true)).toBe('whole');
  });
});
