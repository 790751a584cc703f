import type { Variants } from './fold-text.ts';
import { clauseEnd, foldText, wordEdge } from './fold-text.ts';
import type { QueryTerm } from './parse-query.ts';
import { readAmount } from './read-amount.ts';

/** One way of meeting a term. */
export interface Alternative {
  /** Tokens that must stand one after the other; open at both ends, so that a part of a word or number is met too. */
  readonly tokens: readonly string[];
  /** The same with word edges at its ends, where they differ: the whole word. */
  readonly whole?: readonly string[];
  /** Plain 元 digits, when the term is an amount: met by every way of writing it. */
  readonly ntd?: string;
  /** 1 for the words typed, less for a synonym. */
  readonly weight: number;
}

const synonymWeight = 0.6;
const mostAlternatives = 8;

/** The words typed, the same amount in digits, and the words with each synonym in place of what they hold. */
export function expandTerm(
  term: QueryTerm,
  variants: Variants,
  synonyms: readonly (readonly string[])[],
): Alternative[] {
  const own = alternative(term.text, variants, 1);
  if (own.tokens.length === 0) return [];
  const ntd = readAmount(term.text);
  const amount = ntd !== undefined && ntd.length >= 4 ? { ...alternative(ntd, variants, 1), ntd } : undefined;
  // A number cut out of a longer one (`26,52`) has commas where no thousands end.
  const uncut = alternative(term.text.replace(/(?<=\d)[,，](?=\d)/g, ''), variants, 1);
  const same = term.exact ? [] : withSynonyms(term.text, variants, synonyms);
  const all = [own, uncut, ...(amount ? [{ ...amount, tokens: amount.whole ?? amount.tokens }] : []), ...same];
  const seen = new Set<string>();
  return all
    .filter(({ tokens, ntd: digits }) => {
      const key = `${tokens.join(' ')} ${digits ?? ''}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, mostAlternatives);
}

function alternative(text: string, variants: Variants, weight: number): Alternative {
  const isMark = (token: string | undefined) => token === wordEdge || token === clauseEnd;
  const { tokens: all } = foldText(text, variants);
  let from = 0;
  let to = all.length;
  while (isMark(all[from])) from += 1;
  while (to > from && isMark(all[to - 1])) to -= 1;
  const tokens = all.slice(from, to);
  const before = from > 0 ? all.slice(from - 1, from).filter((token) => token === wordEdge) : [];
  const after = all.slice(to, to + 1).filter((token) => token === wordEdge);
  return { tokens, weight, ...(before.length + after.length > 0 ? { whole: [...before, ...tokens, ...after] } : {}) };
}

/** Each synonym put in the place of the longest term of its group that the text holds. */
function withSynonyms(text: string, variants: Variants, synonyms: readonly (readonly string[])[]): Alternative[] {
  const folded = foldText(text, variants).tokens.join(' ');
  return synonyms.flatMap((group) => {
    const held = group
      .map((term) => ({ term, tokens: foldText(term, variants).tokens.join(' ') }))
      .filter(({ tokens }) => ` ${folded} `.includes(` ${tokens} `))
      .sort((a, b) => b.tokens.length - a.tokens.length)[0];
    if (!held) return [];
    return group
      .filter((term) => term !== held.term)
      .map((term) => {
        const replaced = ` ${folded} `
          .replace(` ${held.tokens} `, ` ${foldText(term, variants).tokens.join(' ')} `)
          .trim()
          .split(' ');
        const open = replaced.slice(replaced[0] === wordEdge ? 1 : 0, replaced.at(-1) === wordEdge ? -1 : undefined);
        // A synonym in Latin letters is met as a whole word only: AI is not the middle of iTaichung.
        return { tokens: open.every((token) => /^[a-z0-9]$/.test(token)) ? replaced : open, weight: synonymWeight };
      });
  });
}
