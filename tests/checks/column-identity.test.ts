import { describe, expect, test } from 'vitest';
import { checkColumnIdentities, checkRatios } from '../../src/checks/column-identity.ts';
import { smallForm, smallTable } from './small-table.ts';

describe('identities between the columns of a row', () => {
  const columns = ['原預算數', '預算增減數', '合計'];
  const identities = [{ rule: 'FINAL-BUDGET', total: '合計', plus: ['原預算數', '預算增減數'], minus: [] }] as const;
  const check = (row: string) => {
    const table = smallTable(columns, row);
    return checkColumnIdentities(table, smallForm(table, { identities }));
  };

  test('original + adjustment = final, with signs', () => {
    expect(check('甲 | 100 | -30 | 70')).toMatchObject([{ rule: 'FINAL-BUDGET', status: 'holds' }]);
  });

  test('a total that is off by one is broken and says what it should be', () => {
    expect(check('甲 | 100 | - | 101')).toMatchObject([
      { status: 'broken', found: '101', expected: '100', difference: '1' },
    ]);
  });

  test('a row that prints none of them asserts nothing', () => {
    expect(check('甲 | | |')).toEqual([]);
  });

  test('a row that lost its total is broken, not passed', () => {
    expect(check('甲 | 100 | 5 |')).toMatchObject([{ status: 'broken', found: '0', expected: '105' }]);
  });

  test('ROW-TOTAL sums whatever other columns the page names', () => {
    const table = smallTable(['行政', '資訊', '合計'], '人事費 | 5 | 6 | 11\n業務費 | | 7 | 8');
    const results = checkColumnIdentities(
      table,
      smallForm(table, { columns: [], identities: [{ rule: 'ROW-TOTAL', total: '合計' }] }),
    );
    expect(results.map(({ status }) => status)).toEqual(['holds', 'broken']);
  });
});

describe('RATIO', () => {
  const identities = [{ rule: 'RATIO', ratio: '比率', numerator: '決算', denominator: '預算', decimals: 2 }] as const;
  const check = (row: string) => {
    const table = smallTable(['預算', '決算', '比率'], row);
    return checkRatios(table, smallForm(table, { identities }, ['比率']))[0]?.status;
  };

  test.each([
    ['rounds to two decimals', '甲 | 249,770,000 | 237,457,909 | 95.07%', 'holds'],
    ['may drop trailing zeros', '甲 | 29,534,000 | 29,090,881 | 98.5%', 'holds'],
    ['is wrong by one hundredth', '甲 | 249,770,000 | 237,457,909 | 95.08%', 'broken'],
    ['prints - where there is no budget', '甲 | - | 34,630 | -', 'holds'],
  ] as const)('%s', (_what, row, status) => {
    expect(check(row)).toBe(status);
  });
});
