import { expect, test } from 'vitest';
import { checkBudgetObjects } from '../../src/checks/budget-object-ties.ts';
import type { StatementTable } from '../../src/statements/statement-table.ts';
import { smallTable } from './small-table.ts';

const named = (slug: string, table: StatementTable): StatementTable => ({ ...table, slug });
const summary = named(
  'cost-summary',
  smallTable(
    ['行政', '合計'],
    '人事費 | 40 | 40\n業務費 | 9 | 9\n  按日按件計資酬金 | 2 | 2\n獎補助費 | 1 | 1\n設備及投資 | 5 | 5\n  資訊軟硬體設備費 | 5 | 5',
    '千元',
  ),
);
const objects = (row: string) =>
  named(
    'first-level-objects',
    smallTable(['經常支出／人事費', '經常支出／業務費', '經常支出／獎補助費', '資本支出／設備及投資'], row, '千元'),
  );
const broken = (...tables: readonly StatementTable[]) =>
  checkBudgetObjects([summary, ...tables])
    .filter(({ status }) => status === 'broken')
    .map(({ formula }) => formula);

test('figures stand under the object that another table names; two columns swapped do not', () => {
  expect(broken(objects('=合計 | 40 | 9 | 1 | 5'))).toEqual([]);
  expect(broken(objects('=合計 | 9 | 40 | 1 | 5'))).toEqual([
    '人事費＝各項費用彙計表人事費（合計）',
    '業務費＝各項費用彙計表業務費（合計）',
  ]);
});

test('kinds of capital outlay follow the object that pays them', () => {
  const outlay = (row: string) =>
    named('capital-outlay', smallTable(['設備及投資／機械設備', '設備及投資／資訊軟體設備'], row, '千元'));
  expect(broken(outlay('=合計 | | 5'))).toEqual([]);
  expect(broken(outlay('=合計 | 5 |'))).toEqual([
    '機械設備＝各項費用彙計表機械設備費',
    '資訊軟體設備＝各項費用彙計表資訊軟硬體設備費',
  ]);
});

test('wages are 人事費 and the objects of 業務費 that pay people; transfers are grants', () => {
  const columns = ['受僱人員報酬', '購買商品及勞務支出', '經常移轉／對家庭及民間', '資本支出合計'];
  const classes = (row: string) => named('functional-economic', smallTable(columns, row, '千元'));
  expect(broken(classes('=總計 | 42 | 7 | 1 | 5'))).toEqual([]);
  expect(broken(classes('=總計 | 7 | 42 | 1 | 5'))).toHaveLength(2);
});

test('without 各項費用彙計表 nothing is asserted', () => {
  expect(checkBudgetObjects([objects('=合計 | 1 | 2 | 3 | 4')])).toEqual([]);
});
