import { describe, expect, test } from 'vitest';
import { functionalClassification } from '../../src/statements/account/functional-classification.ts';
import { accountDocument, printTable, taichungSeed } from './account/account-fixtures.ts';

const lines = taichungSeed.split('\n');

/** The real book with some lines replaced. */
function read(changes: Readonly<Record<number, string>>) {
  const text = lines.map((line, at) => changes[at + 1] ?? line).join('\n');
  const { tables, diagnostics } = functionalClassification.read(accountDocument(text));
  return { printed: tables.map(printTable).join(), diagnostics: diagnostics.map(({ code }) => code) };
}

describe('歲出按職能及經濟性綜合分類表: lost blanks', () => {
  test('figures stand in the classes that the objects of expenditure feed', () => {
    const { printed, diagnostics } = read({});
    expect(diagnostics).toEqual([]);
    expect(printed).toContain('3639 15 其他支出: 受僱人員報酬 118, 經常支出合計 118, 總計 118 @3828');
  });

  test('more figures than fed classes are not placed by guess', () => {
    expect(read({ 3609: '總　　　計 48,565 101,544 5 150,114' })).toEqual({
      printed: '',
      diagnostics: ['ROW-AMBIGUOUS'],
    });
  });

  test('a row of figures missing on the right page is reported', () => {
    expect(read({ 3828: '資' })).toEqual({ printed: '', diagnostics: ['SPREAD-ROWS'] });
  });
});
