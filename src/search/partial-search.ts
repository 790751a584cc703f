import { tokensOf } from './expand-term.ts';
import type { RecordHits } from './hits-in-record.ts';
import { hitsInRecord } from './hits-in-record.ts';
import type { NearTerm } from './near-terms.ts';
import { relevance } from './relevance.ts';
import type { SearchResult } from './run-search.ts';
import type { Candidate } from './search-engine.ts';
import type { SearchWords } from './search-words.ts';
import { variantTable } from './search-words.ts';

const mostResults = 20;

/** Records that hold some of the near terms, those with longer, rarer and more of them first. For when nothing holds all. */
export async function partialSearch(near: readonly NearTerm[], words: SearchWords): Promise<SearchResult[]> {
  const variants = variantTable(words);
  const scores = new Map<string, { candidate: Candidate; score: number }>();
  for (const { text, count, candidates } of near) {
    const worth = text.length ** 1.5 / Math.log2(2 + count);
    const best = candidates[0]?.score ?? 1;
    for (const candidate of candidates) {
      const before = scores.get(candidate.id)?.score ?? 0;
      scores.set(candidate.id, { candidate, score: before + worth * (1 + candidate.score / (best || 1)) });
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, mostResults);
  const top = ranked[0]?.score ?? 1;
  const terms = near.map(({ text }) => [[{ tokens: tokensOf(text, variants), weight: 1 }]]);
  const records = await Promise.all(ranked.map(({ candidate }) => candidate.record()));
  return records
    .flatMap((record, at) => {
      const each = terms.flatMap((term) => hitsInRecord(record, term, variants) ?? []);
      const hits = united(each);
      const share = (ranked[at]?.score ?? 0) / top;
      return hits ? [{ record, hits, relevance: share * 6 + relevance(record, hits, share) / 2 }] : [];
    })
    .sort((a, b) => b.relevance - a.relevance);
}

function united(each: readonly RecordHits[]): RecordHits | undefined {
  const [first] = each;
  if (!first) return undefined;
  const inOrder = (spans: RecordHits['text']) =>
    [...spans]
      .sort((a, b) => a.from - b.from)
      .filter((span, at, all) => at === 0 || span.from >= (all[at - 1]?.to ?? 0));
  return {
    title: inOrder(each.flatMap(({ title }) => title)),
    trail: first.trail.map((_, step) => inOrder(each.flatMap(({ trail }) => trail[step] ?? []))),
    text: inOrder(each.flatMap(({ text }) => text)),
    amount: each.some(({ amount }) => amount),
    strength: each.flatMap(({ strength }) => strength),
    inTitle: each.flatMap(({ inTitle }) => inTitle),
  };
}
