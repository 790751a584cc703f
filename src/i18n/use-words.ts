import type { Language } from './languages.ts';
import { zhTw } from './zh-tw.ts';

/** What a dictionary must hold. A second language is a value of this type, so that a missing word is a type error. */
export type Words = typeof zhTw;

const dictionaries: Readonly<Record<Language, Words | undefined>> = { 'zh-TW': zhTw, en: undefined };

/** The words of a language. Throws for a language without a dictionary: such a page must not be built. */
export function useWords(language: Language): Words {
  const words = dictionaries[language];
  if (!words) throw new Error(`no dictionary for ${language}: add it to src/i18n and list it in use-words.ts`);
  return words;
}
