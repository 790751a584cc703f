import type { AskingWords } from '../../src/search/asking-words.ts';
import { looseSearch } from '../../src/search/loose-search.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { phrasesOf } from '../../src/search/search-words.ts';

/** Ids of the first results as the page lists them, best first; parts of the question where the whole is nowhere. */
export async function firstResults(
  ask: string,
  engine: SearchEngine,
  words: SearchWords,
  asking: AskingWords,
): Promise<string[]> {
  const terms = parseQuery(ask, phrasesOf(words));
  const search = runSearch({ terms, filters: {}, order: 'relevance' }, engine, words);
  const ids: string[] = [];
  while (ids.length < 20 && !search.isDone()) ids.push(...(await search.next()).map(({ record }) => record.id));
  return ids.length > 0 ? ids : (await looseSearch(terms, engine, words, asking)).map(({ record }) => record.id);
}

/** One over the place of the first wanted record, 0 when it is not among the results. */
export function reciprocalRank(ids: readonly string[], finds: readonly string[]): number {
  const at = ids.findIndex((id) => finds.some((wanted) => id === wanted || id.startsWith(wanted)));
  return at < 0 ? 0 : 1 / (at + 1);
}
