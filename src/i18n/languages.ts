/** Languages of the interface, as BCP 47 tags that addresses and dictionaries are keyed by. */
export type Language = 'zh-TW' | 'en';

/** What a language needs outside its dictionary. */
export interface LanguageEntry {
  readonly language: Language;
  /** First part of its addresses; `undefined` for the language that lives at the root. */
  readonly param: string | undefined;
  /** `lang` of the page. The search index must be built for the same tag. */
  readonly htmlLang: string;
  /** Open Graph's form. */
  readonly ogLocale: string;
  /** The language's name in itself. */
  readonly name: string;
}

/** Every language that has a dictionary; pages are made for these and no others. */
export const languages: readonly LanguageEntry[] = [
  { language: 'zh-TW', param: undefined, htmlLang: 'zh-Hant-TW', ogLocale: 'zh_TW', name: '中文' },
  { language: 'en', param: 'en', htmlLang: 'en', ogLocale: 'en_US', name: 'English' },
];

/** Entry of a language; the first one for a language that has no dictionary yet. */
export function languageEntry(language: Language): LanguageEntry {
  const found = languages.find((entry) => entry.language === language) ?? languages[0];
  if (!found) throw new Error('no language is configured');
  return found;
}

/** The language of a route's `lang` parameter (`undefined` is the root language). */
export function languageOf(param: string | undefined): Language {
  return languages.find((entry) => entry.param === param)?.language ?? 'zh-TW';
}

/** `lang` of words that exist in Chinese alone, on a page in another language; nothing to say on a Chinese page. */
export function originalLang(language: Language): string | undefined {
  return language === 'zh-TW' ? undefined : 'zh-Hant-TW';
}
