// Runs in the browser, on the search page of the built site.
import { pagefindEngine } from '../../src/islands/pagefind-engine.ts';
import type { AskingWords } from '../../src/search/asking-words.ts';
import { runSearch } from '../../src/search/run-search.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { firstResults } from '../../tests/search/first-results.ts';

/** What the search on the page answers. */
export interface Answers {
  /** Of each string all ids that are found, no synonyms. */
  readonly strings: readonly (readonly string[])[];
  /** Of each question the ids as the page lists them. */
  readonly questions: readonly (readonly string[])[];
  /** Milliseconds to the first batch of results, one a question, after everything was asked once. */
  readonly warm: readonly number[];
}

export async function answersOf(
  base: string,
  words: SearchWords,
  asking: AskingWords,
  strings: readonly string[],
  questions: readonly string[],
): Promise<Answers> {
  const engine = pagefindEngine(base);
  const found: string[][] = [];
  for (const text of strings) {
    const search = runSearch({ terms: [{ text, exact: true }], filters: {}, order: 'relevance' }, engine, words);
    const ids: string[] = [];
    while (!search.isDone()) ids.push(...(await search.next()).map(({ record }) => record.id));
    found.push(ids);
  }
  const ranked: string[][] = [];
  for (const ask of questions) ranked.push(await firstResults(ask, engine, words, asking));
  const warm: number[] = [];
  for (const ask of questions) {
    const started = performance.now();
    await runSearch({ terms: [{ text: ask, exact: false }], filters: {}, order: 'relevance' }, engine, words).next();
    warm.push(performance.now() - started);
  }
  return { strings: found, questions: ranked, warm };
}
