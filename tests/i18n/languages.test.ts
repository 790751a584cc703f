import { describe, expect, test } from 'vitest';
import { languageOf, languages } from '../../src/i18n/languages.ts';
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

  test('a language without a dictionary builds no page', () => {
    expect(() => useWords('en')).toThrow(/no dictionary for en/);
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

/** Every text of a dictionary; templates are called with marked values. */
function texts(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function')
    return [[at, String((words as (...values: string[]) => string)(...Array(words.length).fill('◯')))]];
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${at}.${key}`));
}

describe('Chinese interface words', () => {
  const all = texts(useWords('zh-TW'));
  test.each(all)('%s is written as Taiwan writes: %s', (_at, text) => {
    expect(text.trim()).not.toBe('');
    // 台 is the everyday form; official names take 臺. Simplified and mainland terms do not belong here.
    expect(text).not.toMatch(/台中|台灣|台北|软|网络|信息|视频|数据|默认|打印|屏幕|质量/);
    expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
  });
  test('a template shows every value that it takes', () => {
    for (const [at, text] of all) expect(`${at} ${text}`).not.toMatch(/undefined|\[object/);
  });
});
