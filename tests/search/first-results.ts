import { nearTerms, withoutAsking } from '../../src/search/near-terms.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { partialSearch } from '../../src/search/partial-search.ts';
import { runSearch } from '../../src/search/run-search.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchWords } from '../../src/search/search-words.ts';

/** Ids of the first results as the page lists them, best first; parts of the question where the whole is nowhere. */
export async function firstResults(
  ask: string,
  engine: SearchEngine,
  words: SearchWords,
  fillers: readonly string[],
): Promise<string[]> {
  const terms = parseQuery(ask);
  for (const asked of [terms, withoutAsking(terms, fillers)]) {
    const search = runSearch({ terms: asked, filters: {}, order: 'relevance' }, engine, words);
    const ids: string[] = [];
    while (ids.length < 20 && !search.isDone()) ids.push(...(await search.next()).map(({ record }) => record.id));
    if (ids.length > 0) return ids;
  }
  return (await partialSearch(await nearTerms(terms, engine, words, fillers), words)).map(({ record }) => record.id);
}

/** One over the place of the first wanted record, 0 when it is not among the results. */
export function reciprocalRank(ids: readonly string[], finds: readonly string[]): number {
  const at = ids.findIndex((id) => finds.some((wanted) => id === wanted || id.startsWith(wanted)));
  return at < 0 ? 0 : 1 / (at + 1);
}
