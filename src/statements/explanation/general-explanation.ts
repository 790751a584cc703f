import { lineAt } from '../../documents/joined-text.ts';
import { readOutline } from '../../documents/prose-blocks.ts';
import type { MarkClass } from '../../documents/prose-marks.ts';
import type { OutlineBlock } from '../../documents/prose-outline.ts';
import { titleOf } from '../../documents/prose-outline.ts';
import type { DocumentEntry, Line } from '../../documents/source-document.ts';
import { isAchievements } from '../programmes/programme-achievements.ts';
import { isPriorities } from '../programmes/programme-priorities.ts';
import { numberLabel, periodOf } from './general-explanation-labels.ts';
import type { PrintedNumber } from './general-explanation-numbers.ts';
import { printedNumbers } from './general-explanation-numbers.ts';

/** A figure that prose states: statement `總說明`, `path` what it is about, `column` what it measures. */
export interface ProseFigure {
  readonly document: string;
  readonly path: readonly string[];
  readonly column: string;
  /** Exact plain digits in `unit`. */
  readonly value: string;
  readonly unit: string;
  /** The number as printed, its unit not included. */
  readonly raw: string;
  readonly line: number;
  /** Which of the document's blocks of text states it, and where in the block's text the number begins; both from 0. */
  readonly block: number;
  readonly from: number;
}

/** A number of 總說明 that is no figure: a year, a date, part of a name. */
export interface NumberNotTaken {
  readonly document: string;
  readonly raw: string;
  readonly line: number;
  /** The number with its surroundings. */
  readonly context: string;
}

/** What a block hands down to the items under it: `資產總額：A. 機械…` and the measure that `1. 一般行政…` counts in. */
interface Inherited {
  readonly path: readonly string[];
  readonly measure: string;
}

interface Reading {
  readonly figures: ProseFigure[];
  readonly notTaken: NumberNotTaken[];
}

/** What a number without a word for it measures. */
const plainMeasure: Readonly<Record<string, string>> = { 元: '金額', 千元: '金額', '%': '比率' };
const subjectMarks: ReadonlySet<MarkClass> = new Set(['arabic', 'arabic-bracket', 'capital', 'small']);

/**
 * The figures of the sentences of 總說明 (決算) and 預算總說明, by one pattern: words, number, unit. The words say what is
 * measured, headings and the item's name say of what. Counts inside programme texts are not read here; other documents have
 * no 總說明 and give none. Rule: 總說明 restates the statements, so each money figure can be checked against a table.
 */
export function readProseFigures(entry: DocumentEntry, lines: readonly Line[]): ProseFigure[] {
  return readExplanation(entry, lines).figures;
}

/** The numbers that `readProseFigures` leaves, so that a reader can see that none of them is money. */
export function numbersNotTaken(entry: DocumentEntry, lines: readonly Line[]): NumberNotTaken[] {
  return readExplanation(entry, lines).notTaken;
}

function readExplanation(entry: DocumentEntry, lines: readonly Line[]): Reading {
  const reading: Reading = { figures: [], notTaken: [] };
  if (entry.layout !== 'spread' && entry.layout !== 'tab') return reading;
  const inherited = new Map<OutlineBlock, Inherited>();
  for (const [at, block] of readOutline(entry, lines).entries()) {
    if (block.above.some((each) => isAchievements(each) || isPriorities(each))) continue;
    inherited.set(block, readBlock(entry.id, { block, at }, inherited, reading));
  }
  return reading;
}

function readBlock(
  document: string,
  { block, at }: { readonly block: OutlineBlock; readonly at: number },
  inherited: ReadonlyMap<OutlineBlock, Inherited>,
  reading: Reading,
): Inherited {
  const text = block.text.text;
  const body = block.marks.reduce((total, mark) => total + mark.length, 0);
  const lead = /^([^\d，,。；：:、]{1,30})[：:](?=.)/.exec(text.slice(body));
  const from = inheritedFrom(block, inherited);
  let base = lead ? [...from.path, (lead[1] ?? '').trim()] : from.path;
  let measure = from.measure;
  let ownMeasure = '';
  let part = '';
  let column = '';
  let last = body;
  for (const number of printedNumbers(text)) {
    if (number.from < body) continue;
    if (!isFigure(number)) {
      reading.notTaken.push({
        document,
        raw: number.raw,
        line: lineAt(block.text, number.from),
        context: around(text, number),
      });
      continue;
    }
    const label = numberLabel(text.slice(last, number.from));
    last = number.end;
    if (label.period !== '') base = [label.period, ...base.slice(1)];
    if (label.kind === 'part') {
      part = label.words;
      column = measure || (plainMeasure[number.unit] ?? `${number.unit}數`);
    } else if (label.kind === 'none') {
      const relates = number.unit === '%' && column !== '';
      if (!relates) part = '';
      column = relates ? `${column}比率` : (plainMeasure[number.unit] ?? `${number.unit}數`);
    } else {
      column = label.words;
      const relates = /^[較占佔]/.test(column) || number.unit === '%';
      if (!relates) part = '';
      if (!relates && plainMeasure[number.unit] === '金額') measure = ownMeasure = column;
    }
    reading.figures.push({
      document,
      path: part ? [...base, part] : base,
      column,
      value: number.value,
      unit: number.unit,
      raw: number.raw,
      line: lineAt(block.text, number.from),
      block: at,
      from: number.from,
    });
  }
  return { path: part && !ownMeasure ? [...base, part] : base, measure };
}

/** Numbered headings (1. 本年度, (1) 歲入部分) name the subject; chapters only where no such heading does. */
function inheritedFrom(block: OutlineBlock, inherited: ReadonlyMap<OutlineBlock, Inherited>): Inherited {
  const parent = block.above.at(-1);
  if (!parent) return { path: [], measure: '' };
  if (parent.kind !== 'heading') return inherited.get(parent) ?? { path: [], measure: '' };
  const headings = block.above.filter((each) => each.kind === 'heading');
  const subjects = headings.filter((each) => subjectMarks.has(each.marks.at(-1)?.class ?? 'bullet'));
  const path = subjects.length > 0 ? subjects.map(titleOf) : [periodOf(titleOf(parent)) || titleOf(parent)];
  return { path, measure: '' };
}

function isFigure(number: PrintedNumber): number is PrintedNumber & { readonly value: string } {
  return number.unit !== '' && number.value !== undefined;
}

function around(text: string, number: PrintedNumber): string {
  return text.slice(Math.max(0, number.from - 6), number.to + 6);
}
