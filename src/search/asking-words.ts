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
export function withoutAsking(terms: readonly QueryTerm[], asking: AskingWords): QueryTerm[] {
  const pattern = patternOf(asking);
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

/** The same words without those of a single character, which also stand inside other words: for what is not yet looked for. */
export function withoutParticles(asking: AskingWords): AskingWords {
  const known = longer.get(asking) ?? { ...asking, fillers: asking.fillers.filter((filler) => [...filler].length > 1) };
  longer.set(asking, known);
  return known;
}

const longer = new WeakMap<AskingWords, AskingWords>();

/** Made once: every key asks what only asks. */
function patternOf(asking: AskingWords): RegExp {
  const known =
    patterns.get(asking) ??
    new RegExp(
      [...asking.fillers, ...Object.values(asking.asks).flat()]
        .sort((a, b) => b.length - a.length)
        .map((word) => (/^[a-z ]+$/i.test(word) ? `\\b${word}\\b` : word))
        .join('|') || '(?!)',
      'giu',
    );
  patterns.set(asking, known);
  return known;
}

const patterns = new WeakMap<AskingWords, RegExp>();
