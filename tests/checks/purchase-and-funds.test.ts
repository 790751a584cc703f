import { describe, expect, test } from 'vitest';
import { checkFundSplits } from '../../src/checks/fund-split.ts';
import { checkProducts } from '../../src/checks/purchase-product.ts';
import { smallTable } from './small-table.ts';

describe('PRODUCT', () => {
  const statuses = (sketch: string) =>
    checkProducts(smallTable(['數量', '單價', '預算數'], sketch)).map(({ status }) => status);

  test('quantity × unit price is the amount', () => {
    expect(statuses('特別費 | 12 | 11,900 | 142,800')).toEqual(['holds']);
  });

  test('a digit off is broken', () => {
    expect(statuses('特別費 | 12 | 11,900 | 142,900')).toEqual(['broken']);
  });

  test('a line that lost its quantity asserts nothing', () => {
    expect(statuses('主機整併 | | | 32,571,000')).toEqual([]);
  });
});

describe('FUND-SPLIT', () => {
  const statuses = (sketch: string) =>
    checkFundSplits(smallTable(['預算數', '市款', '收支併列'], sketch)).map(({ status }) => status);

  test('city money and earmarked grant add up to the amount; either may be blank', () => {
    expect(statuses('甲 | 71 | 48 | 23\n乙 | 48 | 48 |')).toEqual(['holds', 'holds']);
  });

  test('a split that does not close is broken', () => {
    expect(statuses('甲 | 71 | 48 | 22')).toEqual(['broken']);
  });

  test('a row that does not say how it is paid asserts nothing', () => {
    expect(statuses('甲 | 71 | |')).toEqual([]);
  });
});
