import type { Decisions } from '../decisions/decisions.ts';
import type { CityId } from '../documents/source-document.ts';
import type { Variants } from './fold-text.ts';

/** What people decided about words, as the browser gets it: characters and terms that mean the same. */
export interface SearchWords {
  /** Each entry: the character that is kept, then those that are folded into it. */
  readonly variants: readonly string[];
  /** Each entry: terms of one meaning. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that stand in no book, with the terms that they ask for: `wireless` for 無線網路. */
  readonly foreign: readonly { readonly asked: readonly string[]; readonly terms: readonly string[] }[];
  /** Each city with the names that ask for it. */
  readonly cities: readonly (readonly [city: CityId, ...names: string[]])[];
}

type WordDecisions = Pick<Decisions, 'search-variants' | 'search-synonyms' | 'documents'>;

/** The words of `data/`, in the form that goes to the browser. */
export function searchWordsOf(decisions: WordDecisions): SearchWords {
  return {
    variants: decisions['search-variants'].map(({ keep, fold }) => keep + fold.join('')),
    synonyms: decisions['search-synonyms'].flatMap((entry) => ('asked' in entry ? [] : [entry.terms])),
    foreign: decisions['search-synonyms'].flatMap((entry) => ('asked' in entry ? [entry] : [])),
    cities: citiesOf(decisions),
  };
}

/** Every word that asks for others, with the terms that may stand in its place. */
export function synonymGroups({ synonyms, foreign }: Pick<SearchWords, 'synonyms' | 'foreign'>): {
  readonly asked: readonly string[];
  readonly terms: readonly string[];
}[] {
  return [...synonyms.map((terms) => ({ asked: terms, terms })), ...foreign];
}

/** Words of {@link synonymGroups} that have a blank inside. */
export function phrasesOf(words: Pick<SearchWords, 'synonyms' | 'foreign'>): string[] {
  return synonymGroups(words).flatMap(({ asked }) => asked.filter((word) => word.includes(' ')));
}

/** The table that {@link foldText} needs. */
export function variantsOf(decisions: WordDecisions): Variants {
  return variantTable(searchWordsOf(decisions));
}

/** The same table for the same words. */
export function variantTable(words: Pick<SearchWords, 'variants'>): Variants {
  const known = tables.get(words);
  if (known) return known;
  const table = new Map(words.variants.flatMap(([keep = '', ...fold]) => fold.map((char) => [char, keep] as const)));
  tables.set(words, table);
  return table;
}

const tables = new WeakMap<object, Variants>();

/** An agency's name begins with its city's: `臺中市政府…`. */
function citiesOf({ documents }: Pick<Decisions, 'documents'>): SearchWords['cities'] {
  const names = new Map(documents.map(({ city, agency }) => [city, agency.slice(0, 2)]));
  return [...names].map(([city, name]) => [city, name, `${name}市`, `${name}市政府`]);
}
