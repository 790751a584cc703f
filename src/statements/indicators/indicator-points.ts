import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import { readNumber } from '../../money/chinese-numeral.ts';
import { readPrintedDate } from './indicator-dates.ts';
import type { FoldedText } from './indicator-phrase.ts';
import { datePattern, foldForPhrases, phrasePattern } from './indicator-phrase.ts';
import { qualifierOf } from './indicator-qualifier.ts';
import type { Stretch } from './indicator-quote.ts';
import { quoteAround } from './indicator-quote.ts';
import type { DocumentText, PassagePart } from './indicator-text.ts';
import { readDocumentText } from './indicator-text.ts';

/** What `data/indicators.yaml` says of one statement: which phrase of which document it is, never its value. */
export interface IndicatorRule {
  readonly in: string;
  readonly phrase: string;
  readonly part?: PassagePart | undefined;
  readonly dated?: string | undefined;
  readonly kind: 'result' | 'target';
  /** What sets this point apart from others of its series: 改善前, 其中身障班 … */
  readonly facet: string;
  /** What a reader must know about this very statement. */
  readonly note: string;
  readonly noteEnglish: string;
  /** Of a target: words of the same document that report on it without a number. */
  readonly reported?: string | undefined;
  /** 1-based line of the rule in `data/indicators.yaml`. */
  readonly line: number;
}

/** The series that a rule belongs to, as far as reading needs it. */
export interface IndicatorMeasure {
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  /** Other words with which the books count the same thing. */
  readonly counters: readonly string[];
}

/** One measured statement of a document, with the words that make it. */
export interface IndicatorPoint {
  /** Slug of its series. */
  readonly indicator: string;
  /** Name of its series. */
  readonly name: string;
  readonly document: string;
  /** ISO date, month or year for which it holds, or a range `a/b`. */
  readonly asOf: string;
  /** Whether the words state the date, or it is the document's own. */
  readonly dated: 'stated' | 'document';
  readonly kind: 'result' | 'target';
  /** Plain digits, in `unit`. */
  readonly value: string;
  readonly unit: string;
  /** `約`, `逾`, `>`, `≥` …, or empty. */
  readonly qualifier: string;
  readonly facet: string;
  readonly note: string;
  readonly noteEnglish: string;
  /** The clause that states it, broken lines joined. */
  readonly quote: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Line of the number itself. */
  readonly valueLine: number;
  /** Of a target: what the same document reports on it without a number, and the date of that report. */
  readonly reported: DatedQuotation | undefined;
}

/** A document's own date, for statements that give none. */
export interface DocumentDate {
  readonly document: string;
  /** ISO, for what it reports. */
  readonly reported: string;
  /** ISO, for what it promises. */
  readonly promised: string;
}

/** The text of a document made ready once for all rules. */
export interface ReadyDocument {
  readonly id: string;
  readonly whole: DocumentText;
  readonly folded: FoldedText;
  readonly date: DocumentDate | undefined;
}

export function readyDocument(
  entry: DocumentEntry,
  lines: readonly Line[],
  date: DocumentDate | undefined,
): ReadyDocument {
  const whole = readDocumentText(entry, lines);
  return { id: entry.id, whole, folded: foldForPhrases(whole.text), date };
}

/** Words found in a document, quoted with their clause. */
export interface Quotation {
  readonly document: string;
  readonly quote: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Words that report on a target, and the document's own ISO date. */
export interface DatedQuotation extends Quotation {
  readonly asOf: string;
}

/** Every place where a phrase without value (`{n}` is any number) stands in the document. */
export function findQuotations({ id, whole, folded }: ReadyDocument, phrase: string): Quotation[] {
  return [...folded.text.matchAll(datePattern(phrase))].map(({ index, 0: found }) => {
    const from = folded.origin[index] ?? 0;
    const to = (folded.origin[index + found.length - 1] ?? 0) + 1;
    return { document: id, ...quotation(whole, quoteAround(whole, from, to, from)) };
  });
}

function quotation(whole: DocumentText, { from, to }: Stretch): Omit<Quotation, 'document'> {
  const lines = whole.lines.slice(from, to);
  return {
    quote: whole.text.slice(from, to).replaceAll('\n', ' '),
    lineFrom: Math.min(...lines),
    lineTo: Math.max(...lines),
  };
}

/**
 * The point that a rule finds: its phrase must stand exactly once in the document (in its `part`, where it names one), and so
 * must the words that report on a target.
 * Emits INDICATOR-PHRASE (no value or no counter in the phrase), INDICATOR-UNMATCHED, INDICATOR-AMBIGUOUS and
 * INDICATOR-UNREAD (no number, or no date), each at the rule's line.
 */
export function readIndicatorPoint(
  document: ReadyDocument,
  rule: IndicatorRule,
  measure: IndicatorMeasure,
): IndicatorPoint | Diagnostic {
  const { whole, folded } = document;
  const fault = (code: Diagnostic['code'], found: string, phrase = rule.phrase): Diagnostic => ({
    code,
    severity: 'error',
    at: { document: 'indicators.yaml', line: rule.line },
    values: { indicator: measure.slug, document: document.id, phrase: phrase.replaceAll('\n', '⏎'), found },
  });
  const pattern = phrasePattern(rule.phrase, [measure.unit, ...measure.counters]);
  if (!pattern) return fault('INDICATOR-PHRASE', [measure.unit, ...measure.counters].join('、'));
  const matches = [...folded.text.matchAll(pattern)].filter(
    ({ index }) => rule.part === undefined || whole.parts[folded.origin[index] ?? 0] === rule.part,
  );
  const [match, second] = matches;
  if (!match) return fault('INDICATOR-UNMATCHED', '');
  const lineOf = (at: number) => whole.lines[folded.origin[at] ?? 0] ?? 0;
  if (second) return fault('INDICATOR-AMBIGUOUS', matches.map(({ index }) => lineOf(index)).join('、'));
  const groups = match.groups ?? {};
  const printed = groups['number'] ?? '';
  const inside = /[多餘](?=[兆億萬千百])/.exec(printed)?.[0];
  const value = readNumber(printed.replace(inside ?? '', ''));
  const dates =
    rule.dated === undefined
      ? [groups]
      : [...folded.text.matchAll(datePattern(rule.dated))].map((each) => each.groups ?? {});
  const stated = dates.length === 1 ? statedDate(dates[0] ?? {}) : undefined;
  const own = rule.kind === 'target' ? document.date?.promised : document.date?.reported;
  const asOf = stated === 'none' ? own : stated;
  if (!value || asOf === undefined)
    return fault('INDICATOR-UNREAD', value ? (rule.dated ?? groups['date'] ?? groups['from'] ?? '') : printed);
  const reports = rule.reported === undefined ? [] : findQuotations(document, rule.reported);
  if (rule.reported !== undefined && reports.length !== 1) {
    const code = reports.length === 0 ? 'INDICATOR-UNMATCHED' : 'INDICATOR-AMBIGUOUS';
    return fault(code, reports.map(({ lineFrom }) => lineFrom).join('、'), rule.reported);
  }
  const from = folded.origin[match.index] ?? 0;
  const to = (folded.origin[match.index + match[0].length - 1] ?? 0) + 1;
  const clause = quoteAround(
    whole,
    from,
    to,
    folded.origin[match.indices?.groups?.['number']?.[0] ?? match.index] ?? from,
  );
  return {
    indicator: measure.slug,
    name: measure.name,
    document: document.id,
    asOf,
    dated: stated === 'none' ? 'document' : 'stated',
    kind: rule.kind,
    value: value.toFixed(),
    unit: measure.unit,
    qualifier: qualifierOf([groups['apart'], groups['before'], inside, groups['behind'], groups['behindUnit']]),
    facet: rule.facet,
    note: rule.note,
    noteEnglish: rule.noteEnglish,
    ...quotation(whole, clause),
    valueLine: lineOf(match.indices?.groups?.['number']?.[0] ?? match.index),
    reported: reports[0] && { ...reports[0], asOf: document.date?.reported ?? asOf },
  };
}

/** The date that the words state as ISO text; `none` where they state none, `undefined` where it cannot be read. */
function statedDate({ date, from, to }: Readonly<Record<string, string | undefined>>): string | 'none' | undefined {
  if (date !== undefined) return readPrintedDate(date);
  if (from === undefined || to === undefined) return 'none';
  const [first, last] = [readPrintedDate(from), readPrintedDate(to)];
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
