import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import { fitLabel } from './fit-label.ts';
import { rowHead } from './row-head.ts';
import type { SpendingKind } from './spending-kind.ts';
import type { Box, TextLine, Wording } from './text-line.ts';
import { blockSize, leading, lineBox, stackLines, typeSize } from './text-line.ts';

export interface PairValue {
  /** Plain digits, not negative, in one measure for the whole chart (元, percent, 元 per resident). */
  readonly value: string;
  /** The same as readers see it, with its unit. */
  readonly text: string;
}

export interface PairRow {
  readonly id: string;
  readonly label: string;
  readonly kind?: SpendingKind | undefined;
  /** `undefined` where that side prints no such figure: said in words, never drawn as zero. */
  readonly first: PairValue | undefined;
  readonly second: PairValue | undefined;
  readonly href?: string | undefined;
}

/** Two cities or two years, thing by thing. */
export interface Pairs {
  readonly firstLabel: string;
  readonly secondLabel: string;
  readonly rows: readonly PairRow[];
  /** `largest` sorts by the larger of the two, kind `other` last; `given` keeps the order. */
  readonly order: 'largest' | 'given';
  /** `bars` draws bars at every width: for amounts of unlike columns, where a line from one to the other would say too much. */
  readonly marks?: 'dots' | 'bars';
}

export type PairSide = 'first' | 'second';

/** A mark of one side: a disc or a diamond at a point of the wide form, a bar in the narrow one. */
export interface PairMark extends Box {
  readonly side: PairSide;
  readonly shape: 'disc' | 'diamond' | 'bar';
}

export interface PlacedPair {
  readonly row: PairRow;
  readonly title: string;
  readonly reach: Box;
  readonly lines: readonly TextLine[];
  readonly marks: readonly PairMark[];
  /** From one mark to the other; absent where a side is missing. */
  readonly span: { readonly x0: number; readonly x1: number; readonly y: number } | undefined;
  readonly track: { readonly x0: number; readonly x1: number; readonly y: number } | undefined;
  readonly kindRule: Box | undefined;
}

export interface PairsLayout extends ChartFrame {
  readonly form: 'columns' | 'rows';
  readonly key: { readonly marks: readonly PairMark[]; readonly lines: readonly TextLine[] };
  readonly pairs: readonly PlacedPair[];
}

const narrow = 520;
const radius = 5.5;

/**
 * Paired values from zero on one scale: a line between a disc and a diamond in the wide form, two bars under each name
 * below 520 px. Every mark has its value beside it; the key is words, not a box.
 */
export function layoutPairs(pairs: Pairs, width: number, words: ChartWords): PairsLayout {
  if (!(width >= 200 && Number.isFinite(width)))
    throw new ChartInputError('frame', 'pairs', `${width} px holds no rows`);
  const values = pairs.rows.flatMap((row) => [numberOf(row.first, row.id), numberOf(row.second, row.id)]);
  const highest = Math.max(0, ...values.filter((value) => value !== undefined));
  if (highest === 0) throw new ChartInputError('nothing-to-draw', 'pairs', 'no row has a value');
  const rows = pairs.order === 'given' ? [...pairs.rows] : [...pairs.rows].sort(byLargest);
  const bars = width < narrow || pairs.marks === 'bars';
  const key = keyOf(pairs, width, bars ? 'bar' : 'dot');
  return bars ? barPairs(rows, pairs, width, highest, key, words) : dumbbells(rows, pairs, width, highest, key, words);
}

function numberOf(value: PairValue | undefined, subject: string): number | undefined {
  return value === undefined ? undefined : checkedNumber(value.value, subject);
}

function byLargest(a: PairRow, b: PairRow): number {
  const last = Number(a.kind === 'other') - Number(b.kind === 'other');
  const largest = (row: PairRow): number =>
    Math.max(numberOf(row.first, row.id) ?? 0, numberOf(row.second, row.id) ?? 0);
  return last || largest(b) - largest(a);
}

type Key = PairsLayout['key'] & { readonly height: number };

function keyOf(pairs: Pairs, width: number, form: 'dot' | 'bar'): Key {
  const marks: PairMark[] = [];
  const lines: TextLine[] = [];
  let x = 0;
  let y = 0;
  for (const side of ['first', 'second'] as const) {
    const text = side === 'first' ? pairs.firstLabel : pairs.secondLabel;
    const room = width - 18;
    const fitted = fitLabel(text, typeSize.label, room, { maxLines: 3, bold: true }) ?? [];
    const worded = fitted.map((line): Wording => ({ text: line, size: typeSize.label, tone: 'strong' }));
    const size = blockSize(worded);
    if (x > 0 && x + 18 + size.width > width) {
      x = 0;
      y += typeSize.label * leading + 4;
    }
    const centre = y + (typeSize.label * leading) / 2;
    marks.push(
      form === 'bar'
        ? { side, shape: 'bar', x0: x, x1: x + 12, y0: centre - 4, y1: centre + 4 }
        : dot(side, x + radius, centre),
    );
    lines.push(...stackLines(worded, x + 18, y));
    x += 18 + size.width + 26;
    if (worded.length > 1) {
      x = 0;
      y += size.height + 4;
    }
  }
  return { marks, lines, height: Math.max(...lines.map((line) => lineBox(line).y1), 0) + 14 };
}

function dot(side: PairSide, x: number, y: number): PairMark {
  const shape = side === 'first' ? 'disc' : 'diamond';
  return { side, shape, x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

function dumbbells(
  rows: readonly PairRow[],
  pairs: Pairs,
  width: number,
  highest: number,
  key: Key,
  words: ChartWords,
): PairsLayout {
  const names = rows.map((row) => {
    const fitted = fitLabel(row.label, typeSize.head, width / 3, { maxLines: 3, bold: true });
    if (!fitted) throw new ChartInputError('frame', row.id, 'the name does not fit a third of the width');
    return fitted.map((text): Wording => ({ text, size: typeSize.head, tone: 'strong' }));
  });
  const texts = rows.flatMap((row) => [row.first?.text ?? words.unknown, row.second?.text ?? words.unknown]);
  const beside = Math.max(...texts.map((text) => blockSize([valueWording(text)]).width)) + radius + 6;
  const left = Math.max(...names.map((lines) => blockSize(lines).width)) + 22;
  const x = (value: number): number => left + beside + (value / highest) * (width - left - 2 * beside);
  let y = key.height;
  const placed = rows.map((row, at): PlacedPair => {
    const nameHeight = blockSize(names[at] ?? []).height;
    const height = Math.max(nameHeight + 12, 38);
    const middle = y + height / 2;
    const reach = { x0: 0, x1: width, y0: y, y1: y + height };
    y += height;
    const sides = (['first', 'second'] as const).map((side) => ({
      side,
      value: numberOf(row[side], row.id),
      text: row[side]?.text,
    }));
    const known = sides.flatMap(({ side, value, text }) =>
      value === undefined || text === undefined ? [] : [{ side, value, text }],
    );
    const [low, high] = [...known].sort((a, b) => a.value - b.value);
    const valueTop = middle - (typeSize.label * leading) / 2;
    const lines = stackLines(names[at] ?? [], 10, middle - nameHeight / 2);
    const write = (text: string, at: number, anchor: 'start' | 'end', tone: Wording['tone'] = 'plain'): void => {
      lines.push(...stackLines([{ ...valueWording(text), tone }], at, valueTop, anchor));
    };
    if (low && high) {
      write(low.text, x(low.value) - radius - 5, 'end');
      write(high.text, x(high.value) + radius + 5, 'start');
    } else if (low) {
      write(low.text, x(low.value) - radius - 5, 'end');
      const named = `${low.side === 'first' ? pairs.secondLabel : pairs.firstLabel} ${words.unknown}`;
      const unknown = blockSize([valueWording(words.unknown)]).width;
      const from = Math.min(x(low.value) + radius + 12, width - unknown);
      const fits = fitLabel(named, typeSize.label, width - from) !== undefined;
      write(fits ? named : words.unknown, from, 'start', 'quiet');
    }
    return {
      row,
      title: titleOf(row, pairs, words),
      reach,
      lines,
      marks: known.map(({ side, value }) => dot(side, x(value), middle)),
      span: low && high ? { x0: x(low.value), x1: x(high.value), y: middle } : undefined,
      track: { x0: x(0), x1: x(highest), y: middle },
      kindRule: row.kind && { x0: 0, x1: 3, y0: middle - 8, y1: middle + 8 },
    };
  });
  return { form: 'columns', width, height: y, key, pairs: placed };
}

function valueWording(text: string): Wording {
  return { text, size: typeSize.label, tone: 'plain' };
}

function barPairs(
  rows: readonly PairRow[],
  pairs: Pairs,
  width: number,
  highest: number,
  key: Key,
  words: ChartWords,
): PairsLayout {
  const texts = rows.flatMap((row) => [row.first?.text ?? words.unknown, row.second?.text ?? words.unknown]);
  const beside = Math.max(...texts.map((text) => blockSize([valueWording(text)]).width)) + 8;
  const scale = (width - beside) / highest;
  const step = 19;
  let y = key.height;
  const placed = rows.map((row): PlacedPair => {
    const head = rowHead({ label: row.label, value: '' }, width, y);
    const top = y + head.height + 3;
    const lines = [...head.name];
    const marks: PairMark[] = [];
    (['first', 'second'] as const).forEach((side, at) => {
      const middle = top + (at + 0.5) * step;
      const value = numberOf(row[side], row.id);
      const end = (value ?? 0) * scale;
      if (value) marks.push({ side, shape: 'bar', x0: 0, x1: end, y0: middle - 5, y1: middle + 5 });
      const tone = value === undefined ? 'quiet' : 'plain';
      const wording: Wording = { ...valueWording(row[side]?.text ?? words.unknown), tone };
      lines.push(...stackLines([wording], value === undefined ? 0 : end + 6, middle - (typeSize.label * leading) / 2));
    });
    const reach = { x0: 0, x1: width, y0: y, y1: top + 2 * step };
    y = reach.y1 + 12;
    return {
      row,
      title: titleOf(row, pairs, words),
      reach,
      lines,
      marks,
      span: undefined,
      track: undefined,
      kindRule: undefined,
    };
  });
  return { form: 'rows', width, height: y - 12, key, pairs: placed };
}

function titleOf(row: PairRow, pairs: Pairs, words: ChartWords): string {
  return `${row.label} ${pairs.firstLabel} ${row.first?.text ?? words.unknown} ${pairs.secondLabel} ${row.second?.text ?? words.unknown}`;
}
