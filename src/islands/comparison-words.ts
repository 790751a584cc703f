import type { ComparisonWords } from '../exhibits/comparison/comparison-view.ts';
import type { Language } from '../i18n/languages.ts';
import { charts } from '../i18n/zh-tw/charts.ts';
import { compareExplorer } from '../i18n/zh-tw/compare-explorer.ts';
import { figures } from '../i18n/zh-tw/figures.ts';

const chinese: ComparisonWords = { charts, compareExplorer, figures };

/** The dictionaries that the compare explorer speaks with in the browser; Chinese until there is another language. */
export function comparisonWords(_language: Language): ComparisonWords {
  return chinese;
}
