import type { ChartWords } from '../charts/chart-words.ts';
import { chartLabels as englishChartLabels } from '../i18n/en/charts.ts';
import { flowExplorer as englishFlowExplorer } from '../i18n/en/flow-explorer.ts';
import type { Language } from '../i18n/languages.ts';
import { charts } from '../i18n/zh-tw/charts.ts';
import { flowExplorer } from '../i18n/zh-tw/flow-explorer.ts';

/** The few words that the flow explorer says in the browser; the whole dictionary stays at home. */
export interface FlowWords {
  readonly charts: ChartWords;
  readonly flow: typeof flowExplorer;
}

const dictionaries: Readonly<Record<Language, FlowWords>> = {
  'zh-TW': { charts, flow: flowExplorer },
  en: { charts: englishChartLabels, flow: englishFlowExplorer },
};

/** Words of a language. */
export function flowWords(language: Language): FlowWords {
  return dictionaries[language];
}
