import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/money/chinese-numeral.ts';
import { amountsInText, readAmount } from '../../src/search/read-amount.ts';

describe('an amount that someone types', () => {
  test.each([
    ['3500萬', '35000000'],
    ['３５００萬元', '35000000'],
    ['三千五百萬', '35000000'],
    ['35,000,000', '35000000'],
    ['35,000千元', '35000000'],
    ['2億7,579萬5千', '275795000'],
    ['2.5億', '250000000'],
    ['二十萬元', '200000'],
    ['一百五', undefined],
    ['三萬五', undefined],
    ['資安', undefined],
    ['', undefined],
    ['35,00', undefined],
    ['1.5', undefined],
  ])('%s is %s', (typed, ntd) => {
    expect(readAmount(typed)).toBe(ntd);
  });
});

test('is read as the reader of the books reads it', () => {
  const numeral = fc
    .array(fc.constantFrom(...'1205,.〇一二三五九十百千萬億'), { minLength: 1, maxLength: 9 })
    .map((chars) => chars.join(''));
  fc.assert(
    fc.property(numeral, (typed) => {
      const value = readNumber(typed);
      const whole = value?.isInteger() ? value.toFixed(0) : undefined;
      expect(readAmount(typed)).toBe(whole);
    }),
    { numRuns: 3000 },
  );
});

describe('amounts in a sentence', () => {
  test.each([
    ['編列3,500萬元辦理', ['35000000'], ['3,500萬元']],
    ['經費58,935千元。', ['58935000'], ['58,935千元']],
    ['計378萬5千元', ['3785000'], ['378萬5千元']],
    ['共 26,522,000 元，年增 3％', ['26522000'], ['26,522,000 元']],
    ['24,000 名使用者', ['24000'], ['24,000']],
    ['第一百二十項', [], []],
  ])('%s', (text, amounts, words) => {
    const found = amountsInText(text);
    expect(found.map(({ ntd }) => ntd)).toEqual(amounts);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(words);
  });

  test('of a table in 千元', () => {
    expect(amountsInText('43,769、12', true).map(({ ntd }) => ntd)).toEqual(['43769000', '12000']);
  });
});
