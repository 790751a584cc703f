import { en } from './en.ts';
import type { Language } from './languages.ts';
import { zhTw } from './zh-tw.ts';

/** What a dictionary must hold. A second language is a value of this type, so that a missing word is a type error. */
export type Words = typeof zhTw;

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-TW': zhTw, en };

/** The words of a language. */
export function useWords(language: Language): Words {
  return dictionaries[language];
}
