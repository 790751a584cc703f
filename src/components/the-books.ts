import { getEntry } from 'astro:content';
import { booksInHand } from '../books-in-hand.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** The compiled books, as every page reads them. Throws when the content loader has not accepted them. */
export async function theBooks(): Promise<CompiledBooks> {
  const books = booksInHand();
  const accepted = await getEntry('books', 'compiled');
  if (accepted?.data.facts !== books.facts.length) throw new Error('these are not the books that the loader accepted');
  return books;
}
