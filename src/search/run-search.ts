import type { Alternative } from './expand-term.ts';
import { expandTerm } from './expand-term.ts';
import { indexTokens } from './fold-text.ts';
import type { RecordHits } from './hits-in-record.ts';
import { hitsInRecord } from './hits-in-record.ts';
import type { Reader } from './load-records.ts';
import { loadRecords } from './load-records.ts';
import type { QueryTerm } from './parse-query.ts';
import { relevance } from './relevance.ts';
import type { Candidate, Filters, SearchEngine, SearchOrder } from './search-engine.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
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
  /** Verified results of the next batch in their order; empty when there are no more. */
  readonly next: () => Promise<readonly SearchResult[]>;
  /** Records that were not looked at yet; some may prove to be no result. Synonyms count once they have been asked for. */
  readonly waiting: () => number;
  readonly isDone: () => boolean;
}

export interface SearchRequest {
  readonly terms: readonly QueryTerm[];
  readonly filters: Filters;
  readonly order: SearchOrder;
  /** Kinds of records that answer the question; they stand higher. */
  readonly asked?: readonly SearchKind[];
  readonly reader?: Reader;
}

/** To be of the kind that is asked for. */
export const askedWorth = 3.5;

/** A candidate of the whole query. */
interface Found extends Candidate {
  /** Found by the words typed, not by a synonym alone. */
  readonly isTyped: boolean;
}

type Terms = readonly (readonly Alternative[])[];

/** How many records are loaded at once; the first screen needs no more. */
const batch = 16;

/** A word of so many characters is a name or an abbreviation rather than a phrase. */
const shortWord = 4;

/**
 * Asks the engine for the words typed, and when those results are used up for their synonyms; unites the alternatives of
 * a term, intersects terms, and looks every hit up in the record's own text before it counts.
 */
export function runSearch(request: SearchRequest, engine: SearchEngine, words: SearchWords): Search {
  const variants = variantTable(words);
  const all = request.terms
    .map((term) => expandTerm(term, variants, words, request.terms.length === 1))
    .filter((alternatives) => alternatives.length > 0);
  const typed = all.map((alternatives) => alternatives.filter(({ weight }) => weight === 1));
  const hasSynonyms = all.some((alternatives, at) => alternatives.length > (typed[at]?.length ?? 0));
  // The plan 資通安全 is what 資安 means: a short word asks for its other names at once.
  const isShort = typed.length === 1 && (typed[0]?.[0]?.tokens.length ?? 0) <= shortWord;
  const phases: Terms[] = !hasSynonyms ? [typed] : isShort ? [all] : [typed, all];
  const seen = new Set<string>();
  let candidates: Candidate[] = [];
  let best = 0;

  async function verified(part: readonly Candidate[]): Promise<SearchResult[]> {
    const records = await loadRecords(part, request.reader);
    const results = records.flatMap((record, at) => {
      const hits = hitsInRecord(record, all, variants);
      if (!hits) return [];
      const answers = request.asked?.includes(record.kind) ? askedWorth : 0;
      return [{ record, hits, relevance: relevance(record, hits, (part[at]?.score ?? 0) / (best || 1)) + answers }];
    });
    return request.order === 'relevance' ? results.sort((a, b) => b.relevance - a.relevance) : results;
  }

  return {
    waiting: () => candidates.length,
    isDone: () => candidates.length === 0 && phases.length === 0,
    next: async () => {
      for (;;) {
        const phase = candidates.length === 0 ? phases.shift() : undefined;
        if (phase) {
          const found = (await candidatesOf(phase, request, engine)).filter(({ id }) => !seen.has(id));
          best = found.reduce((most, { score }) => Math.max(most, score), best);
          candidates = isShort ? await plansFirst(found, phase, request, engine) : found;
        }
        if (request.reader?.isWaiting() === false) return [];
        if (candidates.length === 0 && phases.length === 0) return [];
        const part = candidates.slice(0, batch);
        candidates = candidates.slice(batch);
        for (const { id } of part) seen.add(id);
        const results = await verified(part);
        if (results.length > 0) return results;
      }
    },
  };
}

/** Plans are few, and mean most to who types one word: none of them waits for a later batch. */
async function plansFirst(
  candidates: readonly Candidate[],
  terms: Terms,
  { filters, order }: SearchRequest,
  engine: SearchEngine,
): Promise<Candidate[]> {
  if (candidates.length <= batch || order !== 'relevance' || filters.kind !== undefined) return [...candidates];
  const kind = ['plan', 'sub-plan'];
  const found = await Promise.all(
    terms
      .flat()
      .flatMap(({ tokens, within }) =>
        within ? [] : [engine.find(indexTokens(tokens), { ...filters, kind }, 'unranked')],
      ),
  );
  const plans = new Set(found.flat().map(({ id }) => id));
  return [...candidates.filter(({ id }) => plans.has(id)), ...candidates.filter(({ id }) => !plans.has(id))];
}

async function candidatesOf(terms: Terms, { filters, order }: SearchRequest, engine: SearchEngine): Promise<Found[]> {
  const found = await Promise.all(
    terms.map((alternatives) => candidatesOfTerm(alternatives, beside(alternatives, terms), filters, engine)),
  );
  const [first, ...others] = [...found].sort((a, b) => a.size - b.size);
  if (!first || first.size === 0) return [];
  const united = [...first.values()].flatMap((candidate) => {
    if (others.some((other) => !other.has(candidate.id))) return [];
    // A term that few records hold says more than one that many hold.
    const score = found.reduce((sum, each) => sum + (each.get(candidate.id)?.score ?? 0) / Math.log2(2 + each.size), 0);
    return [{ ...candidate, score, isTyped: found.every((each) => each.get(candidate.id)?.isTyped) }];
  });
  // The index holds parts of words too: what it offers for a short synonym must not fill the first batch.
  if (order === 'relevance') return united.sort((a, b) => Number(b.isTyped) - Number(a.isTyped) || b.score - a.score);
  const values = await engine.values();
  const sortingOf = ({ id }: Candidate) => {
    const { amountNtd = '', year = 0 } = values.get(id) ?? {};
    return order === 'amount' ? amountNtd.padStart(15, '0') : String(year);
  };
  return united
    .map((candidate) => ({ candidate, value: sortingOf(candidate) }))
    .sort((a, b) => Number(b.value > a.value) - Number(a.value > b.value) || b.candidate.score - a.candidate.score)
    .map(({ candidate }) => candidate);
}

/**
 * What a record of a city must also hold: the first other term of the query. To ask the engine for all records of a city
 * would load the whole index.
 */
function beside(alternatives: readonly Alternative[], terms: Terms): readonly Alternative[] {
  const other = terms.find((each) => each !== alternatives && each.every(({ within }) => within === undefined));
  return other ?? [{ tokens: [], weight: 1 }];
}

async function candidatesOfTerm(
  alternatives: readonly Alternative[],
  others: readonly Alternative[],
  filters: Filters,
  engine: SearchEngine,
): Promise<Map<string, Found>> {
  const asked = alternatives.flatMap(({ tokens, within, weight }) => {
    if (within) return others.map((other) => ({ tokens: indexTokens(other.tokens), within, weight }));
    const characters = indexTokens(tokens);
    const word = characters.join('');
    const isLatinWord = word.length > 1 && /^[a-z0-9]*[a-z][a-z0-9]*$/.test(word);
    // The whole word is asked for as well, so that it outweighs parts of words.
    return [
      { tokens: characters, within: {}, weight },
      ...(isLatinWord ? [{ tokens: [word], within: {}, weight: weight === 1 ? 2 : weight }] : []),
    ];
  });
  const answers = await Promise.all(asked.map(({ tokens, within }) => engine.find(tokens, { ...within, ...filters })));
  const united = new Map<string, Found>();
  answers.forEach((candidates, at) => {
    const weight = asked[at]?.weight ?? 0;
    for (const candidate of candidates) {
      const known = united.get(candidate.id);
      const score = Math.max(candidate.score * weight, known?.score ?? 0);
      united.set(candidate.id, { ...candidate, score, isTyped: weight >= 1 || known?.isTyped === true });
    }
  });
  return united;
}
