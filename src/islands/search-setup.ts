import type { AskingWords } from '../search/asking-words.ts';
import type { FilterValues, UnknownValue } from '../search/search-state.ts';
import type { SearchWords } from '../search/search-words.ts';

/** What the search page tells its script, as JSON in the page: words of `data/`, closed lists, and what readers see. */
export interface SearchSetup {
  /** Where the site begins, and where its pages in this page's language do. */
  readonly base: string;
  readonly home: string;
  /** ROC years of the records, as readers see them. */
  readonly years: Readonly<Record<string, string>>;
  readonly words: SearchWords;
  readonly values: FilterValues;
  readonly asking: AskingWords;
  /** Sentences with `{}` where something is put in. */
  readonly say: Readonly<
    Record<
      | 'asking'
      | 'found'
      | 'about'
      | 'none'
      | 'noneHere'
      | 'everywhere'
      | 'near'
      | 'nearResults'
      | 'nearAmounts'
      | 'failed'
      | 'moreOfGroup'
      | 'source',
      string
    >
  >;
  /** `unknown` with `{field}` and `{value}`. */
  readonly unknown: string;
  readonly fields: Readonly<Record<UnknownValue['name'], string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly cities: Readonly<Record<string, string>>;
  /** By document: a unit budget knows one budget, an account tells the original one from what was added. */
  readonly stages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads the setup of this page. */
export function readSetup(): SearchSetup {
  return JSON.parse(document.getElementById('search-setup')?.textContent ?? '{}') as SearchSetup;
}

/** Puts values in the places `{}` of a sentence, in order. */
export function filled(sentence: string, ...values: readonly string[]): string {
  let at = 0;
  return sentence.replace(/\{\}/g, () => values[at++] ?? '');
}
