import type { ComparisonWords } from '../exhibits/comparison/comparison-view.ts';
import { charts as englishCharts } from '../i18n/en/charts.ts';
import { compareExplorer as englishCompareExplorer } from '../i18n/en/compare-explorer.ts';
import { figures as englishFigures } from '../i18n/en/figures.ts';
import type { Language } from '../i18n/languages.ts';
import { charts } from '../i18n/zh-tw/charts.ts';
import { compareExplorer } from '../i18n/zh-tw/compare-explorer.ts';
import { figures } from '../i18n/zh-tw/figures.ts';

const words: Readonly<Record<Language, ComparisonWords>> = {
  'zh-TW': { charts, compareExplorer, figures },
  en: { charts: englishCharts, compareExplorer: englishCompareExplorer, figures: englishFigures },
};

/** The dictionaries that the compare explorer speaks with in the browser. */
export function comparisonWords(language: Language): ComparisonWords {
  return words[language];
}
