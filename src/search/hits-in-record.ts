import type { Alternative } from './expand-term.ts';
import type { Span } from './find-tokens.ts';
import { findTokens, isWholeWord, withSoftEdges } from './find-tokens.ts';
import type { FoldedText, Variants } from './fold-text.ts';
import { clauseEnd, foldText, wordEdge } from './fold-text.ts';
import type { AmountInText } from './read-amount.ts';
import { amountsInText } from './read-amount.ts';
import type { SearchRecord } from './search-record.ts';
import { marksIn } from './word-tokens.ts';

/** Where the terms of a query stand in a record. */
export interface RecordHits {
  readonly title: readonly Span[];
  readonly trail: readonly (readonly Span[])[];
  readonly text: readonly Span[];
  /** The record's own amount is one that was asked for. */
  readonly amount: boolean;
  /** Of each term: how well it is met, 0 to 1; synonyms and parts of words less than the whole words typed. */
  readonly strength: readonly number[];
  /** Of each term: how well it is met in the title, as `strength` says, and which share of the title it is. */
  readonly inTitle: readonly { readonly strength: number; readonly share: number }[];
}

const partOfWord = 0.5;

/**
 * Looks every term up in the record's own text. `undefined` when a term is not there, whatever the index said: the index
 * knows no ends of clauses and fields, so a phrase of the index may cross them.
 * @param terms the alternatives of each term
 */
export function hitsInRecord(
  record: SearchRecord,
  terms: readonly (readonly Alternative[])[],
  variants: Variants,
): RecordHits | undefined {
  const fields = fieldsOf(record, variants);
  const spans: Span[][] = fields.map(() => []);
  let amount = false;
  const strength: number[] = [];
  const inTitle: { strength: number; share: number }[] = [];
  for (const alternatives of terms) {
    let best = 0;
    let title = { strength: 0, share: 0 };
    for (const { tokens, ntd, within, wholeWord, marks, weight } of alternatives) {
      if (within) {
        if (isWithin(record, within)) best = Math.max(best, weight);
        continue;
      }
      fields.forEach(({ text, folded, amounts }, field) => {
        const stands = ({ from, to }: Span) => marks === undefined || marksIn(text.slice(from, to)) === marks;
        const all =
          ntd === undefined
            ? findTokens(folded, tokens).filter(stands)
            : amounts.filter((amount) => amount.ntd === ntd);
        const whole = all.filter((span) => isWholeWord(text, span));
        const found = wholeWord ? whole : all;
        if (found.length === 0) return;
        spans[field]?.push(...found);
        best = Math.max(best, weight * (whole.length > 0 ? 1 : partOfWord));
        if (field === 0) {
          const length = folded.tokens.filter((token) => token !== clauseEnd && token !== wordEdge).length;
          const share = Math.min(1, (weight * (ntd === undefined ? tokens.length : 1)) / Math.max(1, length));
          title = { strength: Math.max(title.strength, weight), share: Math.max(title.share, share) };
        }
      });
      if (ntd !== undefined && record.amountNtd === ntd) {
        amount = true;
        best = Math.max(best, weight);
      }
    }
    if (best === 0) return undefined;
    strength.push(best);
    inTitle.push(title);
  }
  const [title = [], ...rest] = spans.map(merged);
  return { title, trail: rest.slice(0, -1), text: rest.at(-1) ?? [], amount, strength, inTitle };
}

interface Field {
  readonly text: string;
  readonly folded: FoldedText;
  readonly amounts: readonly AmountInText[];
}

/** Folded once a record: a query that grows key by key meets the same records. */
const fieldsOfRecords = new WeakMap<SearchRecord, { readonly variants: Variants; readonly fields: readonly Field[] }>();

function fieldsOf(record: SearchRecord, variants: Variants): readonly Field[] {
  const known = fieldsOfRecords.get(record);
  if (known?.variants === variants) return known.fields;
  const fields = [record.title, ...record.trail, record.text].map((text) => ({
    text,
    folded: withSoftEdges(foldText(text, variants)),
    amounts: amountsInText(text, record.inThousands),
  }));
  fieldsOfRecords.set(record, { variants, fields });
  return fields;
}

function isWithin({ city, year }: SearchRecord, within: NonNullable<Alternative['within']>): boolean {
  return within.city === undefined ? String(year) === within.year : city === within.city;
}

/** Overlapping stretches become one. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.from < last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
