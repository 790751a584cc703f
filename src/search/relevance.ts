import type { RecordHits } from './hits-in-record.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

/** A plan beats a row of a table. */
export const kindRank: Readonly<Record<SearchKind, number>> = {
  plan: 1,
  'sub-plan': 0.95,
  programme: 0.7,
  purchase: 0.7,
  indicator: 0.45,
  reason: 0.55,
  term: 0.5,
  prose: 0.45,
  statement: 0.25,
};

/** The name of an indicator holds many words of what it counts; to meet some of them says less than with other names. */
export const titleWorth: Readonly<Partial<Record<SearchKind, number>>> = { indicator: 0.4 };

/** To be what is asked for by name. */
const nameWorth = 3;
/** To be met by a synonym or a part of a word alone. */
const otherWorth = 2;

/**
 * How high a record stands: title before text, the whole words before parts and synonyms, a plan before a row, then what the
 * engine says about rarity and frequency, and at last the larger amount.
 * @param engineScore the engine's score as a share of the best of this search, 0 to 1
 */
export function relevance(
  record: SearchRecord,
  { inTitle, strength, text, trail }: RecordHits,
  engineScore: number,
): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const titled = mean(inTitle.map(({ strength }) => strength));
  const title = (titled * 2 + mean(inTitle.map(({ share }) => share)) * 3) * (titleWorth[record.kind] ?? 1);
  // The very name, or a word of the same meaning: whoever types 資安 means the plan 資通安全 before all that mentions it.
  const [only] = inTitle.length === 1 ? inTitle : [];
  const isName =
    only !== undefined && only.share >= (only.strength || 1) && (only.strength === 1 || record.kind !== 'term');
  const places = titled === 1 || text.length > 0 ? 1 : trail.some((spans) => spans.length > 0) ? 0.4 : 0;
  const amount = record.amountNtd === undefined ? 0 : record.amountNtd.length / 20;
  const met = isName ? 1 : mean(strength);
  // What holds only another word, and is not called by it, comes after what holds the words typed.
  const other = met < 1 ? otherWorth : 0;
  return (
    met * (2 + title + places) + kindRank[record.kind] * 3 + engineScore + amount + (isName ? nameWorth : 0) - other
  );
}
