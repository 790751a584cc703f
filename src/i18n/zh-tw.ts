import { about } from './zh-tw/about.ts';
import { agencyYear } from './zh-tw/agency-year.ts';
import { audit } from './zh-tw/audit.ts';
import { chartPages } from './zh-tw/chart-pages.ts';
import { chartLabels, charts } from './zh-tw/charts.ts';
import { compare } from './zh-tw/compare.ts';
import { compareExplorer } from './zh-tw/compare-explorer.ts';
import { embeds } from './zh-tw/embeds.ts';
import { exhibits } from './zh-tw/exhibits.ts';
import { explorer } from './zh-tw/explorer.ts';
import { figures } from './zh-tw/figures.ts';
import { flowExplorer } from './zh-tw/flow-explorer.ts';
import { home } from './zh-tw/home.ts';
import { indicators } from './zh-tw/indicators.ts';
import { plans } from './zh-tw/plans.ts';
import { programmes } from './zh-tw/programmes.ts';
import { readingPages } from './zh-tw/reading-pages.ts';
import { search } from './zh-tw/search.ts';
import { shell } from './zh-tw/shell.ts';
import { sources } from './zh-tw/sources.ts';
import { statements } from './zh-tw/statements.ts';

/** Every word that a reader of the Chinese site sees outside the books, the glossary and the charts' own sentences. */
export const zhTw = {
  about,
  charts,
  chartLabels,
  embeds,
  exhibits,
  search,
  shell,
  figures,
  sources,
  statements,
  audit,
  readingPages,
  plans,
  programmes,
  indicators,
  explorer,
  agencyYear,
  chartPages,
  compare,
  compareExplorer,
  flowExplorer,
  home,
};
