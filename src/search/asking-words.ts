import type { QueryTerm } from './parse-query.ts';
import type { SearchKind } from './search-record.ts';

/** Words of a question that stand in no book: those that only ask, and those that also say what kind of record answers. */
export interface AskingWords {
  readonly fillers: readonly string[];
  readonly asks: Readonly<Record<'reason' | 'count' | 'amount' | 'meaning', readonly string[]>>;
}

const answering: Readonly<Record<keyof AskingWords['asks'], readonly SearchKind[]>> = {
  reason: ['reason'],
  count: ['indicator'],
  amount: ['plan', 'sub-plan', 'purchase', 'reason'],
  meaning: ['term'],
};

/** Kinds of records that answer what is asked: 為什麼 asks for a reason, 幾台 for a count. The longest word decides. */
export function kindsAskedFor(terms: readonly QueryTerm[], { asks }: AskingWords): readonly SearchKind[] {
  const text = terms
    .filter(({ exact }) => !exact)
    .map((term) => term.text.toLowerCase())
    .join(' ');
  const [longest] = (Object.keys(answering) as (keyof typeof answering)[])
    .flatMap((about) => asks[about].filter((word) => text.includes(word)).map((word) => ({ about, word })))
    .sort((a, b) => b.word.length - a.word.length);
  return longest ? answering[longest.about] : [];
}

/**
 * What is asked, without the words that only ask (多少錢, 為什麼 …); quoted words stay as they are. A word of a single
 * character (的, 在) also stands inside other words, so this is for questions that are nowhere as a whole.
 */
export function withoutAsking(terms: readonly QueryTerm[], { fillers, asks }: AskingWords): QueryTerm[] {
  const pattern = new RegExp(
    [...fillers, ...Object.values(asks).flat()]
      .sort((a, b) => b.length - a.length)
      .map((word) => (/^[a-z ]+$/i.test(word) ? `\\b${word}\\b` : word))
      .join('|') || '(?!)',
    'giu',
  );
  return terms.flatMap((term) =>
    term.exact
      ? [term]
      : term.text
          .replace(pattern, ' ')
          .split(/\s+/)
          .filter((text) => /[\p{L}\p{N}]/u.test(text))
          .map((text) => ({ text, exact: false })),
  );
}
