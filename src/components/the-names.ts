import type { Language } from '../i18n/languages.ts';
import type { NameIn } from '../i18n/name-in.ts';
import { nameIn } from '../i18n/name-in.ts';
import { theBooks } from './the-books.ts';

/** How official names read on the pages of a language. */
export async function theNames(language: Language): Promise<NameIn> {
  return nameIn(language, (await theBooks()).decisions);
}
