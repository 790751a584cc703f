import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** One word of the glossary. */
export type GlossaryEntry = CompiledBooks['decisions']['glossary'][number];

/** The glossary's entry for a word as a book writes it or in English (`*`, spaces, case and full-width forms aside), or `undefined`. */
export function glossaryEntryOf(books: Pick<CompiledBooks, 'decisions'>, word: string): GlossaryEntry | undefined {
  const folded = fold(word);
  return books.decisions.glossary.find(({ term, english, also }) =>
    [term, english, ...also].some((name) => fold(name) === folded),
  );
}

function fold(word: string): string {
  return word.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
}
