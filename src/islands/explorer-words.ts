import type { ChartWords } from '../charts/chart-words.ts';
import type { Language } from '../i18n/languages.ts';
import { charts } from '../i18n/zh-tw/charts.ts';
import { explorer } from '../i18n/zh-tw/explorer.ts';

/** The few words that the explorer says in the browser; the whole dictionary stays at home. */
export interface ExplorerWords {
  readonly charts: ChartWords;
  readonly explorer: typeof explorer;
}

const chinese: ExplorerWords = { charts, explorer };

/** Words of a language; Chinese until there is another. */
export function explorerWords(_language: Language): ExplorerWords {
  return chinese;
}
