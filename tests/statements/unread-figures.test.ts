import { describe, expect, test } from 'vitest';
import { incomeAndOutlay } from '../../src/statements/account/income-and-outlay.ts';
import { missingTotals, missingUnits } from '../../src/statements/rows/required-parts.ts';
import { unreadFigures } from '../../src/statements/rows/unread-figures.ts';
import { accountDocument } from './account/account-fixtures.ts';

function lost(text: string): string[] {
  const document = accountDocument(text);
  const { tables } = incomeAndOutlay.read(document);
  const { form } = incomeAndOutlay;
  return [
    ...unreadFigures(document, tables, [form.title]),
    ...missingTotals(form, tables),
    ...missingUnits(document, form, tables),
  ].map(({ code, at }) => `${at.line} ${code}`);
}

const head = '收入支出彙計表\n中華民國120年度 單位：新臺幣元\n';

describe('what a book must not lose without a word', () => {
  test('a whole table loses nothing', () => {
    expect(lost(`${head}收入 1,500 1,200 300\n支出 1,400 1,200 200\n收支餘絀 100 0 100`)).toEqual([]);
  });

  test('rows behind a tear in the page', () => {
    expect(lost(`${head}收入 1,500 1,200 300\n\n\n\n支出 1,400 1,200 200\n收支餘絀 100 0 100`)).toEqual([
      '7 ROW-UNREAD',
      '8 ROW-UNREAD',
      '1 TOTAL-MISSING',
    ]);
  });

  test('a total', () => {
    expect(lost(`${head}收入 1,500 1,200 300\n支出 1,400 1,200 200`)).toEqual(['1 TOTAL-MISSING']);
  });

  test('the unit of money', () => {
    expect(
      lost('收入支出彙計表\n中華民國120年度\n收入 1,500 1,200 300\n支出 1,400 1,200 200\n收支餘絀 100 0 100'),
    ).toEqual(['1 UNIT-MISSING']);
  });
});
