import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passiveText } from '../../src/documents/passive-text.ts';
import { numberLines } from '../../src/documents/source-document.ts';

test.each([
  ['NUL', '合\0計', '合\uFFFD計'],
  ['an override that is not closed', '\u202E合計 12', '\uFFFD合計 12'],
  ['an isolate', '\u2067合計\u2069', '\uFFFD合計\uFFFD'],
  ['escape', '\u001B[2J', '\uFFFD[2J'],
  ['a noncharacter', '合\uFFFE計\u{1FFFF}', '合\uFFFD計\uFFFD'],
  ['separators of their own', '合\f計\v合\u2028計\u0085', '合 計 合 計 '],
  ['what books are made of', '合計\t12\r\n︵𠮷︶ \u3000é', '合計\t12\r\n︵𠮷︶ \u3000é'],
])('%s', (_, text, read) => {
  expect(passiveText(text)).toBe(read);
});

test('no text has other lines or other places for it, and none keeps a character that acts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = passiveText(text);
      expect([...read]).toHaveLength([...text].length);
      const rows = text.split(/\r\n?|\n/);
      expect(numberLines(text)).toHaveLength(rows.at(-1) === '' ? rows.length - 1 : rows.length);
      expect(read.replace(/[\t\n\r]/g, '')).not.toMatch(
        /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u,
      );
    }),
  );
});
