import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { execution } from '../../src/ledger/queries/execution.ts';
import { statedLeftovers } from '../../src/ledger/queries/stated-leftovers.ts';
import { sumDigits } from '../../src/money/amount.ts';
import { realBooks } from './real-books.ts';

const [account, budget] = agencyYears(realBooks);
const found = account && statedLeftovers(realBooks, account);
const total = (parts: readonly { readonly amountNtd: string }[]) => sumDigits(parts.map(({ amountNtd }) => amountNtd));

describe('why the year’s budget was not all spent', () => {
  test('the reasons add up to the account, to the last 元', () => {
    const steps = account && execution(realBooks, account);
    expect(total(found?.carriedOver ?? [])).toBe(steps?.carried_over.amountNtd);
    const { surplus = [], unexplainedSurplus: rest } = found ?? {};
    expect(total([...surplus, ...(rest ? [rest] : [])])).toBe(steps?.surplus.amountNtd);
  });

  test('what is waited for, largest first; the same words about the same purchase are one entry', () => {
    expect(found?.carriedOver.map(({ name, contractEnd, cells }) => [name, contractEnd, cells.length])).toEqual([
      ['108年度臺中市政府無線上網委外服務案', '2020-02-14', 1],
      ['臺中幣平台系統案', '', 2],
      ['臺中市政VPN網路租用案', '2020-03-05', 1],
      ['2020台灣燈會在臺中志工服務平台維運計畫', '2020-03-31', 2],
      ['臺中幣平台系統簡訊發送服務案', '2020-12-31', 1],
      ['108年度外語翻譯服務案', '2020-02-29', 1],
      ['臺中幣平台系統案', '2020-04-30', 1],
      ['2020台灣燈會小提燈採購案', '2020-02-05', 1],
    ]);
  });

  test('a printed 無 is no reason', () => {
    expect(found?.surplus.map(({ name, text }) => [name, text])).toEqual([['行政管理', '主要係員額未補足所致。']]);
  });

  test('a unit budget has none', () => {
    expect(budget && statedLeftovers(realBooks, budget)).toBeUndefined();
  });
});
