import { z } from 'zod';

const documentEntry = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  file: z.string().min(1),
  title: z.string().min(1),
  agency: z.string().min(1),
  city: z.enum(['taichung', 'kaohsiung']),
  fiscalYear: z.int().min(1).max(200),
  kind: z.enum(['final-account', 'unit-budget', 'council-report', 'policy-plan', 'slides']),
  layout: z.enum(['spread', 'tab', 'prose', 'slides']),
});

const located = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  document: z.string().regex(/^\d{3}$/),
  lineFrom: z.int().positive(),
  lineTo: z.int().positive(),
  printed: z.string().min(1),
  reading: z.string().min(1),
  reason: z.string().min(1),
};

/** A contradiction is excused only with the very figures found; they are the only amounts that `data/` may hold. */
const contradiction = z.strictObject({ check: z.string().min(1), found: z.string(), expected: z.string() });

const spendingKind = z.strictObject({
  city: z.enum(['taichung', 'kaohsiung']),
  /** A work plan's or sub-plan's name as printed, without `*`. */
  name: z.string().min(1),
  kind: z.enum(['administration', 'planning', 'services', 'network', 'security']),
  reason: z.string().min(1),
});

const glossaryEntry = z.strictObject({
  /** Address fragment on `/glossary/`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string().min(1),
  english: z.string().min(1),
  explanation: z.string().min(1),
  /** Under which heading of the page it stands. */
  group: z.enum(['books', 'stages', 'classification', 'objects', 'treasury', 'columns', 'assets', 'staff', 'technology', 'site']),
  /** Other words for the same thing, as books print them. */
  also: z.array(z.string().min(1)).default([]),
});

/** A character that books and readers use for another; search keeps one of them. */
const searchVariant = z.strictObject({
  keep: z.string().regex(/^.$/u),
  fold: z.array(z.string().regex(/^.$/u)).min(1),
  reason: z.string().min(1),
});

/** Terms of one meaning: asking for one also finds the others. */
const searchSynonym = z.strictObject({ terms: z.array(z.string().min(1)).min(2) });

const confidence = z.enum(['high', 'medium', 'low']);
const cityId = z.enum(['taichung', 'kaohsiung']);
const planKind = z.enum(['administration', 'planning', 'services', 'network', 'security']);
const year = z.int().min(1).max(200);
const digits = z.string().regex(/^\d+$/);

const crosswalkEntry = z.strictObject({
  kind: planKind,
  /** Names of innermost plans, as printed. */
  taichung: z.array(z.string()),
  kaohsiung: z.array(z.string()),
  reason: z.string().min(1),
});

/** Registered population at the end of a fiscal year. */
const population = z.strictObject({ city: cityId, fiscalYear: year, persons: digits, source: z.string().min(1), confidence });
/** Change of consumer prices on the year before, in percent. */
const priceChange = z.strictObject({ fiscalYear: year, percent: z.string().regex(/^-?\d+(\.\d+)?$/), source: z.string().min(1), confidence });
const earlierBudget = z.strictObject({ city: cityId, fiscalYear: year, thousandNtd: digits, stage: z.literal('original_budget'), source: z.string().min(1), confidence });

/** What people decide, one file of `data/` each; the schema is the documentation of the file. */
export const decisionSchemas = {
  documents: z.array(documentEntry),
  readings: z.array(z.strictObject(located)),
  /** Without checks it is a wrong word: `printed` must then stand on the lines. */
  discrepancies: z.array(z.strictObject({ ...located, checks: z.array(contradiction).default([]) })),
  'spending-kinds': z.array(spendingKind),
  glossary: z.array(glossaryEntry),
  'search-variants': z.array(searchVariant),
  'search-synonyms': z.array(searchSynonym),
  crosswalk: z.array(crosswalkEntry),
  'reference/population': z.array(population),
  'reference/price-change': z.array(priceChange),
  'reference/earlier-budgets': z.array(earlierBudget),
} as const;

/** Name of a file of `data/` without `.yaml`. */
export type DecisionFile = keyof typeof decisionSchemas;

/** What people decided, validated: which books there are, how damaged rows read, where a book contradicts itself. */
export type Decisions = { readonly [File in DecisionFile]: z.infer<(typeof decisionSchemas)[File]> };
