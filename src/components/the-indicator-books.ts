import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { indicatorBooks } from '../exhibits/indicator-books.ts';
import type { Language } from '../i18n/languages.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { theBooks } from './the-books.ts';

const made = new WeakMap<CompiledBooks, Map<Language, CompiledBooks>>();

/** The books with their indicators in the reader's language, made once for all pages of a build. */
export async function theIndicatorBooks(language: Language): Promise<CompiledBooks> {
  const books = await theBooks();
  const known = made.get(books)?.get(language);
  if (known) return known;
  const said = indicatorBooks(new ExhibitContext(books, language));
  made.set(books, (made.get(books) ?? new Map<Language, CompiledBooks>()).set(language, said));
  return said;
}
