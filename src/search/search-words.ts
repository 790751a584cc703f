import type { Decisions } from '../decisions/decisions.ts';
import type { Variants } from './fold-text.ts';

/** What people decided about words, as the browser gets it: characters and terms that mean the same. */
export interface SearchWords {
  /** Each entry: the character that is kept, then those that are folded into it. */
  readonly variants: readonly string[];
  /** Each entry: terms of one meaning. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The words of `data/`, in the form that goes to the browser. */
export function searchWordsOf(decisions: Pick<Decisions, 'search-variants' | 'search-synonyms'>): SearchWords {
  return {
    variants: decisions['search-variants'].map(({ keep, fold }) => keep + fold.join('')),
    synonyms: decisions['search-synonyms'].map(({ terms }) => terms),
  };
}

/** The table that {@link foldText} needs. */
export function variantsOf(decisions: Pick<Decisions, 'search-variants' | 'search-synonyms'>): Variants {
  return variantTable(searchWordsOf(decisions));
}

export function variantTable({ variants }: Pick<SearchWords, 'variants'>): Variants {
  return new Map(variants.flatMap(([keep = '', ...fold]) => fold.map((char) => [char, keep] as const)));
}
