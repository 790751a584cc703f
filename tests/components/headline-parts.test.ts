import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineParts } from '../../src/components/headline-parts.ts';

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

test('nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
      expect(headlineParts(headline).flat().join('')).toBe(headline);
    }),
  );
});
