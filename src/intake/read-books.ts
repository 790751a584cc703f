import { join } from 'node:path';
import type { CompileOne } from '../ledger/compile-books.ts';
import { compileBooks } from '../ledger/compile-books.ts';
import { compileDocument } from '../ledger/compile-document.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { BookFolders } from './book-folders.ts';
import { bookFolders } from './book-folders.ts';
import { compilerVersion, documentCache } from './document-cache.ts';
import { readDecisions } from './read-decisions.ts';
import { readSeeds } from './read-seeds.ts';

/** Reads both folders and compiles them. The only door between the disk and the compiler. */
export async function readAndCompile(
  folders: BookFolders,
  compile: CompileOne = compileDocument,
): Promise<CompiledBooks> {
  const { decisions, diagnostics: dataFaults } = await readDecisions(folders.data);
  const { seeds, diagnostics: seedFaults } = await readSeeds(folders.seeds, decisions.documents);
  const books = compileBooks(seeds, decisions, compile);
  return { ...books, diagnostics: [...dataFaults, ...seedFaults, ...books.diagnostics] };
}

/**
 * The books of the site that is being built. A document that the same compiler has read before is not compiled again; what
 * is kept lies in `BOOK_CACHE` (a folder; empty for none), by default beside the kept pictures.
 */
export function readSiteBooks(): Promise<CompiledBooks> {
  const folder = process.env['BOOK_CACHE'] ?? join('.cache', 'documents');
  const version = folder === '' ? undefined : compilerVersion('.');
  return readAndCompile(bookFolders(), version === undefined ? undefined : documentCache(folder, version));
}
