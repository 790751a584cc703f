import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishFiscalYear, englishFiscalYearForm } from '../../src/money/fiscal-year.ts';
import {
  englishChangeForm,
  englishChangeLabelForm,
  englishExactForm,
  englishLabelForm,
  englishPeopleForm,
} from '../../src/money/format-amount-en.ts';

describe('amounts in English', () => {
  test.each([
    ['0', 'NT$0'],
    ['-0', 'NT$0'],
    ['59535', 'NT$59,535'],
    ['999999', 'NT$999,999'],
    ['12.5', 'NT$12.5'],
    ['1000000', 'NT$1 million'],
    ['1005000', 'NT$1.01 million'],
    ['1004999', 'NT$1 million'],
    ['10000000', 'NT$10 million'],
    ['237457909', 'NT$237.46 million'],
    ['131396000', 'NT$131.4 million'],
    ['999994999', 'NT$999.99 million'],
    ['999995000', 'NT$1 billion'],
    ['2757950000', 'NT$2.76 billion'],
    ['1234567890123', 'NT$1.23 trillion'],
    ['9876543210123456', 'NT$9,876.54 trillion'],
    ['-5000', '−NT$5,000'],
    ['-131396000', '−NT$131.4 million'],
  ])('%s is said %s', (ntd, said) => {
    expect(englishPeopleForm(ntd)).toBe(said);
  });

  test.each([
    ['131396000', '+NT$131.4 million'],
    ['-5000', '−NT$5,000'],
    ['0', 'NT$0'],
    ['-0', 'NT$0'],
  ])('a change of %s is said %s', (ntd, said) => {
    expect(englishChangeForm(ntd)).toBe(said);
  });

  test.each([
    ['237457909', 1, 'NT$237,457,909'],
    ['-1', 1, '−NT$1'],
    ['275795000', 1000, 'NT$275,795 thousand'],
    ['0', 1000, 'NT$0 thousand'],
  ] as const)('%s with steps of %d is exactly %s', (ntd, precision, exact) => {
    expect(englishExactForm(ntd, precision)).toBe(exact);
  });

  test.each([
    ['237457909', 'NT$237.46m', '+NT$237.46m'],
    ['-2757950000', '−NT$2.76bn', '−NT$2.76bn'],
    ['1234567890123', 'NT$1.23tn', '+NT$1.23tn'],
    ['59535', 'NT$59,535', '+NT$59,535'],
  ])('%s is labelled %s, and %s as a change', (ntd, label, change) => {
    expect(englishLabelForm(ntd)).toBe(label);
    expect(englishChangeLabelForm(ntd)).toBe(change);
  });

  test('what is no plain amount is refused, never said', () => {
    for (const wrong of ['1,200', '1e6', '', 'NaN']) expect(() => englishPeopleForm(wrong)).toThrow();
    expect(() => englishExactForm('275795500', 1000)).toThrow(RangeError);
  });

  test('the exact form holds every digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (ntd) => {
        const digits = englishExactForm(ntd.toString())
          .replace('−', '-')
          .replace(/[^\d-]/g, '');
        expect(BigInt(digits)).toBe(ntd);
      }),
    );
  });

  test('the said form is within half a step of the amount, and its number stays below a thousand', () => {
    const worth: Record<string, bigint> = { million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n };
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 10n ** 10n }), (ntd) => {
        const [, number = '', unit] = /^NT\$([\d,.]+)(?: (\w+))?$/.exec(englishPeopleForm(ntd.toString())) ?? [];
        const [whole = '', places = ''] = number.replaceAll(',', '').split('.');
        if (unit === undefined) {
          expect(BigInt(whole)).toBe(ntd);
          return;
        }
        const step = (worth[unit] ?? 0n) / 100n;
        const difference = BigInt(whole + places.padEnd(2, '0')) * step - ntd;
        expect(difference * 2n).toBeLessThanOrEqual(step);
        expect(difference * 2n).toBeGreaterThanOrEqual(-step);
        expect(whole.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('a year is given in both calendars', () => {
    expect(englishFiscalYear(108)).toBe('FY2019');
    expect(englishFiscalYearForm(113)).toBe('FY2024 (ROC 113)');
  });
});
