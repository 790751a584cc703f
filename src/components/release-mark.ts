import { createHash } from 'node:crypto';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** Short mark of the data on this site: eight hex digits of a hash over the hashes of the books. No clock in it. */
export function releaseMark(books: CompiledBooks): string {
  const hash = createHash('sha256');
  for (const { entry, sha256 } of books.documents) hash.update(`${entry.id} ${sha256}\n`);
  return hash.digest('hex').slice(0, 8);
}
