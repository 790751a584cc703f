import { foldText, indexTokens } from './fold-text.ts';
import type { QueryTerm } from './parse-query.ts';
import type { Candidate, SearchEngine } from './search-engine.ts';
import type { SearchWords } from './search-words.ts';
import { variantTable } from './search-words.ts';

/** A part of a query that does stand in the books. */
export interface NearTerm {
  readonly text: string;
  readonly count: number;
  readonly candidates: readonly Candidate[];
}

const mostTerms = 5;

/**
 * The longest parts of a query that the books hold, for when the whole is nowhere: what someone who asks in a sentence
 * would have to type. Parts are at least two characters or one whole word, and hold none of the words that only ask.
 * @param fillers words of asking (多少錢, 為什麼 …)
 */
export async function nearTerms(
  terms: readonly QueryTerm[],
  engine: SearchEngine,
  words: SearchWords,
  fillers: readonly string[],
): Promise<NearTerm[]> {
  const variants = variantTable(words);
  const pattern = new RegExp(
    fillers.map((filler) => filler.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)',
    'gu',
  );
  const found: NearTerm[] = [];
  for (const piece of terms
    .flatMap(({ text }) => text.replace(pattern, ' ').split(/\s+/))
    .filter((text) => text !== '')) {
    for (const run of await longestRuns(piece)) {
      if (!found.some(({ text }) => text.includes(run.text))) found.push(run);
    }
  }
  return found.sort((a, b) => b.text.length - a.text.length || a.count - b.count).slice(0, mostTerms);

  async function longestRuns(piece: string): Promise<NearTerm[]> {
    const units = unitsOf(piece, (text) => foldText(text, variants).tokens);
    const runs: NearTerm[] = [];
    let reached = 0;
    for (let start = 0; start < units.length; start += 1) {
      let best: { end: number; candidates: readonly Candidate[] } | undefined;
      for (let end = Math.max(start + 1, reached); end <= units.length; end += 1) {
        const text = units.slice(start, end).join('');
        const isWord = end === start + 1 && /[a-z0-9]/i.test(text);
        if (end - start < 2 && !isWord) continue;
        const candidates = await engine.find(indexTokens(foldText(text, variants).tokens), {});
        if (candidates.length === 0) break;
        best = { end, candidates };
      }
      if (!best || best.end <= reached) continue;
      reached = best.end;
      runs.push({
        text: units.slice(start, best.end).join(''),
        count: best.candidates.length,
        candidates: best.candidates,
      });
    }
    return runs;
  }
}

/** Han characters one by one, words of Latin letters and digits whole. */
function unitsOf(text: string, tokensOf: (text: string) => readonly string[]): string[] {
  return (text.match(/[\p{Script=Latin}\p{N}.,]+|./gu) ?? []).filter((unit) =>
    tokensOf(unit).some((token) => token.length === 1 && token !== '|'),
  );
}
