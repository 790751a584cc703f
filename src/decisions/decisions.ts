import { z } from 'zod';
import { absentStatement, cityEntry, discrepancy, documentDate, documentEntry, reading } from './book-decisions.ts';
import {
  cityTotal,
  crosswalkEntry,
  earlierBudget,
  population,
  priceChange,
  reorganisation,
} from './comparison-decisions.ts';
import { indicatorSeries, programmeTheme, promise, undertakingLink, unitCost } from './indicator-decisions.ts';
import { englishName, glossaryEntry, searchSynonym, searchVariant, spendingKind } from './naming-decisions.ts';

/** What people decide, one file of `data/` each; the schema is the documentation of the file. */
export const decisionSchemas = {
  cities: z.array(cityEntry),
  documents: z.array(documentEntry),
  readings: z.array(reading),
  discrepancies: z.array(discrepancy),
  'spending-kinds': z.array(spendingKind),
  glossary: z.array(glossaryEntry),
  'english-names': z.array(englishName),
  'search-variants': z.array(searchVariant),
  'search-synonyms': z.array(searchSynonym),
  'document-dates': z.array(documentDate),
  reorganisations: z.array(reorganisation),
  indicators: z.array(indicatorSeries),
  links: z.array(undertakingLink),
  'programme-themes': z.array(programmeTheme),
  promises: z.array(promise),
  'unit-costs': z.array(unitCost),
  'absent-statements': z.array(absentStatement),
  crosswalk: z.array(crosswalkEntry),
  'reference/population': z.array(population),
  'reference/price-change': z.array(priceChange),
  'reference/earlier-budgets': z.array(earlierBudget),
  'reference/city-totals': z.array(cityTotal),
} as const;

/** Name of a file of `data/` without its ending: `.json` for `cities`, which the words of pages read too, else `.yaml`. */
export type DecisionFile = keyof typeof decisionSchemas;

/** What people decided, validated: which books there are, how damaged rows read, where a book contradicts itself. */
export type Decisions = { readonly [File in DecisionFile]: z.infer<(typeof decisionSchemas)[File]> };
