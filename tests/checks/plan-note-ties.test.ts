import { expect, test } from 'vitest';
import { checkPlanNotes } from '../../src/checks/plan-note-ties.ts';
import { smallTable } from './small-table.ts';

const columns = ['本年度預算數', '本年度與上年度比較', '說明／本年度預算數', '說明／較上年度增減'];
const broken = (sketch: string) =>
  checkPlanNotes(smallTable(columns, sketch))
    .filter(({ status }) => status === 'broken')
    .map(({ formula }) => formula);

const agreeing = `
  計畫       | 100 | 30 |    |
    =說明    |     |    |    | 30
    =人員    |     |    | 60 | 20
    =設備    |     |    | 40 | 10
`;

test('what 說明 says of the whole row and of its parts is what the row prints', () => {
  expect(broken(agreeing)).toEqual([]);
});

test('a whole or a part that differs is reported, with what it should be', () => {
  expect(broken(agreeing.replace('| 30\n    =人員', '| 31\n    =人員'))).toEqual([
    '說明（較上年度增減）＝本年度與上年度比較',
  ]);
  expect(broken(agreeing.replace('60', '61'))).toEqual(['本年度預算數＝說明所列各項之和']);
});

test('a row without 說明 asserts nothing', () => {
  expect(checkPlanNotes(smallTable(columns, '計畫 | 100 | 30'))).toEqual([]);
  expect(checkPlanNotes(undefined)).toEqual([]);
});
