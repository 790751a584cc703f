import { expect, test } from 'vitest';
import { statedEquations, statedFigures } from '../../src/documents/stated-figures.ts';

const equations = (text: string) =>
  statedEquations(text).map(({ raw, computed, result }) => `${raw} ${computed === result.value ? '✓' : computed}`);

test('figures with their values, signs left aside', () => {
  expect(statedFigures('差 −283,291 元（6.00%），見 3030。').map(({ value }) => value)).toEqual([
    '283291',
    '6',
    '3030',
  ]);
});

test('an equation is computed: sums, differences, products before them', () => {
  expect(equations('業務費 6×2,000＝12,000，其餘 2×3＋4＝10。')).toEqual(['6×2,000＝12,000 ✓', '2×3＋4＝10 ✓']);
  expect(equations('275,795－144,399＝131,397')).toEqual(['275,795－144,399＝131,397 131396']);
});

test('a share is rounded as it is written, half up', () => {
  expect(equations('8,620,851÷117,365,000＝7.35%')).toEqual(['8,620,851÷117,365,000＝7.35% ✓']);
  expect(equations('1÷8＝12.5%，1÷8＝12.6%')).toEqual(['1÷8＝12.5% ✓', '1÷8＝12.6% 12.5']);
});

test('units between the terms are words', () => {
  expect(equations('3,000元＋500元＝3,500元')).toEqual(['3,000元＋500元＝3,500 ✓']);
});
