import type { ComparisonData } from '../exhibits/comparison/comparison-data.ts';
import type { ComparisonState } from '../exhibits/comparison/comparison-state.ts';
import type { ComparisonView } from '../exhibits/comparison/comparison-view.ts';
import { comparisonView } from '../exhibits/comparison/comparison-view.ts';
import { compileComparison } from '../exhibits/comparison/compile-comparison.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { theBooks } from './the-books.ts';

const made = new Map<Language, ComparisonData>();

/** Every column of the books, ready to be compared; made once for all pages of a build. */
export async function theComparison(language: Language): Promise<ComparisonData> {
  const known = made.get(language) ?? compileComparison(new ExhibitContext(await theBooks(), language));
  made.set(language, known);
  return known;
}

/** A view as pages show it; `id` begins the ids of its drawings. */
export function shownComparison(
  data: ComparisonData,
  state: ComparisonState,
  id: string,
  language: Language,
): ComparisonView {
  const lineAddress = (document: string, line: number) => addressOf('source', { document, line }, language);
  return comparisonView(data, state, id, useWords(language), lineAddress);
}

/** What the explorer shows before anything is asked: the two books in their own stages, plan against plan, as shares. */
export function firstComparison({ columns }: ComparisonData): ComparisonState {
  const own = columns.find(({ stage }) => stage === 'account') ?? columns[0];
  return { a: own?.id ?? '', b: columns.at(-1)?.id ?? '', by: 'plan', as: 'share' };
}
