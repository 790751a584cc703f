import { expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { searchRecords } from '../../src/search/search-records.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const rows = searchRecords(books, addressMaker('/').page).filter(({ kind }) => kind === 'statement');
const administration = rows.find(({ id }) => id === 'rows-000-expenditure-by-agency-1361');
const text = administration?.text ?? '';

test('a row names the column of each figure; columns of one figure share it', () => {
  expect(text.split('\n')[0]).toBe(
    '行政管理 32020110101：原預算數、預算數合計 60,169,000；實現數 49,321,225；保留數 59,535；決算數合計 49,380,760；增減數 -10,788,240',
  );
});

test('an excerpt that enters a row behind its name shows the name', () => {
  const from = text.lastIndexOf('決算數合計');
  const said = excerptOf(`${text}`, [{ from, to: from + 3 }], true)
    .parts.map((part) => part.text)
    .join('');
  expect(said).toMatch(/^(設備及投資\* 030000：|[^；]*：…)/);
  const long = `${'某'.repeat(10)} 1：${'甲 100；'.repeat(40)}乙 7`;
  const late = excerptOf(long, [{ from: long.length - 3, to: long.length - 2 }], true);
  expect(late.parts[0]?.text).toBe(`${'某'.repeat(10)} 1：…`);
});

test('a statement is not found by a column that its page leaves out, because no sentence states a figure', () => {
  const named = (all: typeof books) =>
    searchRecords(all, addressMaker('/').page).find(({ id }) => id === 'statement-001-expenditure-by-agency')?.text ??
    '';
  expect(named(books)).toContain('較上年度增減');
  const silent = {
    ...books,
    statements: books.statements.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !column.startsWith('說明')) })),
    })),
  };
  expect(named(silent)).not.toContain('較上年度增減');
  expect(named(silent)).toContain('本年度預算數');
});
