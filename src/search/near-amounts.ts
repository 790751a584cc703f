import { expandTerm } from './expand-term.ts';
import { indexTokens } from './fold-text.ts';
import { hitsInRecord } from './hits-in-record.ts';
import type { Reader } from './load-records.ts';
import { loadRecords } from './load-records.ts';
import type { QueryTerm } from './parse-query.ts';
import { readAmount } from './read-amount.ts';
import { relevance } from './relevance.ts';
import type { SearchResult } from './run-search.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchWords } from './search-words.ts';
import { variantTable } from './search-words.ts';
import { tokensOf } from './word-tokens.ts';

/** What a search for an amount that no book prints offers. */
export interface NearAmounts {
  /** Plain 元 digits, nearest first; none when something else than one amount was asked. */
  readonly amounts: readonly string[];
  /** The records that have them, in the same order. */
  readonly results: readonly SearchResult[];
}

const most = 4;

/** The amounts of records that are nearest to the one that was asked for, and those records. */
export async function nearAmounts(
  terms: readonly QueryTerm[],
  engine: SearchEngine,
  words: SearchWords,
  reader?: Reader,
): Promise<NearAmounts> {
  const [only] = terms;
  const wanted = terms.length === 1 && only ? readAmount(only.text) : undefined;
  if (wanted === undefined || wanted.length < 4) return { amounts: [], results: [] };
  if (!engine.hasValues()) await reader?.pause();
  const values = await engine.values();
  const held = [...values.values()].flatMap(({ amountNtd }) => amountNtd ?? []);
  const amounts = nearest(BigInt(wanted), [...new Set(held)]);
  const found = await Promise.all(amounts.map((ntd) => recordsOf(ntd)));
  return { amounts, results: found.flat() };

  async function recordsOf(ntd: string): Promise<SearchResult[]> {
    const variants = variantTable(words);
    const alternatives = expandTerm({ text: ntd, exact: true }, variants, words, true);
    // The digits also stand inside longer amounts: whose own amount it is, is known before a record is loaded.
    const candidates = await engine.find(indexTokens(tokensOf(ntd, variants)), {}, 'unranked');
    const records = await loadRecords(
      candidates.filter(({ id }) => values.get(id)?.amountNtd === ntd),
      reader,
    );
    return records
      .flatMap((record) => {
        const hits = hitsInRecord(record, [alternatives], variants);
        return hits ? [{ record, hits, relevance: relevance(record, hits, 0) }] : [];
      })
      .sort((a, b) => b.relevance - a.relevance);
  }
}

function nearest(wanted: bigint, amounts: readonly string[]): string[] {
  const far = (amount: string) => {
    const difference = BigInt(amount) - wanted;
    return difference < 0n ? -difference : difference;
  };
  return amounts
    .map((amount) => ({ amount, far: far(amount) }))
    .sort((a, b) => (a.far < b.far ? -1 : a.far > b.far ? 1 : 0))
    .slice(0, most)
    .map(({ amount }) => amount);
}
