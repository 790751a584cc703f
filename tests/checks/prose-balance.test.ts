import { describe, expect, test } from 'vitest';
import { checkProseBalance } from '../../src/checks/prose-balance.ts';
import { smallTable } from './small-table.ts';

const sheet = { ...smallTable(['本年度', '上年度'], '專戶存款 | 50 | 80\n預付款 | 60 | 0'), slug: 'balance-sheet' };
const changes = {
  ...smallTable(['取得成本', '以前年度累計折舊（耗）/長期投資評價', '期末帳面金額'], '機械及設備 | 100 | -40 | 75'),
  slug: 'capital-asset-changes',
};
const status = (path: readonly string[], column: string, value: string, unit = '元') =>
  checkProseBalance('900', [{ document: '900', path, column, value, unit, line: 9 }], [sheet, changes]).map(
    ({ status: found, expected }) => `${found} ${expected}`,
  );

describe('balances that 總說明 states', () => {
  test('stand in the tables', () => {
    expect(status(['平衡表簡述', '專戶存款'], '金額', '50')).toEqual(['holds 50']);
    expect(status(['平衡表簡述', '專戶存款'], '金額', '51')).toEqual(['broken 50']);
  });

  test('change by the difference of both year ends, in the direction that the words say', () => {
    expect(status(['平衡表', '專戶存款'], '較上年度減少', '30')).toEqual(['holds 30']);
    expect(status(['平衡表', '專戶存款'], '較上年度增加', '30')).toEqual(['broken -30']);
    expect(status(['平衡表', '專戶存款'], '較上年度減少比率', '37.5', '%')).toEqual(['holds 37.5']);
  });

  test('rise by 100 % from nothing', () => {
    expect(status(['平衡表', '預付款'], '較上年度增加比率', '100', '%')).toEqual(['holds 100']);
  });

  test('of one kind of asset come from the table of changes: cost less depreciation a year ago', () => {
    expect(status(['資本資產表', '機械及設備'], '較上年度增加', '15')).toEqual(['holds 15']);
  });

  test('of an account that no table prints assert nothing', () => {
    expect(status(['平衡表', '沒有的科目'], '金額', '1')).toEqual([]);
    expect(status(['本年度', '專戶存款'], '金額', '1')).toEqual([]);
  });
});
