import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** One word of the glossary. */
export type GlossaryEntry = CompiledBooks['decisions']['glossary'][number];

/** The glossary's entry for a word as a book writes it or in English (`*`, spaces, case and full-width forms aside), or `undefined`. */
export function glossaryEntryOf(books: Pick<CompiledBooks, 'decisions'>, word: string): GlossaryEntry | undefined {
  const { glossary } = books.decisions;
  const byName = folded.get(glossary) ?? namesOf(glossary);
  folded.set(glossary, byName);
  return byName.get(fold(word));
}

/** Thousands of rows ask for a word each. */
const folded = new WeakMap<readonly GlossaryEntry[], ReadonlyMap<string, GlossaryEntry>>();

/** Entries by every name that they go by; of two with one name the first has it. */
function namesOf(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, GlossaryEntry> {
  const named = glossary.flatMap((entry) =>
    [entry.term, entry.english, ...entry.also].map((name) => [fold(name), entry] as const),
  );
  return new Map(named.reverse());
}

function fold(word: string): string {
  return word.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
}
