import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import type { SidePlace } from './draw-sides.ts';
import { fitLabel } from './fit-label.ts';
import type { ItemLine } from './item-line.ts';
import type { SideLabel } from './pair-side-labels.ts';
import { pairSideLabels, sideWording } from './pair-side-labels.ts';
import { rowHead } from './row-head.ts';
import { shortLabel } from './short-label.ts';
import type { SpendingKind } from './spending-kind.ts';
import type { Box, TextLine, Wording } from './text-line.ts';
import { blockSize, leading, stackLines, typeSize } from './text-line.ts';

/** With the line that prints it, where it has one of its own. */
export interface PairValue extends ItemLine {
  /** Plain digits, not negative, in one measure for the whole chart (元, percent, 元 per resident). */
  readonly value: string;
  /** The same as readers see it, with its unit. */
  readonly text: string;
}

export interface PairRow extends ItemLine {
  readonly id: string;
  readonly label: string;
  readonly kind?: SpendingKind | undefined;
  /** `undefined` where that side prints no such figure: said in words, never drawn as zero. */
  readonly first: PairValue | undefined;
  readonly second: PairValue | undefined;
  /** What lies between the two, in words (`賸餘 1,079 萬元`); only rows of bars have room for it. */
  readonly between?: string | undefined;
  readonly href?: string | undefined;
}

/**
 * How a side is filled: `first` and `second` in the colours of the two cities, `pale` and `solid` in tints of ink for two
 * columns of one city.
 */
export type PairTone = 'first' | 'second' | 'pale' | 'solid';

/** Two cities or two years, thing by thing. */
export interface Pairs {
  readonly firstLabel: string;
  readonly secondLabel: string;
  /** Fills of the two sides; the colours of the two cities unless told. */
  readonly tones?: readonly [PairTone, PairTone];
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
  readonly tone: PairTone;
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
  /** The row's line from zero to the highest value, in pieces: words that stand on it are not struck through. */
  readonly tracks: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  readonly kindRule: Box | undefined;
  readonly sides: readonly SidePlace[];
  /** From the sides' names, which stand once, to the marks of this row. */
  readonly leaders: readonly SideLabel['leader'][];
}

export interface PairsLayout extends ChartFrame {
  readonly form: 'columns' | 'rows';
  readonly pairs: readonly PlacedPair[];
}

const narrow = 520;
const radius = 5.5;
const bothSides = ['first', 'second'] as const;

/**
 * Paired values from zero on one scale: a line between a disc and a diamond in the wide form, two bars under each name
 * below 520 px. Every mark has its value beside it. No key: the sides are named once, at the first row that has both.
 * Where no row has one of the sides, only the other is drawn, as bars; the page says in words what is missing.
 */
export function layoutPairs(pairs: Pairs, width: number, words: ChartWords): PairsLayout {
  if (!(width >= 200 && Number.isFinite(width)))
    throw new ChartInputError('frame', 'pairs', `${width} px holds no rows`);
  const values = pairs.rows.flatMap((row) => [numberOf(row.first, row.id), numberOf(row.second, row.id)]);
  const highest = Math.max(0, ...values.filter((value) => value !== undefined));
  if (highest === 0) throw new ChartInputError('nothing-to-draw', 'pairs', 'no row has a value');
  const rows = pairs.order === 'given' ? [...pairs.rows] : [...pairs.rows].sort(byLargest);
  const sides = bothSides.filter((side) => rows.some((row) => row[side] !== undefined));
  const bars = width < narrow || pairs.marks === 'bars' || sides.length === 1;
  return bars ? barPairs(rows, sides, pairs, width, highest, words) : dumbbells(rows, pairs, width, highest, words);
}

/** The row at which a side is named: the first that has both, else the first that has it. */
function namedAt(rows: readonly PairRow[], side: PairSide): number {
  const both = rows.findIndex(({ first, second }) => first !== undefined && second !== undefined);
  return both >= 0 ? both : rows.findIndex((row) => row[side] !== undefined);
}

function toneOf({ tones = ['first', 'second'] }: Pairs, side: PairSide): PairTone {
  return tones[side === 'first' ? 0 : 1];
}

function labelOf(pairs: Pairs, side: PairSide): string {
  return side === 'first' ? pairs.firstLabel : pairs.secondLabel;
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

function dot(side: PairSide, tone: PairTone, x: number, y: number): PairMark {
  const shape = side === 'first' ? 'disc' : 'diamond';
  return { side, tone, shape, x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

function dumbbells(
  rows: readonly PairRow[],
  pairs: Pairs,
  width: number,
  highest: number,
  words: ChartWords,
): PairsLayout {
  const names = rows.map((row) =>
    shortLabel(row.label, typeSize.head, width / 3, { maxLines: 3, bold: true }).map(
      (text): Wording => ({ text, size: typeSize.head, tone: 'strong' }),
    ),
  );
  const texts = rows.flatMap((row) => [row.first?.text ?? words.unknown, row.second?.text ?? words.unknown]);
  const beside = Math.max(...texts.map((text) => blockSize([valueWording(text)]).width)) + radius + 6;
  const left = Math.max(...names.map((lines) => blockSize(lines).width)) + 22;
  const x = (value: number): number => left + beside + (value / highest) * (width - left - 2 * beside);
  let y = 0;
  const placed = rows.map((row, at): PlacedPair => {
    const named = bothSides.flatMap((side) => {
      const value = namedAt(rows, side) === at ? numberOf(row[side], row.id) : undefined;
      return value === undefined ? [] : [{ label: labelOf(pairs, side), x: x(value) }];
    });
    const band = pairSideLabels(
      named.sort((a, b) => a.x - b.x),
      width,
      y,
      radius,
    );
    y += band.height;
    const nameHeight = blockSize(names[at] ?? []).height;
    const height = Math.max(nameHeight + 12, 38);
    const middle = y + height / 2;
    const reach = { x0: 0, x1: width, y0: y, y1: y + height };
    y += height;
    const sides = bothSides.map((side) => ({
      side,
      value: numberOf(row[side], row.id),
      text: row[side]?.text,
    }));
    const known = sides.flatMap(({ side, value, text }) =>
      value === undefined || text === undefined ? [] : [{ side, value, text }],
    );
    const [low, high] = [...known].sort((a, b) => a.value - b.value);
    const valueTop = middle - (typeSize.label * leading) / 2;
    const lines = [
      ...band.labels.flatMap(({ lines: label }) => label),
      ...stackLines(names[at] ?? [], 10, middle - nameHeight / 2),
    ];
    const onTrack: { x0: number; x1: number }[] = [];
    const write = (text: string, at: number, anchor: 'start' | 'end', tone: Wording['tone'] = 'plain'): void => {
      lines.push(...stackLines([{ ...valueWording(text), tone }], at, valueTop, anchor));
      const long = blockSize([valueWording(text)]).width;
      onTrack.push(anchor === 'start' ? { x0: at, x1: at + long } : { x0: at - long, x1: at });
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
      marks: known.map(({ side, value }) => dot(side, toneOf(pairs, side), x(value), middle)),
      sides: known.map(({ side, value }) => {
        const half = low && high ? (x(low.value) + x(high.value)) / 2 : width;
        const isLow = value === low?.value && side === low.side;
        return sideOf(row, side, pairs, { ...reach, x0: isLow ? left : half, x1: isLow ? half : width });
      }),
      span: low && high ? { x0: x(low.value), x1: x(high.value), y: middle } : undefined,
      tracks: between(x(0), x(highest), onTrack).map((piece) => ({ ...piece, y: middle })),
      kindRule: row.kind && { x0: 0, x1: 3, y0: middle - 8, y1: middle + 8 },
      leaders: band.labels.map(({ leader }) => ({ ...leader, y1: middle - radius })),
    };
  });
  return { form: 'columns', width, height: y, pairs: placed };
}

/** What is left of a line when words stand on it, each with a little air; pieces too short to be seen as a line are left out. */
function between(
  from: number,
  to: number,
  words: readonly { readonly x0: number; readonly x1: number }[],
): { x0: number; x1: number }[] {
  const [air, shortest] = [5, 4];
  const pieces: { x0: number; x1: number }[] = [];
  let at = from;
  for (const { x0, x1 } of [...words].sort((a, b) => a.x0 - b.x0)) {
    if (x0 - air - at >= shortest) pieces.push({ x0: at, x1: Math.min(x0 - air, to) });
    at = Math.max(at, x1 + air);
  }
  return to - at >= shortest ? [...pieces, { x0: at, x1: to }] : pieces;
}

function valueWording(text: string): Wording {
  return { text, size: typeSize.label, tone: 'plain' };
}

function barPairs(
  rows: readonly PairRow[],
  sides: readonly PairSide[],
  pairs: Pairs,
  width: number,
  highest: number,
  words: ChartWords,
): PairsLayout {
  const texts = rows.flatMap((row) => sides.map((side) => row[side]?.text ?? words.unknown));
  const beside = Math.max(...texts.map((text) => blockSize([valueWording(text)]).width)) + 8;
  const scale = (width - beside) / highest;
  const step = 19;
  let y = 0;
  const placed = rows.map((row, at): PlacedPair => {
    const head = rowHead({ label: row.label, value: row.between ?? '', valueTone: 'quiet' }, width, y);
    const top = y;
    y += head.height + 3;
    const lines = [...head.name, ...head.value];
    const marks: PairMark[] = [];
    const places: SidePlace[] = [];
    for (const side of sides) {
      if (namedAt(rows, side) === at) {
        const name = sideWording(labelOf(pairs, side), width);
        lines.push(...stackLines(name, 0, y));
        y += blockSize(name).height;
      }
      const middle = y + step / 2;
      y += step;
      const value = numberOf(row[side], row.id);
      const end = (value ?? 0) * scale;
      if (value)
        marks.push({ side, tone: toneOf(pairs, side), shape: 'bar', x0: 0, x1: end, y0: middle - 5, y1: middle + 5 });
      if (value !== undefined) places.push(sideOf(row, side, pairs, { x0: 0, x1: width, y0: y - step, y1: y }));
      const tone = value === undefined ? 'quiet' : 'plain';
      const wording: Wording = { ...valueWording(row[side]?.text ?? words.unknown), tone };
      lines.push(...stackLines([wording], value === undefined ? 0 : end + 6, middle - (typeSize.label * leading) / 2));
    }
    const reach = { x0: 0, x1: width, y0: top, y1: y };
    y += 12;
    return {
      row,
      title: titleOf(row, pairs, words),
      reach,
      lines,
      marks,
      sides: places,
      span: undefined,
      tracks: [],
      kindRule: undefined,
      leaders: [],
    };
  });
  return { form: 'rows', width, height: y - 12, pairs: placed };
}

function sideOf(row: PairRow, side: PairSide, pairs: Pairs, reach: Box): SidePlace {
  const { text = '', line, derived } = row[side] ?? {};
  return { title: `${row.label} ${labelOf(pairs, side)} ${text}`, line, derived, reach: [reach] };
}

function titleOf(row: PairRow, pairs: Pairs, words: ChartWords): string {
  return `${row.label} ${pairs.firstLabel} ${row.first?.text ?? words.unknown} ${pairs.secondLabel} ${row.second?.text ?? words.unknown}`;
}
