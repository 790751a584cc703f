import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/money/chinese-numeral.ts';

describe('a number in prose', () => {
  test.each([
    ['26,522,000', '26522000'],
    ['２６，５２２', '26522'],
    ['98.5', '98.5'],
    ['2億7,579萬5千', '275795000'],
    ['2億7,579萬5,000', '275795000'],
    ['24,977萬', '249770000'],
    ['1.5億', '150000000'],
    ['1.5千', '1500'],
    ['144,399千', '144399000'],
    ['3千5百', '3500'],
    ['3千500', '3500'],
    ['三千五百萬', '35000000'],
    ['二億零五百萬', '205000000'],
    ['一百零五', '105'],
    ['一百十五', '115'],
    ['十', '10'],
    ['二十八', '28'],
    ['拾貳', '12'],
    ['二〇一九', '2019'],
    ['一〇八', '108'],
    ['〇', '0'],
    ['1 兆 2,346 億', '1234600000000'],
    ['-1,234', '-1234'],
    ['−1,234', '-1234'],
  ])('%s is %s', (printed, digits) => expect(readNumber(printed)?.toFixed()).toBe(digits));

  test.each([
    '',
    '-',
    '萬',
    '億',
    '3億萬',
    '5萬3億',
    '3萬5萬',
    '12,34',
    '1,2345',
    '百千',
    '三十五百',
    '一二三百',
    '1二',
    '二1',
    '3萬12000',
    '1.5億3,000萬',
    '1千12百',
    '一百五',
    '三萬五',
    '2億5',
    '5元',
    'NaN',
    '1e5',
    '--1',
  ])('%j is not one number', (printed) => expect(readNumber(printed)).toBeUndefined());

  test('reads back every whole number written with 億, 萬 and grouped digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (yi, wan) => {
        const printed = `${yi.toLocaleString('en')}億${wan.toLocaleString('en')}萬`;
        expect(readNumber(printed)?.toFixed()).toBe((BigInt(yi) * 100_000_000n + BigInt(wan) * 10_000n).toString());
      }),
    );
  });
});
