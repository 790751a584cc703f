import { expect, test } from 'vitest';
import { checkContractStaff } from '../../src/checks/contract-staff-ties.ts';
import type { StatementTable } from '../../src/statements/statement-table.ts';
import { smallTable } from './small-table.ts';

const columns = ['約聘人員', '約僱人員', '全年度預算數', '說明／約聘僱人員待遇', '說明／保險費'];

function costs(sketch: string, texts: Readonly<Record<string, string>> = {}): StatementTable {
  const table = smallTable(columns, sketch);
  const rows = table.rows.map((row) => ({ ...row, note: texts[row.path.at(-1) ?? ''] ?? '' }));
  return { ...table, slug: 'contract-staff-costs', rows };
}

const pay = {
  ...smallTable(
    ['預算員額', '全年度人事費／約聘僱人員待遇', '全年度人事費／保險', '全年度人事費／合計'],
    '約聘僱人員 | 3 | 80 | 20 | 100',
  ),
  slug: 'personnel-summary',
};
const broken = (...tables: readonly StatementTable[]) =>
  checkContractStaff(tables)
    .filter(({ status }) => status === 'broken')
    .map(({ formula }) => formula);

const agreeing = `
  行政管理   |    |    | 100 |    |
    =小計    |    |    | 100 | 80 | 20
    聘用     | 24 |    | 70  |    |
    僱用     |    | 12 | 30  |    |
`;

test('parts, groups of staff, the personnel table and persons × months all agree', () => {
  const table = costs(agreeing, { 聘用: '約聘人員1人及約聘設計師1人。', 僱用: '約僱資料員1人。' });
  expect(checkContractStaff([table, pay]).map(({ status }) => status)).toEqual(Array(8).fill('holds'));
});

test('names what disagrees: a part, a group, the months', () => {
  expect(broken(costs(agreeing.replace('| 80 |', '| 81 |')), pay)).toEqual([
    '全年度預算數＝說明所列各項之和',
    '說明（約聘僱人員待遇）＝人事費彙計表約聘僱人員約聘僱人員待遇',
  ]);
  expect(broken(costs(agreeing.replace('70', '71')), pay)).toEqual(['小計＝各組人員全年度預算數之和']);
  expect(broken(costs(agreeing.replace('24', '34'), { 聘用: '約聘人員2人。' }), pay)).toEqual([
    '人事費彙計表約聘僱人員預算員額×12＝各組人月之和',
    '約聘人員（人月）＝說明所列人數×12',
  ]);
});

test('a book without the tables asserts nothing', () => {
  expect(checkContractStaff([])).toEqual([]);
  expect(checkContractStaff([pay])).toEqual([]);
});
