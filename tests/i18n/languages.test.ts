import { describe, expect, test } from 'vitest';
import { languageOf, languages, originalLang } from '../../src/i18n/languages.ts';
import { localeParams, localePaths } from '../../src/i18n/locale-paths.ts';
import { useWords } from '../../src/i18n/use-words.ts';

describe('languages', () => {
  test('each has a dictionary and a route parameter of its own that leads back to it', () => {
    for (const { language, param } of languages) {
      expect(useWords(language).shell.siteName).not.toBe('');
      expect(languageOf(param)).toBe(language);
    }
    expect(new Set(localeParams.map(({ lang }) => lang)).size).toBe(languages.length);
  });

  test('words that exist in Chinese alone are marked on the pages of other languages only', () => {
    expect(languages.map(({ language }) => originalLang(language))).toEqual([undefined, 'zh-Hant-TW']);
  });

  test('each page is built once per language', () => {
    const paths = localePaths([
      { params: { document: '000' }, props: {} },
      { params: { document: '001' }, props: {} },
    ]);
    expect(paths).toHaveLength(2 * languages.length);
    expect(paths[0]).toEqual({ params: { document: '000', lang: undefined }, props: {} });
  });
});

/** Every entry of a dictionary with its path; a template counts as its source. */
function entries(words: unknown, at = ''): { at: string; text: string; template: boolean }[] {
  if (typeof words === 'string') return [{ at, text: words, template: false }];
  if (typeof words === 'function') return [{ at, text: String(words), template: true }];
  return Object.entries(words as object).flatMap(([key, value]) => entries(value, `${at}.${key}`));
}

describe('Chinese interface words', () => {
  const all = entries(useWords('zh-TW'));

  // 台 is the everyday form, which people type into a search; official names take 臺. Simplified and mainland terms do
  // not belong here.
  test.each(all.filter(({ at }) => !at.startsWith('.search.examples')))(
    '$at is written as Taiwan writes',
    ({ text }) => {
      expect(text).not.toMatch(/台中|台灣|台北|软|网络|信息|视频|数据|默认|打印|屏幕|质量/);
    },
  );

  test.each(all.filter(({ template }) => !template))('$at sets Chinese marks after Chinese words', ({ text }) => {
    expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
  });
});
