import { getEntry } from 'astro:content';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** The compiled books, as every page reads them. */
export async function theBooks(): Promise<CompiledBooks> {
  const entry = await getEntry('books', 'compiled');
  if (!entry) throw new Error('the books are not compiled: the content loader in src/content.config.ts has not run');
  return entry.data;
}
