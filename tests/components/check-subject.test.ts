import { expect, test } from 'vitest';
import { checkAssertion, checkSubject } from '../../src/components/check-subject.ts';
import { realBooks } from '../ledger/real-books.ts';

const check = (id: string) => {
  const found = realBooks.checks.find((each) => each.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};
const share = check('000/personnel-details-2/RATIO/合計｜比較增減數／%');
const total = check('000/objects-2/SUM-TOTAL/合計｜公務人員各項補助');

test('what a check is about has no sign of division in its names', () => {
  expect(checkSubject(share)).toBe('合計・比較增減數（%）');
  expect(share.formula).toBe('比較增減數（%）＝比較增減數（金額）÷預算數合計');
  for (const each of realBooks.checks) {
    expect(checkSubject(each)).not.toMatch(/[｜／]/);
    expect(each.formula).not.toMatch(/[｜／;]|:(?!\d)/);
  }
});

test('a formula is given with what it does not itself name', () => {
  expect(checkAssertion(share)).toBe('合計：比較增減數（%）＝比較增減數（金額）÷預算數合計');
  expect(checkAssertion(total)).toBe('公務人員各項補助：合計＝所列的唯一一項');
});
