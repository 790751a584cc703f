import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import { compileBooks } from '../../src/ledger/compile-books.ts';
import type { CompiledBooks } from '../../src/ledger/compiled-books.ts';

const root = join(import.meta.dirname, '../..');
const { decisions } = await readDecisions(join(root, 'data'));
const texts = new Map(
  await Promise.all(
    decisions.documents.map(async ({ id, file }) => [id, await readFile(join(root, 'seeds', file), 'utf8')] as const),
  ),
);

/** The real books after edits to their text, each `[document, printed, instead]`; every edit must find its text. */
export function compileEdited(
  ...edits: readonly (readonly [document: string, printed: string, instead: string])[]
): CompiledBooks {
  const seeds = decisions.documents.map(({ id, file }) => {
    let text = texts.get(id) ?? '';
    for (const [document, printed, instead] of edits) {
      if (document !== id) continue;
      if (!text.includes(printed)) throw new Error(`${id} does not print ${printed}`);
      text = text.replaceAll(printed, instead);
    }
    return { file, text, sha256: '' };
  });
  return compileBooks(seeds, decisions);
}

/** The five books as published. */
export const realBooks = compileEdited();
