import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, inNtd, minus, plainDigits, sum, sumDigits } from '../../src/money/amount.ts';
import { PlainDigitsError } from '../../src/money/plain-digits.ts';

describe('an amount', () => {
  test('printed in 千元 is that many thousands of 元', () => {
    expect(plainDigits(inNtd(amount('275795', '千元')).decimal)).toBe('275795000');
    expect(plainDigits(inNtd(amount('-12', '元')).decimal)).toBe('-12');
  });

  test.each(['1,200', '1e5', 'NaN', 'Infinity', '', ' 1', '0x10', '26_522', '１２'])('is not made of %j', (digits) => {
    expect(() => amount(digits, '元')).toThrow(PlainDigitsError);
    expect(() => sumDigits(['1', digits])).toThrow(PlainDigitsError);
  });

  test('is not made of a Decimal that is no number', () => {
    expect(() => amount(new Decimal(Number.NaN), '元')).toThrow(PlainDigitsError);
  });

  test('adds and subtracts without a float’s error', () => {
    expect(plainDigits(sum([amount('0.1', '元'), amount('0.2', '元')], '元').decimal)).toBe('0.3');
    expect(plainDigits(minus(amount('1', '元'), amount('0.9', '元')).decimal)).toBe('0.1');
    expect(plainDigits(sum([], '千元').decimal)).toBe('0');
  });

  test('sums of any order are the sums of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })), (values) => {
        const exact = values.reduce((total, value) => total + value, 0n).toString();
        expect(sumDigits(values.map(String))).toBe(exact);
        expect(
          plainDigits(
            sum(
              values.map((value) => amount(value, '元')),
              '元',
            ).decimal,
          ),
        ).toBe(exact);
      }),
    );
  });

  test.each([
    ['-0', '0'],
    ['1e21', '1000000000000000000000'],
    ['0.0000001', '0.0000001'],
  ])('%s crosses a border as %s', (value, digits) => expect(plainDigits(new Decimal(value))).toBe(digits));
});
