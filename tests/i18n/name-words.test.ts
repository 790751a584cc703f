import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameWords } from '../../src/i18n/name-words.ts';

test.each([
  ['臺中 108 年度（2019）決算數', ['臺中 ', '108 年度', '（2019）', '決算數']],
  ['105 年度（2016）', ['105 年度', '（2016）']],
  ['法定編制人員', ['法定', '編制', '人員']],
  ['設備及投資', ['設備', '及投資']],
  ['計畫（跨市對照）', ['計畫', '（跨市對照）']],
  ['計畫（跨機關對照）', ['計畫', '（跨機關', '對照）']],
  ['歲出合計', ['歲出合計']],
  ['元', ['元']],
])('the words of %s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

test.each(['FY2022 (ROC 111), account', '1,234', '', '較上年度增列重要網站系統備援服務、建置離線式備份系統等經費'])(
  'what the browser breaks well, or may break anywhere: %s',
  (name) => {
    expect(nameWords(name)).toBeUndefined();
  },
);

test('nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('（', '）', '年', '度', '數', ' ', '1', '、', '／') }), (name) => {
      expect((nameWords(name) ?? [name]).join('')).toBe(name);
    }),
  );
});
