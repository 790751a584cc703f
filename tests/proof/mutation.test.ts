import { describe, expect, test } from 'vitest';
import { openBook } from './examine-book.ts';
import { changeDigit, printedAmounts, sampleDigitChanges } from './mutate-digits.ts';
import { shareReported, surveyMutations, unprotected } from './survey-mutations.ts';

// `npm run bench:mutation` changes 1,000 digits of each book and writes docs/mutation.md; here a sample keeps the tests quick.
const seed = 20240101;
const sample = 200;

describe('one changed digit', () => {
  test.each(['000', '001'])(
    'of an amount of %s is reported at its line, but for figures that nothing restates',
    async (id) => {
      const { mutations } = surveyMutations(await openBook(id), sample, seed);
      const missed = unprotected(mutations).map(
        ({ change, text }) => `${id}:${change.amount.line} ${change.amount.raw} | ${text}`,
      );
      expect(mutations).toHaveLength(sample);
      expect(shareReported(mutations), missed.join('\n')).toBeGreaterThanOrEqual(99);
    },
    120_000,
  );
});

describe('the digits that are changed', () => {
  const lines = [
    '合計 1,234 - 56',
    '置主任1人，預算2億7,579萬5千元，達95.07％',
    '辦理演練2,000人次，經費300元，達90％',
  ];
  const read = [
    { line: 1, raw: '56', inSentence: false },
    { line: 2, raw: '1', inSentence: true },
  ];

  test('are those of every amount, in tables and in sentences; in programme texts only of money', () => {
    const found = printedAmounts(lines, read, (line) => line === 3).map(({ line, raw }) => `${line} ${raw}`);
    expect(found).toEqual(['1 1,234', '1 56', '2 1', '2 2', '2 7,579', '2 5', '2 95.07', '3 300']);
  });

  test('are drawn by the seed, none twice, and change exactly one character', () => {
    const amounts = printedAmounts(lines, read, () => false);
    const changes = sampleDigitChanges(amounts, 40, seed);
    expect(sampleDigitChanges(amounts, 40, seed)).toEqual(changes);
    const texts = changes.map((change) => changeDigit(lines, change).join('\n'));
    expect(new Set(texts).size).toBe(40);
    const original = lines.join('\n');
    for (const text of texts) expect([...text].filter((char, at) => char !== original[at])).toHaveLength(1);
  });
});
