import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces, lineAt } from '../../src/documents/joined-text.ts';

const join = (...texts: string[]) => joinPieces(texts.map((text, at) => ({ text, line: at + 1 }))).text;

describe('joining broken lines', () => {
  it.each([
    [['保', '留數 59,535 元，'], '保留數 59,535 元，'],
    [['巧推理論（Nudge ', 'Theory）'], '巧推理論（Nudge Theory）'],
    [['台中 e', '指通'], '台中 e指通'],
    [['服務ｅ櫃', '檯'], '服務ｅ櫃檯'],
    [['82萬', ' 9,767件'], '82萬9,767件'],
    [['新 ， 總 計 完 成 道 路', '30 米'], '新，總計完成道路30 米'],
    [['企 業 網 路 (Virtual', 'Private Network, VPN)。'], '企業網路(Virtual Private Network, VPN)。'],
    [['維 運 暨', 'HTML5 公'], '維運暨HTML5 公'],
    [['專區 為中華隊加油'], '專區 為中華隊加油'],
    [['', '  '], ''],
  ])('%j', (lines, expected) => {
    expect(join(...(lines as string[]))).toBe(expected);
  });
});

it('a cell has no spaces between Han characters, whatever their words', () => {
  expect(joinPieces([{ text: '深化臺中市民 平臺 e 服務', line: 1 }], 'cell').text).toBe('深化臺中市民平臺 e 服務');
});

it('no character is lost, and every one knows its line', () => {
  const alphabet = fc.constantFrom('市', '民', '，', ' ', 'e', '5', '(', ')', '\u{20000}');
  const pieces = fc.array(fc.string({ unit: alphabet, maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(pieces, (texts) => {
      const joined = joinPieces(texts.map((text, at) => ({ text, line: at + 1 })));
      expect(joined.lines).toHaveLength(joined.text.length);
      expect(joined.text.replace(/\s/g, '')).toBe(texts.join('').replace(/\s/g, ''));
      for (let at = 0; at < joined.text.length; at += 1) {
        const char = joined.text[at] ?? ' ';
        if (char.trim() !== '') expect(texts[lineAt(joined, at) - 1]).toContain(char);
      }
    }),
    { seed: 108 },
  );
});
