import { rocYear } from '../money/fiscal-year.ts';
import { softTokens } from './find-tokens.ts';
import type { Variants } from './fold-text.ts';
import { foldText, wordEdge } from './fold-text.ts';
import type { QueryTerm } from './parse-query.ts';
import { readAmount } from './read-amount.ts';
import type { Filters } from './search-engine.ts';
import type { SearchWords } from './search-words.ts';
import { synonymGroups } from './search-words.ts';
import { marksIn, tokensOf, wordTokens } from './word-tokens.ts';

/** One way of meeting a term. */
export interface Alternative {
  /** Tokens that must stand one after the other; a part of a word or number will do. */
  readonly tokens: readonly string[];
  /** Plain 元 digits, when the term is an amount: met by every way of writing it. */
  readonly ntd?: string;
  /** City or year that the term names: met by every record of it. */
  readonly within?: Pick<Filters, 'city' | 'year'>;
  /** The marks that must stand inside, as {@link marksIn} has them: what is quoted is not met across a bracket. */
  readonly marks?: string;
  /** Met by whole words only: the synonym AI is not the middle of iTaichung. */
  readonly wholeWord?: true;
  /** 1 for the words typed, less for a synonym. */
  readonly weight: number;
}

const synonymWeight = 0.6;
const mostAlternatives = 8;

/**
 * The ways of meeting a term: the words typed, the same amount in digits, and the words with a synonym in place of what
 * they hold. Beside other terms the name of a city or a year also stands for all its records.
 * @param isAlone the query has no other term
 */
export function expandTerm(term: QueryTerm, variants: Variants, words: SearchWords, isAlone: boolean): Alternative[] {
  const { text, exact } = term;
  const asTyped = exact ? { weight: 1, marks: marksIn(text) } : { weight: 1 };
  const own = { tokens: tokensOf(text, variants), ...asTyped };
  if (own.tokens.length === 0) return [];
  const ntd = readAmount(text);
  const amounts = ntd !== undefined && ntd.length >= 4 ? [{ tokens: tokensOf(ntd, variants), ntd, weight: 1 }] : [];
  // A number cut out of a longer one (`26,52`) has commas where no thousands end.
  const uncut = { tokens: tokensOf(text.replace(/(?<=\d)[,，](?=\d)/g, ''), variants), ...asTyped };
  const within = exact || isAlone ? undefined : placeOf(text, words, variants);
  const all: Alternative[] = [
    own,
    uncut,
    ...amounts,
    ...(within ? [{ tokens: own.tokens, within, weight: 1 }] : []),
    ...(exact ? [] : withSynonyms(text, variants, words)),
  ];
  const seen = new Set<string>();
  return all
    .filter((alternative) => {
      const key = JSON.stringify([alternative.tokens, alternative.ntd, alternative.within]);
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, mostAlternatives);
}

/** `高雄`, `台中市`, `113年度`, `民國 108`, `2019`. */
function placeOf(text: string, { cities }: SearchWords, variants: Variants): Alternative['within'] {
  const folded = ` ${foldText(text, variants).tokens.join(' ')} `;
  const city = cities.find(([, ...names]) => names.some((name) => wordTokens(name, variants).edged === folded));
  if (city) return { city: city[0] };
  const [, roc, ce] = /^(?:民國)?(?:(1\d\d)(?:年度?)?|(20\d\d)年?度?)$/.exec(text.normalize('NFKC')) ?? [];
  if (roc !== undefined) return { year: roc };
  return ce === undefined ? undefined : { year: String(rocYear(Number(ce))) };
}

/** Each synonym put in the place of the longest term of its group that the text holds. */
function withSynonyms(text: string, variants: Variants, words: SearchWords): Alternative[] {
  const folded = ` ${foldText(text, variants).tokens.join(' ')} `;
  return synonymGroups(words).flatMap(({ asked, terms }) => {
    const held = asked
      .map((term) => ({ term, edged: wordTokens(term, variants).edged }))
      .filter(({ edged }) => folded.includes(edged))
      .sort((a, b) => b.edged.length - a.edged.length)[0];
    if (!held) return [];
    return terms
      .filter((term) => term !== held.term)
      .map((term) => {
        const replaced = folded.replace(held.edged, wordTokens(term, variants).edged).trim().split(' ');
        const tokens = softTokens(replaced).filter(
          (token, at, all) => token !== wordEdge || (at > 0 && at < all.length - 1),
        );
        return { tokens, weight: synonymWeight, wholeWord: true as const };
      });
  });
}
