import { z } from 'zod';
import { planKinds } from './plan-kinds.ts';

/** Address part of a city that `data/cities.json` lists. */
const cityId = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** A city whose books are read: its address part, its short and its official name in both languages. */
const cityEntry = z.strictObject({
  id: cityId,
  name: z.string().min(1),
  official: z.string().min(1),
  english: z.string().min(1),
  officialEnglish: z.string().min(1),
});

const documentEntry = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  file: z.string().min(1),
  /** Of the file as it was when the decisions about it were made; another one is a warning. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: z.string().min(1),
  agency: z.string().min(1),
  city: cityId,
  fiscalYear: z.int().min(1).max(200),
  kind: z.enum(['final-account', 'unit-budget', 'council-report', 'policy-plan', 'slides']),
  layout: z.enum(['spread', 'tab', 'prose', 'slides']),
});

const located = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  document: z.string().regex(/^\d{3}$/),
  lineFrom: z.int().positive(),
  lineTo: z.int().positive(),
  /** Literal: `…` for what is left out, `⇥` for a tab. Held against the lines; what contradicts itself is quoted whole. */
  printed: z.string().min(1),
  /** As `reason`, for readers; every figure must be printed, computed by a check named here, or follow by an equation. */
  reading: z.string().min(1),
  reason: z.string().min(1),
  /** Both in English, with the same figures; a page in English shows the Chinese where nobody has written it yet. */
  english: z.strictObject({ reading: z.string().min(1), reason: z.string().min(1) }).optional(),
};

/** A contradiction is excused only with the very figures found; they are the only amounts that `data/` may hold. */
const contradiction = z.strictObject({ check: z.string().min(1), found: z.string(), expected: z.string() });

const planKind = z.enum(planKinds);

const spendingKind = z.strictObject({
  city: cityId,
  /** A work plan's or sub-plan's name as printed, without `*`. */
  name: z.string().min(1),
  kind: planKind,
  reason: z.string().min(1),
});

const glossaryEntry = z.strictObject({
  /** Address fragment on `/glossary/`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string().min(1),
  english: z.string().min(1),
  explanation: z.string().min(1),
  /** The explanation in English. */
  meaning: z.string().min(1),
  /** Under which heading of the page it stands. */
  group: z.enum([
    'books',
    'stages',
    'classification',
    'objects',
    'treasury',
    'columns',
    'assets',
    'staff',
    'technology',
    'site',
  ]),
  /** Other words for the same thing, as books print them. */
  also: z.array(z.string().min(1)).default([]),
});

/** An official Chinese name in English: a statement, column, row, plan, object, source, agency or document. */
const englishName = z.strictObject({ name: z.string().min(1), english: z.string().min(1) });

/** A character that books and readers use for another; search keeps one of them. */
const searchVariant = z.strictObject({
  keep: z.string().regex(/^.$/u),
  fold: z.array(z.string().regex(/^.$/u)).min(1),
  reason: z.string().min(1),
});

/** Terms of one meaning: asking for one also finds the others; `asked` are words that no book holds and that ask for them. */
const searchSynonym = z.union([
  z.strictObject({ terms: z.array(z.string().min(1)).min(2) }),
  z.strictObject({ terms: z.array(z.string().min(1)).min(1), asked: z.array(z.string().min(1)).min(1) }),
]);

const confidence = z.enum(['high', 'medium', 'low']);
const year = z.int().min(1).max(200);
const digits = z.string().regex(/^\d+$/);

const crosswalkEntry = z.strictObject({
  kind: planKind,
  /** By city, the names of its innermost plans as printed. */
  plans: z.record(cityId, z.array(z.string())),
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1),
  /** Another reading of the row: its plans with those of this kind. What that would change is shown beside the table. */
  join: planKind.optional(),
});

/** A statement or drawing that a book announces on a line and that its text does not contain. */
const absentStatement = z.strictObject({
  document: z.string().regex(/^\d{3}$/),
  title: z.string().min(1),
  /** Where the book announces it; none for a statement of the form that this book neither announces nor prints. */
  line: z.int().positive().optional(),
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1).optional(),
});

/** Registered population at the end of a fiscal year. */
const population = z.strictObject({
  city: cityId,
  fiscalYear: year,
  persons: digits,
  source: z.string().min(1),
  confidence,
});
/** Change of consumer prices on the year before, in percent. */
const priceChange = z.strictObject({
  fiscalYear: year,
  percent: z.string().regex(/^-?\d+(\.\d+)?$/),
  source: z.string().min(1),
  confidence,
});
const earlierBudget = z.strictObject({
  city: cityId,
  fiscalYear: year,
  thousandNtd: digits,
  stage: z.literal('original_budget'),
  source: z.string().min(1),
  confidence,
});

/** A city's total expenditure in its general budget, enacted or only proposed. */
const cityTotal = z.strictObject({
  city: cityId,
  fiscalYear: year,
  thousandNtd: digits,
  stage: z.enum(['enacted', 'proposal']),
  source: z.string().min(1),
  confidence,
});

/** ISO year, month or day, or a range `a/b` of them. */
const isoDate = z.string().regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/);

/** The day on which the agency of a city became another; what a drawing calls it, and why figures across it are apart. */
const reorganisation = z.strictObject({
  city: cityId,
  day: z.iso.date(),
  label: z.string().min(1),
  text: z.string().min(1),
  english: z.strictObject({ label: z.string().min(1), text: z.string().min(1) }),
});

/** A document's own date, for measured statements that give none: when it reports, for when it promises. */
const documentDate = z.strictObject({
  document: z.string().regex(/^\d{3}$/),
  reported: isoDate,
  promised: isoDate,
  reason: z.string().min(1),
});

/** 1-based line of the entry in its file; the intake fills it in. */
const line = z.int().default(0);

/** One measured statement: which phrase of which document it is. The value is read there and never written here. */
const indicatorRule = z.strictObject({
  in: z.string().regex(/^\d{3}$/),
  /**
   * As printed, spaces aside, and found exactly once. `{}` is the value, `{n}` any other number, `{date}` (or `{from}` and
   * `{to}`) the date it holds for, `{anydate}` another date, `{~}` a qualifier that stands apart from the number.
   */
  phrase: z.string().min(1),
  /** Only where the same phrase stands in several parts of the document. */
  part: z.enum(['prose', 'row', 'planned', 'reported', 'cell']).optional(),
  /** Where the date stands in other words of the same sentence: a phrase with `{date}`, found exactly once. */
  dated: z.string().min(1).optional(),
  kind: z.enum(['result', 'target']).default('result'),
  /** What sets it apart from other points of the series (改善前). */
  facet: z.string().default(''),
  note: z.string().default(''),
  /** The note in English. */
  noteEnglish: z.string().default(''),
  /** Of a target: words of the same document, found exactly once, that report on it without printing a number. */
  reported: z.string().min(1).optional(),
  line,
});

/** Why points of a series are not one thing throughout. */
const indicatorChange = z.strictObject({
  /** `reading`: nothing changes, but figures that look comparable need a word. */
  kind: z.enum(['definition', 'scope', 'contradiction', 'reading']),
  /** What a reader is told; empty where the points themselves say it (a contradiction). Never a figure: an edited book would belie it. */
  text: z.string().default(''),
  reason: z.string().min(1),
  english: z.strictObject({ text: z.string().default(''), reason: z.string().min(1) }),
  /** ISO date from which it counts, where it lies between two points. */
  from: isoDate.optional(),
  /** Targets and results across it may not be set against each other. */
  incomparable: z.boolean().default(false),
});

/** What a measured thing or a programme item is about. */
const theme = z.enum([
  'open-data',
  'gis',
  'online-services',
  'shared-systems',
  'wireless',
  'infrastructure',
  'security',
  'training',
  'smart-city',
  'organisation',
]);

/** One measured thing followed through the documents. */
const indicatorSeries = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  theme,
  unit: z.string().min(1),
  /** What is counted, in English, where the unit alone (個, 人次) does not say. */
  unitEnglish: z.string().min(1).optional(),
  /** Other words with which the books count the same thing. */
  counters: z.array(z.string().min(1)).default([]),
  definition: z.string().min(1),
  /** The definition in English. */
  meaning: z.string().min(1),
  /** `stock`: how many there are at a date; `flow`: how many within a time. */
  measure: z.enum(['stock', 'flow']),
  /** A stock that can only grow: a smaller later figure is a question. */
  cumulative: z.boolean().default(false),
  /** Which way is the better, where a target says so or it is plain. */
  better: z.enum(['more', 'less', 'neither']).default('neither'),
  changes: z.array(indicatorChange).default([]),
  points: z.array(indicatorRule).min(1),
  line,
});

/** Two programme items of different documents that are the same undertaking. */
const undertakingLink = z.strictObject({
  /** Programme ids, as `programmes` numbers them; `words` stand in the name or text of each. */
  items: z.array(z.string().regex(/^\d{3}-[a-z]+-\d{2,}$/)).min(2),
  words: z.array(z.string().min(1)).min(1),
  name: z.string().min(1),
  reason: z.string().min(1),
  line,
});

/** The programme items that a theme takes in. An item may have several themes; one that no theme names has none yet. */
const programmeTheme = z.strictObject({
  theme,
  reason: z.string().min(1),
  items: z.array(z.string().regex(/^\d{3}-[a-z]+-\d{2,}$/)).min(1),
  line,
});

/** Money that a document prints beside what it paid for or saved, and the printed count of it: what one comes to, on average. */
const unitCost = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Of what one is the price: 每個網站一年. */
  per: z.string().min(1),
  /** A purchase line, by words that stand in the description of that line alone; or an indicator in 元. */
  money: z.union([
    z.strictObject({ in: z.string().regex(/^\d{3}$/), bought: z.string().min(1) }),
    z.strictObject({ in: z.string().regex(/^\d{3}$/), indicator: z.string().min(1) }),
  ]),
  /** Slug of the indicator that counts; its result or target in the same document. */
  count: z.string().min(1),
  reason: z.string().min(1),
  /** What a reader must know before using the figure. */
  warning: z.string().min(1),
  warningEnglish: z.string().min(1),
  line,
});

/** How far a promise was kept, as far as the documents say. */
const promiseState = z.enum(['met', 'not-met', 'not-yet-known', 'not-comparable', 'unsaid']);

/** What later documents say of a promise that states no figure to compare. */
const promise = z.strictObject({
  /** Programme id of the promise. */
  item: z.string().regex(/^\d{3}-[a-z]+-\d{2,}$/),
  state: promiseState,
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1),
  /** What is promised, where the item opens with something else: words of its own document, found exactly once. */
  promised: z.string().min(1).optional(),
  /** The words that the judgement rests on, found exactly once; `{n}` is any number. */
  evidence: z.strictObject({ in: z.string().regex(/^\d{3}$/), phrase: z.string().min(1) }).optional(),
  /** Indicators that come nearest; shown for what they are, never as a score. */
  figures: z.array(z.string()).default([]),
  line,
});

/** What people decide, one file of `data/` each; the schema is the documentation of the file. */
export const decisionSchemas = {
  cities: z.array(cityEntry),
  documents: z.array(documentEntry),
  readings: z.array(z.strictObject({ ...located, what: z.array(z.string().min(1)).min(1) })),
  /** Without checks it is a wrong word. */
  discrepancies: z.array(
    z.strictObject({
      ...located,
      /** A figure that is wrong, a share or comparison whose base is another than said, or a wrong word or number of an item. */
      kind: z.enum(['figure', 'base', 'word']),
      checks: z.array(contradiction).default([]),
      /** Lines of the same document that say it differently, to be quoted beside it, where no check names them. */
      against: z.array(z.int().positive()).default([]),
    }),
  ),
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
