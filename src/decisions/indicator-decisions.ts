import { z } from 'zod';
import { addressPart, documentId, isoDate, line } from './decided-values.ts';

/** Number of a programme item: document, section, place in it. */
const programmeId = z.string().regex(/^\d{3}-[a-z]+-\d{2,}$/);

/** One measured statement: which phrase of which document it is. The value is read there and never written here. */
const indicatorRule = z.strictObject({
  in: documentId,
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
export const indicatorSeries = z.strictObject({
  slug: addressPart,
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
export const undertakingLink = z.strictObject({
  /** Programme ids, as `programmes` numbers them; `words` stand in the name or text of each. */
  items: z.array(programmeId).min(2),
  words: z.array(z.string().min(1)).min(1),
  name: z.string().min(1),
  reason: z.string().min(1),
  line,
});

/** The programme items that a theme takes in. An item may have several themes; one that no theme names has none yet. */
export const programmeTheme = z.strictObject({
  theme,
  reason: z.string().min(1),
  items: z.array(programmeId).min(1),
  line,
});

/** Money that a document prints beside what it paid for or saved, and the printed count of it: what one comes to, on average. */
export const unitCost = z.strictObject({
  slug: addressPart,
  name: z.string().min(1),
  /** Of what one is the price: 每個網站一年. */
  per: z.string().min(1),
  /** A purchase line, by words that stand in the description of that line alone; or an indicator in 元. */
  money: z.union([
    z.strictObject({ in: documentId, bought: z.string().min(1) }),
    z.strictObject({ in: documentId, indicator: z.string().min(1) }),
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
export const promise = z.strictObject({
  /** Programme id of the promise. */
  item: programmeId,
  state: promiseState,
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1),
  /** What is promised, where the item opens with something else: words of its own document, found exactly once. */
  promised: z.string().min(1).optional(),
  /** The words that the judgement rests on, found exactly once; `{n}` is any number. */
  evidence: z.strictObject({ in: documentId, phrase: z.string().min(1) }).optional(),
  /** Indicators that come nearest; shown for what they are, never as a score. */
  figures: z.array(z.string()).default([]),
  line,
});
