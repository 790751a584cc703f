import type { ChartWords } from '../../charts/chart-words.ts';
import { chartLabels as englishChartLabels, charts as englishCharts } from '../../i18n/en/charts.ts';
import { explorer as englishExplorer } from '../../i18n/en/explorer.ts';
import type { Language } from '../../i18n/languages.ts';
import { charts } from '../../i18n/zh-tw/charts.ts';
import { explorer } from '../../i18n/zh-tw/explorer.ts';

/** The few words that the explorer says in the browser; the whole dictionary stays at home. */
export interface ExplorerWords {
  /** How sentences say amounts. */
  readonly sentences: ChartWords;
  /** How the drawing and the lists beside it do. */
  readonly charts: ChartWords;
  readonly explorer: typeof explorer;
}

const dictionaries: Readonly<Record<Language, ExplorerWords>> = {
  'zh-TW': { sentences: charts, charts, explorer },
  en: { sentences: englishCharts, charts: englishChartLabels, explorer: englishExplorer },
};

/** Words of a language. */
export function explorerWords(language: Language): ExplorerWords {
  return dictionaries[language];
}
