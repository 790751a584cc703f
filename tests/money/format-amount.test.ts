import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/money/chinese-numeral.ts';
import { fiscalYearForm } from '../../src/money/fiscal-year.ts';
import { changeForm, exactForm, peopleForm } from '../../src/money/format-amount.ts';
import { PlainDigitsError } from '../../src/money/plain-digits.ts';
import { shareOf } from '../../src/money/share-of.ts';

describe('people’s form', () => {
  test.each([
    ['0', '0 元'],
    ['9999', '9,999 元'],
    ['12.5', '12.5 元'],
    ['10000', '1 萬元'],
    ['12000', '1.2 萬元'],
    ['12499', '1.2 萬元'],
    ['12500', '1.3 萬元'],
    ['999949', '100 萬元'],
    ['1004999', '100 萬元'],
    ['1005000', '101 萬元'],
    ['69774999', '6,977 萬元'],
    ['99994999', '9,999 萬元'],
    ['99995000', '1 億元'],
    ['100050000', '1 億 5 萬元'],
    ['249770000', '2 億 4,977 萬元'],
    ['999999995000', '1 兆元'],
    ['1234567890123', '1 兆 2,346 億元'],
    ['-137645000', '−1 億 3,765 萬元'],
    ['-0', '0 元'],
  ])('%s is said %s', (ntd, said) => expect(peopleForm(ntd)).toBe(said));

  test('is never further off than half of its smallest unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (ntd) => {
        const said = readNumber(peopleForm(ntd.toString()).replace('元', ''));
        const half = ntd < 10_000n ? 0 : ntd < 1_000_000n ? 500 : 5000;
        expect(said?.sub(ntd.toString()).abs().lte(half)).toBe(true);
      }),
    );
  });
});

describe('a change', () => {
  test.each([
    ['131396000', '+1 億 3,140 萬元'],
    ['-5000', '−5,000 元'],
    ['0', '0 元'],
    ['-0', '0 元'],
  ])('%s is said %s', (ntd, said) => expect(changeForm(ntd)).toBe(said));
});

describe('exact form', () => {
  test.each([
    ['249770000', 1, '249,770,000 元'],
    ['-1234', 1, '−1,234 元'],
    ['1234.5', 1, '1,234.5 元'],
    ['275795000', 1000, '275,795 千元'],
    ['0', 1000, '0 千元'],
  ] as const)('%s at precision %i is %s', (ntd, precision, text) => expect(exactForm(ntd, precision)).toBe(text));

  test('does not call an amount thousands that is finer than that', () => {
    expect(() => exactForm('1200500', 1000)).toThrow(RangeError);
  });

  test('round-trips: what readers copy reads back as the very amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (ntd) => {
        expect(readNumber(exactForm(ntd.toString()).replace('元', ''))?.toFixed()).toBe(ntd.toString());
      }),
    );
  });

  test('round-trips in thousands', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), (thousands) => {
        const text = exactForm((thousands * 1000n).toString(), 1000);
        expect(readNumber(text.replace('千元', ''))?.toFixed()).toBe(thousands.toString());
      }),
    );
  });
});

describe('a share', () => {
  test.each([
    ['1', '3', 1, '33.3%'],
    ['2', '3', 2, '66.67%'],
    ['1', '2000', 1, '0.1%'],
    ['1', '2001', 1, '<0.1%'],
    ['-1', '2001', 1, '>−0.1%'],
    ['0', '2001', 1, '0.0%'],
    ['1', '20001', 2, '<0.01%'],
    ['1', '201', 0, '<1%'],
    ['-1', '8', 0, '−13%'],
    ['1.5', '6', 1, '25.0%'],
    ['5', '5', 1, '100.0%'],
  ] as const)('%s of %s', (part, whole, decimals, text) => expect(shareOf(part, whole, decimals)).toBe(text));

  test('of nothing is refused', () => {
    expect(() => shareOf('1', '0')).toThrow(RangeError);
  });
});

test.each(['1,200', '1e5', '', ' 1', 'NaN', '0x10', '007', '１２'])('%j is not plain digits', (text) => {
  expect(() => peopleForm(text)).toThrow(PlainDigitsError);
});

test('a fiscal year shows both calendars', () => {
  expect(fiscalYearForm(108)).toBe('108 年度（2019）');
});
