import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from '../../src/search/find-tokens.ts';
import { foldText, indexText } from '../../src/search/fold-text.ts';

const variants = new Map([
  ['台', '臺'],
  ['檯', '臺'],
  ['佈', '布'],
]);
const fold = (text: string) => foldText(text, variants).tokens.join(' ');

describe('two ways of writing fold to one', () => {
  test.each([
    ['臺中市', '台中市'],
    ['平臺', '平台'],
    ['服務e櫃檯', '服務Ｅ櫃台'],
    ['公布', '公佈'],
    ['GIS', 'ＧＩＳ'],
    ['iTaichung', 'ITAICHUNG'],
    ['108 年度', '１０８年度'],
    ['26,522,000 元', '26522000元'],
    ['35，000 元', '35000元'],
    ['台中 e指通', '臺中e指通'],
    ['年度路', '\uF98E\uFA01\uF937'],
    ['資安，防護', '資安、防護'],
    ['「智慧城市」展', '智慧城市展'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('what is different stays different', () => {
  test.each([
    ['資安', '安資'],
    ['9.8', '98'],
    ['資安。防護', '資安防護'],
    ['data center', 'datacenter'],
    ['1,2', '12'],
    ['35000', '3500'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test('a word of letters or digits has edges, a clause an end that the index does not know', () => {
  expect(fold('AI，5G與2.5億')).toBe('zw a i zw | zw 5 g zw 與 zw 2 zd 5 zw 億');
  expect(indexText('AI，人', variants)).toBe('a i 人');
});

const text = fc
  .array(fc.constantFrom(...'臺台中市政府資安AIg5 ,，。「」1２.3\n'), { maxLength: 40 })
  .map((chars) => chars.join(''));

test('a folded token stands at its place in the text', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { tokens, from, to } = foldText(given, variants);
      tokens.forEach((token, at) => {
        if (token.length > 1 || token === '|') return;
        expect(fold(given.slice(from[at], to[at])).replace(/zw/g, '').trim()).toBe(token);
      });
    }),
  );
});

test('folding is done once: what is folded folds to itself', () => {
  fc.assert(
    fc.property(text, (given) => {
      const bare = foldText(given, variants)
        .tokens.filter((token) => /^[^z|]$/.test(token))
        .join('');
      const again = foldText(bare, variants)
        .tokens.filter((token) => /^[^z|]$/.test(token))
        .join('');
      expect(again).toBe(bare);
    }),
  );
});

test('every stretch of Han characters without a mark is found in its text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[臺台中市政府資安]{2,20}$/),
      fc.nat(),
      fc.integer({ min: 2, max: 8 }),
      (given, start, length) => {
        const part = given.slice(start % (given.length - 1)).slice(0, length);
        const spans = findTokens(foldText(`前文。${given}，後文`, variants), foldText(part, variants).tokens);
        expect(spans.length).toBeGreaterThan(0);
      },
    ),
  );
});
