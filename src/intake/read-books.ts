import { compileBooks } from '../ledger/compile-books.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { readDecisions } from './read-decisions.ts';
import { readSeeds } from './read-seeds.ts';

/** Where the books and the decisions about them are. */
export interface BookFolders {
  readonly seeds: string;
  readonly data: string;
}

/** Reads both folders and compiles them. The only door between the disk and the compiler. */
export async function readAndCompile(folders: BookFolders): Promise<CompiledBooks> {
  const { decisions, diagnostics: dataFaults } = await readDecisions(folders.data);
  const { seeds, diagnostics: seedFaults } = await readSeeds(folders.seeds, decisions.documents);
  const books = compileBooks(seeds, decisions);
  return { ...books, diagnostics: [...dataFaults, ...seedFaults, ...books.diagnostics] };
}
