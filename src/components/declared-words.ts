import type { Language } from '../i18n/languages.ts';
import { originalLang } from '../i18n/languages.ts';
import type { Discrepancy, Reading } from '../ledger/compiled-books.ts';

/** The sentences of a reading or discrepancy for a page, with the `lang` that they need where nobody has written them in English. */
export function declaredWords(
  { reading, reason, english }: Pick<Reading | Discrepancy, 'reading' | 'reason' | 'english'>,
  language: Language,
): { readonly reading: string; readonly reason: string; readonly lang: string | undefined } {
  return language === 'en' && english
    ? { ...english, lang: undefined }
    : { reading, reason, lang: originalLang(language) };
}
