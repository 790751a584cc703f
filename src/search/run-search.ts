import type { Alternative } from './expand-term.ts';
import { expandTerm } from './expand-term.ts';
import { indexTokens } from './fold-text.ts';
import type { RecordHits } from './hits-in-record.ts';
import { hitsInRecord } from './hits-in-record.ts';
import type { QueryTerm } from './parse-query.ts';
import { relevance } from './relevance.ts';
import type { Candidate, Filters, SearchEngine, SearchOrder } from './search-engine.ts';
import type { SearchRecord } from './search-record.ts';
import type { SearchWords } from './search-words.ts';
import { variantTable } from './search-words.ts';

/** A record that meets the query. */
export interface SearchResult {
  readonly record: SearchRecord;
  readonly hits: RecordHits;
  readonly relevance: number;
}

/** A search under way: results come in batches, because each record is loaded by itself. */
export interface Search {
  /** Candidates in all; some may prove to be none. */
  readonly candidates: number;
  /** Verified results of the next batch in their order; empty when there are no more. */
  readonly next: () => Promise<readonly SearchResult[]>;
  readonly isDone: () => boolean;
}

export interface SearchRequest {
  readonly terms: readonly QueryTerm[];
  readonly filters: Filters;
  readonly order: SearchOrder;
}

const batch = 24;

/** Asks the engine for every alternative of every term, unites alternatives, intersects terms, and verifies what it loads. */
export async function runSearch(request: SearchRequest, engine: SearchEngine, words: SearchWords): Promise<Search> {
  const variants = variantTable(words);
  const terms = request.terms
    .map((term) => expandTerm(term, variants, words.synonyms))
    .filter((alternatives) => alternatives.length > 0);
  const candidates = await candidatesOf(terms, request, engine);
  const best = candidates[0]?.score ?? 1;
  let at = 0;
  return {
    candidates: candidates.length,
    isDone: () => at >= candidates.length,
    next: async () => {
      const results: SearchResult[] = [];
      while (results.length === 0 && at < candidates.length) {
        const part = candidates.slice(at, at + batch);
        at += batch;
        const records = await Promise.all(part.map((candidate) => candidate.record()));
        records.forEach((record, index) => {
          const hits = hitsInRecord(record, terms, variants);
          const share = best > 0 ? (part[index]?.score ?? 0) / best : 0;
          if (hits) results.push({ record, hits, relevance: relevance(record, hits, share) });
        });
      }
      return request.order === 'relevance' ? results.sort((a, b) => b.relevance - a.relevance) : results;
    },
  };
}

interface Scored extends Candidate {
  readonly rank: number;
}

async function candidatesOf(
  terms: readonly (readonly Alternative[])[],
  { filters, order }: SearchRequest,
  engine: SearchEngine,
): Promise<Scored[]> {
  const found = await Promise.all(terms.map((alternatives) => candidatesOfTerm(alternatives, filters, order, engine)));
  const [first, ...others] = [...found].sort((a, b) => a.size - b.size);
  if (!first) return [];
  const united = [...first.values()].flatMap((candidate) => {
    const same = others.map((other) => other.get(candidate.id));
    if (same.includes(undefined)) return [];
    // A term that few records hold says more than one that many hold.
    const score = found.reduce((sum, each) => sum + (each.get(candidate.id)?.score ?? 0) / Math.log2(2 + each.size), 0);
    return [{ ...candidate, score }];
  });
  return order === 'relevance'
    ? united.sort((a, b) => b.score - a.score || a.rank - b.rank)
    : united.sort((a, b) => a.rank - b.rank);
}

async function candidatesOfTerm(
  alternatives: readonly Alternative[],
  filters: Filters,
  order: SearchOrder,
  engine: SearchEngine,
): Promise<Map<string, Scored>> {
  const asked = alternatives.flatMap(({ tokens, whole, weight }) => [
    { tokens, weight },
    // Whole words first: asked again so that they outweigh parts of words.
    ...(whole && whole.length > tokens.length && order === 'relevance' ? [{ tokens: whole, weight: weight * 2 }] : []),
  ]);
  const answers = await Promise.all(asked.map(({ tokens }) => engine.find(indexTokens(tokens), filters, order)));
  const united = new Map<string, Scored>();
  answers.forEach((candidates, at) => {
    candidates.forEach((candidate, rank) => {
      const score = candidate.score * (asked[at]?.weight ?? 0);
      const before = united.get(candidate.id);
      if (!before || score > before.score)
        united.set(candidate.id, { ...candidate, score, rank: Math.min(rank, before?.rank ?? rank) });
    });
  });
  return united;
}
