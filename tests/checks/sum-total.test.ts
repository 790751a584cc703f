import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSums } from '../../src/checks/sum-total.ts';
import { smallForm, smallTable } from './small-table.ts';

const broken = (sketch: string, summaries = {}) => {
  const table = smallTable(['決算數'], sketch);
  return checkSums(table, smallForm(table, { summaries })).filter(({ status }) => status === 'broken');
};

describe('SUM-TOTAL', () => {
  test('a parent is the sum of its children, not of its grandchildren', () => {
    expect(
      broken(`
      計畫   | 30
        用途 | 30
          甲 | 10
          乙 | 20
    `),
    ).toEqual([]);
  });

  test('names the printed total, what the children give, the difference and every line', () => {
    const [check] = broken(`
      合計 | 31
        甲 | 10
        乙 | 20
    `);
    expect(check).toMatchObject({
      found: '31',
      expected: '30',
      difference: '1',
      lines: ['1', '2', '3'],
      subject: '合計｜決算數',
    });
  });

  test('a blank child counts as zero', () => {
    expect(
      broken(`
      計畫 | 10
        甲 | 10
        乙 |
    `),
    ).toEqual([]);
  });

  test('a summary row restates the outermost rows and is itself no part of a sum', () => {
    expect(
      broken(
        `
      =合計 | 30
      甲    | 10
      乙    | 20
    `,
        { 合計: 'roots' },
      ),
    ).toEqual([]);
  });

  test('current and capital totals take the innermost rows without and with an asterisk', () => {
    expect(
      broken(
        `
      =經常門合計   | 10
      =資本門合計   | 20
      計畫          | 30
        業務費      | 10
        設備及投資* | 20
    `,
        { 經常門合計: 'current-leaves', 資本門合計: 'capital-leaves' },
      ),
    ).toEqual([]);
  });

  test('a year before a summary name is left off: 107年度小計 is 年度小計', () => {
    expect(
      broken(
        `
      =107年度小計 | 11
      甲           | 10
    `,
        { 年度小計: 'roots' },
      ),
    ).toHaveLength(1);
  });

  test('a summary may be the first outermost row less the second', () => {
    expect(
      broken(
        `
      收入      | 30
      支出      | 20
      =收支餘絀 | 10
    `,
        { 收支餘絀: 'first-less-second' },
      ),
    ).toEqual([]);
  });

  test('whatever the children are, exactly their sum holds and any other total is reported with its difference', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: -5n, max: 5n }),
        (children, off) => {
          const sum = children.reduce((total, child) => total + child, 0n) + off;
          const found = broken([`計畫 | ${sum}`, ...children.map((child, at) => `  項${at} | ${child}`)].join('\n'));
          expect(found.map(({ difference }) => difference)).toEqual(off === 0n ? [] : [String(off)]);
        },
      ),
    );
  });
});
