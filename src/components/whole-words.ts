import { theBooks } from './the-books.ts';

/** Longer words may break: they would leave half a line empty. */
const longest = 8;

/** Official words that no line break may cut: those of the glossary, as books print them. */
export async function wholeWords(): Promise<readonly string[]> {
  const { glossary } = (await theBooks()).decisions;
  return glossary.flatMap(({ term, also }) => [term, ...also]).filter(({ length }) => length > 1 && length <= longest);
}
