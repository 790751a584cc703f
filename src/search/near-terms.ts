import type { AskingWords } from './asking-words.ts';
import { withoutAsking, withoutParticles } from './asking-words.ts';
import { foldText, indexTokens } from './fold-text.ts';
import type { Reader } from './load-records.ts';
import type { QueryTerm } from './parse-query.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchWords } from './search-words.ts';
import { variantTable } from './search-words.ts';

/** A part of a query that does stand in the books. */
export interface NearTerm {
  readonly text: string;
  readonly count: number;
}

const mostTerms = 5;

/**
 * The longest parts of a query that the books hold, for when the whole is nowhere: what someone who asks in a sentence
 * would have to type. Parts are at least two characters or one whole word, and neither begin nor end with a word that only asks.
 */
export async function nearTerms(
  terms: readonly QueryTerm[],
  engine: SearchEngine,
  searchWords: SearchWords,
  asking: AskingWords,
  reader?: Reader,
): Promise<NearTerm[]> {
  const variants = variantTable(searchWords);
  const particles = asking.fillers.filter((filler) => [...filler].length === 1).join('');
  const ends = new RegExp(`^[${particles} ]+|[${particles} ]+$`, 'gu');
  const found: NearTerm[] = [];
  for (const { text: piece } of withoutAsking(terms, withoutParticles(asking))) {
    for (const run of await longestRuns(piece)) {
      const text = run.text.replace(ends, '');
      const isTooShort = text !== run.text && [...text].length < 2;
      if (isTooShort || found.some((other) => other.text.includes(text))) continue;
      found.push(text === run.text ? run : await nearTerm(text));
    }
  }
  return found.sort((a, b) => b.text.length - a.text.length || a.count - b.count).slice(0, mostTerms);

  async function countOf(text: string): Promise<number> {
    return (await engine.find(indexTokens(foldText(text, variants).tokens), {}, 'unranked')).length;
  }

  async function nearTerm(text: string): Promise<NearTerm> {
    return { text, count: await countOf(text) };
  }

  async function longestRuns(piece: string): Promise<NearTerm[]> {
    const units = unitsOf(piece, (text) => foldText(text, variants).tokens);
    const runs: NearTerm[] = [];
    let reached = 0;
    for (let start = 0; start < units.length; start += 1) {
      let best: { end: number; count: number } | undefined;
      for (let end = Math.max(start + 1, reached); end <= units.length; end += 1) {
        const text = units.slice(start, end).join('');
        const isWord = end === start + 1 && /[a-z0-9]/i.test(text);
        if (end - start < 2 && !isWord) continue;
        const count = await countOf(text);
        // Each may load a part of the index: not for a reader who asks something else by now.
        if (reader?.isWaiting() === false) return runs;
        if (count === 0) break;
        best = { end, count };
      }
      if (!best || best.end <= reached) continue;
      reached = best.end;
      runs.push({ text: units.slice(start, best.end).join(''), count: best.count });
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
