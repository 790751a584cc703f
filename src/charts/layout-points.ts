import { ticks } from 'd3';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import { checkedNumber } from './checked-number.ts';
import { fitLabel } from './fit-label.ts';
import type { Box, TextLine, Wording } from './text-line.ts';
import { blockSize, lineBox, stackLines, typeSize, wordingWidth } from './text-line.ts';

/** One measured statement: a result or a target, for the time that it holds for. */
export interface PointMark {
  readonly id: string;
  /** First and last ISO day. */
  readonly from: string;
  readonly to: string;
  /** Plain digits, not negative. */
  readonly value: string;
  readonly kind: 'result' | 'target';
  /** What sets it apart from other marks; only marks alike are joined by a line. */
  readonly facet: string;
  /** What stands beside it, e.g. `逾 1,100`. */
  readonly label: string;
  /** The sentence that names it. */
  readonly title: string;
  readonly href?: string | undefined;
}

/** A day on which something changed, so that before and after are not simply one line. */
export interface PointBreak {
  readonly day: string;
  readonly label: string;
}

export interface Points {
  readonly marks: readonly PointMark[];
  readonly breaks: readonly PointBreak[];
  readonly yearLabel: (year: number) => string;
  readonly tickLabel: (value: number) => string;
}

export interface PlacedMark {
  readonly mark: PointMark;
  /** Where its time begins and ends, and the height of its value. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Empty where no room was found; the table has it. */
  readonly lines: readonly TextLine[];
}

export interface PointsLayout extends ChartFrame {
  readonly plot: Box;
  readonly years: readonly { readonly x: number; readonly line: TextLine | undefined }[];
  readonly levels: readonly { readonly y: number; readonly line: TextLine }[];
  readonly runs: readonly {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
    readonly dashed: boolean;
  }[];
  readonly breaks: readonly { readonly x: number; readonly lines: readonly TextLine[] }[];
  readonly marks: readonly PlacedMark[];
}

export const pointRadius = 4.5;
const day = 86_400_000;
const pad = 12;

/**
 * Values over time from zero: whole years side by side, results as points at the end of the time that they hold for, that
 * time as a line; targets likewise. A line joins results of one kind and is dashed across a break. Labels stand where they
 * cover nothing; results that open or close a series and targets are labelled first.
 * @param height px of the plot, without the words above and below
 */
export function layoutPoints(points: Points, width: number, height: number): PointsLayout {
  if (points.marks.length === 0) throw new ChartInputError('nothing-to-draw', 'points', 'no mark');
  if (!(width > 0) || !(height > 0)) throw new ChartInputError('frame', 'points', `${width} × ${height}`);
  const ids = new Set(points.marks.map(({ id }) => id));
  if (ids.size < points.marks.length) throw new ChartInputError('duplicate-id', 'points', 'two marks share an id');
  const values = new Map(points.marks.map(({ id, value }) => [id, checkedNumber(value, id)]));
  const days = points.marks.flatMap(({ id, from, to }) => [dayOf(from, id), dayOf(to, id)]);
  const first = new Date(Math.min(...days)).getUTCFullYear();
  const last = new Date(Math.max(...days)).getUTCFullYear();
  const begins = Date.UTC(first, 0, 1);
  const ends = Date.UTC(last + 1, 0, 1);
  const highest = Math.max(...values.values());
  const levels = highest === 0 ? [0] : ticks(0, highest, 3);
  const top = highest === 0 ? 1 : highest * 1.12;

  const levelWords = levels.map(
    (value): Wording => ({ text: points.tickLabel(value), size: typeSize.note, tone: 'quiet' }),
  );
  const left = Math.max(...levelWords.map(wordingWidth)) + 8;
  const right = width - pad;
  const breakWords = points.breaks.map((each) => ({
    ...each,
    lines: (fitLabel(each.label, typeSize.note, width * 0.5, { maxLines: 3 }) ?? []).map(
      (text): Wording => ({ text, size: typeSize.note, tone: 'quiet' }),
    ),
  }));
  const above =
    22 + breakWords.reduce((sum, { lines }) => sum + blockSize(lines).height + (lines.length > 0 ? 4 : 0), 0);
  const plot: Box = { x0: left, x1: right, y0: above, y1: above + height };
  const x = (at: number) => plot.x0 + ((at - begins) / (ends - begins)) * (plot.x1 - plot.x0);
  const y = (value: number) => plot.y1 - (value / top) * (plot.y1 - plot.y0);

  const placed = points.marks.map((mark) => ({
    mark,
    x0: x(dayOf(mark.from, mark.id)),
    x1: x(Math.min(dayOf(mark.to, mark.id) + day, ends)),
    y: y(values.get(mark.id) ?? 0),
  }));
  let breakTop = 0;
  const breaks = breakWords.map(({ day: at, lines }) => {
    const line = x(dayOf(at, 'break'));
    const { width: wide, height: tall } = blockSize(lines);
    const anchor = line + 6 + wide <= width ? 'start' : 'end';
    const said = stackLines(lines, anchor === 'start' ? line + 6 : line - 6, breakTop, anchor);
    breakTop += tall + 4;
    return { x: line, lines: said };
  });
  return {
    width,
    height: plot.y1 + typeSize.note * 2,
    plot,
    years: yearMarks(points, first, last, x, plot),
    levels: levelWords.map((words, at) => {
      const level = y(levels[at] ?? 0);
      return { y: level, line: { ...words, x: plot.x0 - 8, y: level + words.size * 0.36, anchor: 'end' as const } };
    }),
    runs: runsOf(placed, points.breaks),
    breaks,
    marks: labelled(placed, breaks, { ...plot, x1: width }),
  };
}

type Placed = Omit<PlacedMark, 'lines'>;

function dayOf(iso: string, subject: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) throw new ChartInputError('not-a-number', subject, `expected an ISO day, found ${iso}`);
  return at;
}

/** The first of each year, named where the names have room. */
function yearMarks(
  points: Points,
  first: number,
  last: number,
  x: (at: number) => number,
  plot: Box,
): PointsLayout['years'] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const words = years.map((year): Wording => ({ text: points.yearLabel(year), size: typeSize.note, tone: 'quiet' }));
  const slot = (plot.x1 - plot.x0) / years.length;
  const step = Math.max(1, Math.ceil((Math.max(...words.map(wordingWidth)) + 6) / slot));
  return years.map((year, at) => {
    const middle = (x(Date.UTC(year, 0, 1)) + x(Date.UTC(year + 1, 0, 1))) / 2;
    const word = words[at];
    const shown = word && (years.length === 1 || (years.length - 1 - at) % step === 0);
    return {
      x: x(Date.UTC(year, 0, 1)),
      line: shown ? { ...word, x: middle, y: plot.y1 + typeSize.note * 1.5, anchor: 'middle' as const } : undefined,
    };
  });
}

/** Lines between results of one facet that follow each other in time; one that crosses a break is dashed. */
function runsOf(placed: readonly Placed[], breaks: readonly PointBreak[]): PointsLayout['runs'] {
  const facets = Map.groupBy(
    placed.filter(({ mark }) => mark.kind === 'result'),
    ({ mark }) => mark.facet,
  );
  return [...facets.values()].flatMap((own) => {
    const inTime = own.toSorted((a, b) => a.x1 - b.x1);
    return inTime.slice(1).flatMap((to, at) => {
      const from = inTime[at];
      if (!from || to.x1 - from.x1 < 0.5) return [];
      const dashed = breaks.some(({ day: at }) => from.mark.to < at && at <= to.mark.to);
      return [{ x0: from.x1, y0: from.y, x1: to.x1, y1: to.y, dashed }];
    });
  });
}

/** Gives labels places one after the other; one that fits nowhere, or only repeats its neighbour, is left out. */
function labelled(placed: readonly Placed[], breaks: PointsLayout['breaks'], within: Box): PlacedMark[] {
  const taken: Box[] = [
    ...placed.map(({ x0, x1, y }) => ({
      x0: x1 - pointRadius,
      x1: x1 + pointRadius,
      y0: y - pointRadius,
      y1: y + pointRadius,
      from: x0,
    })),
    ...placed.filter(({ mark }) => mark.kind === 'target').map(({ x0, x1, y }) => ({ x0, x1, y0: y - 1, y1: y + 1 })),
    ...breaks.flatMap(({ lines }) => lines.map(lineBox)),
  ];
  const said: { readonly label: string; readonly x: number; readonly y: number }[] = [];
  const results = placed.filter(({ mark }) => mark.kind === 'result').toSorted((a, b) => a.x1 - b.x1);
  const rank = (each: Placed) =>
    each.mark.kind === 'target' ? 0 : each === results.at(-1) || each === results[0] ? 1 : 2;
  const lines = new Map<string, readonly TextLine[]>();
  for (const each of placed.toSorted((a, b) => rank(a) - rank(b))) {
    const { mark, x1, y } = each;
    const words: Wording = {
      text: mark.label,
      size: typeSize.label,
      tone: mark.kind === 'target' ? 'quiet' : 'strong',
    };
    const repeats = said.some(
      (other) =>
        other.label === mark.label && Math.abs(other.y - y) < 1 && Math.abs(other.x - x1) < wordingWidth(words),
    );
    const line = repeats ? undefined : placeLabel(words, x1, y, within, taken);
    if (!line) continue;
    lines.set(mark.id, [line]);
    taken.push(lineBox(line));
    said.push({ label: mark.label, x: x1, y });
  }
  return placed.map((each) => ({ ...each, lines: lines.get(each.mark.id) ?? [] }));
}

/** Above, below, left or right of the point, wherever it covers nothing and stays inside. */
function placeLabel(words: Wording, x: number, y: number, within: Box, taken: readonly Box[]): TextLine | undefined {
  const reach = pointRadius + 4;
  const up = y - reach - 2;
  const down = y + reach + words.size;
  const level = y + words.size * 0.36;
  const tries: readonly Pick<TextLine, 'x' | 'y' | 'anchor'>[] = [
    { x, y: up, anchor: 'middle' },
    { x: x + pointRadius, y: up, anchor: 'end' },
    { x: x - reach, y: level, anchor: 'end' },
    { x: x + reach, y: level, anchor: 'start' },
    { x, y: down, anchor: 'middle' },
    { x: x + pointRadius, y: down, anchor: 'end' },
    { x: x - pointRadius, y: up, anchor: 'start' },
    { x: x - pointRadius, y: down, anchor: 'start' },
  ];
  return tries
    .map((place): TextLine => ({ ...words, ...place }))
    .find((line) => {
      const box = lineBox(line);
      const inside = box.x0 >= within.x0 && box.x1 <= within.x1 && box.y0 >= within.y0 - 18 && box.y1 <= within.y1;
      return inside && !taken.some((other) => overlap(box, other));
    });
}

function overlap(a: Box, b: Box): boolean {
  return Math.min(a.x1, b.x1) > Math.max(a.x0, b.x0) && Math.min(a.y1, b.y1) > Math.max(a.y0, b.y0);
}
