import { describe, expect, test } from 'vitest';
import { tableBeside } from '../../src/exhibits/table-beside.ts';
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

/** A table of years, each with its amount and what is said of it. */
function saidOfYears(said: string, rows: number): DataTableContent {
  return {
    caption: '',
    columns: [{ name: '年度' }, { name: '歲出合計', numeric: true }, { name: '出處' }],
    rows: Array.from({ length: rows }, () => ({ cells: [{ text: '113' }, { text: '1,234,567' }, { text: said }] })),
  };
}

describe('a table beside its drawing', () => {
  test.each([
    ['few rows of narrow columns', table('123,456', 3, 4), 'whole'],
    ['as many rows as a drawing is tall with its small print', table('123,456', 1, 18), 'whole'],
    ['more rows', table('123,456', 1, 19), 'scrolling'],
    ['four columns of 元', table('1,234,567,890', 4, 4), undefined],
    ['two sides of an amount and a measure, one under the other', table('1,234,567,890', 4, 4, true), 'whole'],
    ['two sides wider than the room', table('1,234,567,890（新臺幣千元）', 4, 4, true), undefined],
    ['a source that takes a few lines', saidOfYears('某市總預算歲出機關別預算表，上年度欄（可信度高）', 9), 'whole'],
    [
      'sources that make it taller than the drawing',
      saidOfYears('某市總預算歲出機關別預算表，上年度欄（可信度高，未註明是預算案或法定預算）', 16),
      'scrolling',
    ],
    ['a column of sentences', saidOfYears('書上逐筆寫明的增減與其原因，'.repeat(9), 4), undefined],
  ])('%s', (_, content, stands) => {
    expect(tableBeside(content, false)).toBe(stands);
  });

  test('a sum may set what it adds in brackets on a line of its own', () => {
    const { rows, ...head } = table('1,234,567,890', 4, 4, true);
    const sum = {
      summary: true,
      cells: ['合計', ...Array(4).fill('1,234,567,890（書上以千元列示）')].map((text) => ({ text })),
    };
    expect(tableBeside({ ...head, rows: [...rows, sum] }, false)).toBe('whole');
  });

  test('one that stands open is never cut: it runs on below its drawing', () => {
    expect(tableBeside(table('123,456', 1, 19), true)).toBe('running');
    expect(tableBeside(table('123,456', 1, 18), true)).toBe('whole');
  });
});
