import { expect, test } from 'vitest';
import { formulaInEnglish, subjectInEnglish } from '../../src/i18n/formula-in.ts';
import { nameIn } from '../../src/i18n/name-in.ts';
import { realBooks } from '../ledger/real-books.ts';

const nameOf = nameIn('en', realBooks.decisions);

test.each([
  ['預算數合計＝原預算數＋預算增減數', 'Final budget = Original budget + Budget adjustment'],
  ['資訊業務＝所屬 3 項之和', 'Information services = sum of the 3 rows under it'],
  ['比較增減數（%）＝比較增減數（金額）÷預算數合計', 'Change / % = Change / Amount ÷ Final budget'],
  ['第 12 行所述＝第 90 行所述', 'line 12 as stated = line 90 as stated'],
])('%s', (formula, english) => {
  expect(formulaInEnglish(formula, nameOf)).toBe(english);
});

test('a formula or a row of which a part has no English name stays as it is', () => {
  expect(formulaInEnglish('合計＝沒有英文的欄', nameOf)).toBeUndefined();
  expect(subjectInEnglish(['資訊業務', '沒有英文的列'], [], nameOf)).toBeUndefined();
});

test('most checks of the real books are said in English', () => {
  const said = realBooks.checks.filter(({ formula }) => formulaInEnglish(formula, nameOf) !== undefined);
  expect(said.length / realBooks.checks.length).toBeGreaterThan(0.6);
  for (const { formula } of said) expect(formulaInEnglish(formula, nameOf)).not.toMatch(/[\p{Script=Han}，。（）]/u);
});
