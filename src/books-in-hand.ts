import type { CompiledBooks } from './ledger/compiled-books.ts';

/**
 * The one place of a process where compiled books lie. Not a variable of this module: the content loader, the pages and the
 * integrations are bundled apart, and each bundle has a copy of the module.
 */
const place: unique symbol = Symbol.for('suan-qingchu.books-in-hand');

type Hand = { [place]?: CompiledBooks };

/** Puts compiled books where all that is made in this process finds them, in place of those before. */
export function takeInHand(books: CompiledBooks): void {
  (globalThis as Hand)[place] = books;
}

/**
 * The books that the content loader compiled: pages, data files and search index of one build are made from the same ones,
 * even when a seed changes meanwhile.
 * @throws when nothing was compiled in this process
 */
export function booksInHand(): CompiledBooks {
  const books = (globalThis as Hand)[place];
  if (!books) throw new Error('the books are not compiled: the content loader in src/content.config.ts has not run');
  return books;
}
