import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksByItself, headlineParts } from '../../src/i18n/headline-parts.ts';

test('lines break after punctuation first', () => {
  expect(headlineParts('重算了 1,127 次，書上有 1 處').map((words) => words.join(''))).toEqual([
    '重算了 1,127 次，',
    '書上有 1 處',
  ]);
});

test('a figure stays with what it counts, an opening mark with what it opens', () => {
  const parts = headlineParts('書上有 12 處「保留」').flat();
  expect(parts.some((part) => /\d\s*$/.test(part) || /[「《（]$/.test(part))).toBe(false);
});

test('a name stays whole, wherever it stands', () => {
  const parts = headlineParts('過半要給資源管理與資通安全，其次是資通安全', ['資源管理', '資通安全']).flat();
  expect(parts.filter((part) => part.includes('資通安全'))).toHaveLength(2);
  expect(parts.some((part) => part.includes('資源管理'))).toBe(true);
});

test.each([
  ['決算 2 億 3,746 萬元，比預算少 2,011 萬元', ['2 億 3,746 萬元，', '2,011 萬元']],
  ['應用服務用了 2,909 萬元', ['用了 ', '2,909 萬元']],
  ['一年增加 1 億 3,140 萬元', ['1 億 3,140 萬元']],
] as const)('an amount is one word, and a line may end before it: %s', (headline, words) => {
  expect(headlineParts(headline).flat()).toEqual(expect.arrayContaining([...words]));
});

test('no word stands alone as one character: neither a particle nor what a dictionary cuts off', () => {
  const parts = headlineParts('支出再由市庫撥下來，重算了是人事費').flat();
  expect(parts.filter((part) => /^\p{Script=Han}\P{Script=Han}*$/u.test(part))).toEqual([]);
});

test('nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
      expect(headlineParts(headline).flat().join('')).toBe(headline);
    }),
  );
});

test.each([
  ['an earmarked grant (收支併列) comes from central government', true],
  ['NT$237 million', true],
  ['導入 GCB 的機關', false],
  ['過半要給資源管理', false],
])('words in Latin letters are left to the browser, though one explains itself in Chinese: %s', (text, plain) => {
  expect(breaksByItself(text)).toBe(plain);
});
