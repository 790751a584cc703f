import { about } from './en/about.ts';
import { agencyYear } from './en/agency-year.ts';
import { audit } from './en/audit.ts';
import { chartPages } from './en/chart-pages.ts';
import { chartLabels, charts } from './en/charts.ts';
import { compare } from './en/compare.ts';
import { compareExplorer } from './en/compare-explorer.ts';
import { embeds } from './en/embeds.ts';
import { exhibits } from './en/exhibits.ts';
import { explorer } from './en/explorer.ts';
import { figures } from './en/figures.ts';
import { flowExplorer } from './en/flow-explorer.ts';
import { home } from './en/home.ts';
import { indicators } from './en/indicators.ts';
import { plans } from './en/plans.ts';
import { programmes } from './en/programmes.ts';
import { readingPages } from './en/reading-pages.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { statements } from './en/statements.ts';
import type { Words } from './use-words.ts';

/** Every word that a reader of the English site sees outside the books, the glossary and the names in `data/`. */
export const en: Words = {
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
