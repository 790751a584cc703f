import { expect, test } from 'vitest';
import { checkStaffing } from '../../src/checks/staffing-ties.ts';
import { smallTable } from './small-table.ts';

const staffing = { ...smallTable(['本年度預算員額'], '職員 | 36\n工友 | 2', '人'), slug: 'staffing' };
const pay = (extra: string, note: string) => ({
  ...smallTable(
    ['預算員額', '全年度人事費／加班費', '備註／加班費'],
    `=合計 | 38 | 9 | ${note}\n職員 | 36 | 4 |\n工友 | ${extra} | 5 |\n其他人事實費 | | 7 |`,
  ),
  slug: 'personnel-summary',
});
const travel = { ...smallTable(['旅費預算／合計'], '考察 | 300\n訪問 | 100', '千元'), slug: 'travel-abroad' };
const costs = (abroad: string) => ({ ...smallTable(['合計'], `國外旅費 | ${abroad}`, '千元'), slug: 'cost-summary' });

const broken = (...tables: Parameters<typeof checkStaffing>[0]) =>
  checkStaffing(tables)
    .filter(({ status }) => status === 'broken')
    .map(({ subject }) => subject.split('｜')[0]);

test('posts, the noted part of the pay and the journeys agree with their counterparts', () => {
  expect(checkStaffing([staffing, pay('2', '7'), travel, costs('400')])).toHaveLength(4);
  expect(broken(staffing, pay('2', '7'), travel, costs('400'))).toEqual([]);
});

test('a post, a note and a journey that disagree are each named', () => {
  expect(broken(staffing, pay('3', '7'))).toEqual(['工友']);
  expect(broken(pay('2', '8'))).toEqual(['合計']);
  expect(broken(travel, costs('500'))).toEqual(['國外旅費']);
});

test('without a counterpart nothing is asserted', () => {
  expect(checkStaffing([staffing])).toEqual([]);
  expect(checkStaffing([travel])).toEqual([]);
});
