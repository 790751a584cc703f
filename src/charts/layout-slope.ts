import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import type { SidePlace } from './draw-sides.ts';
import { fitLabel } from './fit-label.ts';
import type { PairValue } from './layout-pairs.ts';
import { spreadLabels } from './spread-labels.ts';
import type { Box, TextLine, Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

/** What became of one thing from the first column to the second. Only for columns that are like with like. */
export interface SlopeRow {
  readonly id: string;
  readonly label: string;
  /** `undefined` where that side prints no such figure: no line is drawn to it. */
  readonly first: PairValue | undefined;
  readonly second: PairValue | undefined;
  /** With its sign and arrow, and which way it goes. */
  readonly change: { readonly text: string; readonly direction: 'more' | 'less' | 'same' } | undefined;
  readonly href?: string | undefined;
}

export interface Slope {
  readonly firstLabel: string;
  readonly secondLabel: string;
  readonly rows: readonly SlopeRow[];
}

type Point = { readonly x: number; readonly y: number };

export interface PlacedSlope {
  readonly row: SlopeRow;
  readonly title: string;
  readonly first: Point | undefined;
  readonly second: Point | undefined;
  readonly lines: readonly TextLine[];
  /** The change, in its colour; among `lines` it is not. */
  readonly change: readonly TextLine[];
  readonly reach: Box;
  readonly sides: readonly SidePlace[];
}

export interface SlopeLayout extends ChartFrame {
  readonly heads: readonly TextLine[];
  readonly axes: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
  readonly slopes: readonly PlacedSlope[];
}

const radius = 4.5;
const gap = 10;
/** Narrower than this, a line between two columns shows no slope. */
const leastRun = 72;

/**
 * Two columns from zero on one scale, each thing a line between its two values: name, value and change at the right end,
 * the earlier value at the left. A line says that one became the other, so unlike columns are never drawn this way.
 * @returns `undefined` where words leave no room for the lines: the caller draws bars instead
 */
export function layoutSlope(slope: Slope, width: number, words: ChartWords): SlopeLayout | undefined {
  const rows = slope.rows.map((row) => ({
    row,
    first: row.first && checkedNumber(row.first.value, row.id),
    second: row.second && checkedNumber(row.second.value, row.id),
  }));
  const highest = Math.max(0, ...rows.flatMap(({ first, second }) => [first ?? 0, second ?? 0]));
  if (highest === 0) throw new ChartInputError('nothing-to-draw', 'slope', 'no row has a value');
  const room = width * 0.38;
  const worded = rows.map(({ row }) => ({
    left: wording(row.first?.text ?? words.unknown, room, 'plain'),
    right: [...wording(row.label, room, 'strong', 3), ...wording(row.second?.text ?? words.unknown, room, 'plain')],
    change: row.change ? wording(row.change.text, room, 'strong') : [],
  }));
  const heads = [
    wording(slope.firstLabel, width / 2 - 8, 'strong', 3),
    wording(slope.secondLabel, width / 2 - 8, 'strong', 3),
  ] as const;
  if (
    worded.some(({ left, right }) => left.length === 0 || right.length < 2) ||
    heads.some((lines) => lines.length === 0)
  )
    return undefined;
  const leftRoom = Math.max(...worded.map(({ left }) => blockSize(left).width));
  const rightRoom = Math.max(...worded.map(({ right, change }) => blockSize([...right, ...change]).width));
  const x0 = leftRoom + gap + radius;
  const x1 = width - rightRoom - gap - radius;
  if (x1 - x0 < leastRun) return undefined;
  const top = Math.max(...heads.map((lines) => blockSize(lines).height)) + 16;
  const heights = worded.map(({ right, change }) => blockSize([...right, ...change]).height + 8);
  const plot = Math.max(220, heights.reduce((sum, height) => sum + height, 0) + 10);
  const y = (value: number): number => top + radius + (1 - value / highest) * (plot - 2 * radius);
  const place = (side: 'left' | 'right'): number[] => {
    const order = rows
      .map(({ first, second }, at) => ({
        at,
        centre: y((side === 'left' ? first : second) ?? (side === 'left' ? second : first) ?? 0),
      }))
      .sort((a, b) => a.centre - b.centre);
    const sizes = order.map(({ at, centre }) => {
      const lines = worded[at];
      return {
        centre,
        size: blockSize(side === 'left' ? (lines?.left ?? []) : [...(lines?.right ?? []), ...(lines?.change ?? [])])
          .height,
      };
    });
    const starts = spreadLabels(sizes, top - 8, top + plot + 8, 4) ?? [];
    const tops: number[] = [];
    order.forEach(({ at }, place) => {
      tops[at] = starts[place] ?? top;
    });
    return tops;
  };
  const [leftTops, rightTops] = [place('left'), place('right')];
  const slopes = rows.map(({ row, first, second }, at): PlacedSlope => {
    const { left, right, change } = worded[at] ?? { left: [], right: [], change: [] };
    const [leftTop, rightTop] = [leftTops[at] ?? top, rightTops[at] ?? top];
    const said = stackLines([...right, ...change], x1 + gap + radius, rightTop);
    const reach = { x0: x1 + gap, x1: width, y0: rightTop, y1: rightTop + blockSize([...right, ...change]).height };
    const from = first === undefined ? undefined : { x: x0, y: y(first) };
    const to = second === undefined ? undefined : { x: x1, y: y(second) };
    const before = { x0: 0, x1: x0 - gap, y0: leftTop, y1: leftTop + blockSize(left).height };
    return {
      row,
      title: [
        row.label,
        slope.firstLabel,
        row.first?.text ?? words.unknown,
        slope.secondLabel,
        row.second?.text ?? words.unknown,
        row.change?.text ?? '',
      ]
        .join(' ')
        .trim(),
      first: from,
      second: to,
      lines: [...stackLines(left, x0 - gap - radius, leftTop, 'end'), ...said.slice(0, right.length)],
      change: said.slice(right.length),
      reach,
      sides: [
        ...sideOf(row, slope.firstLabel, row.first, from, before),
        ...sideOf(row, slope.secondLabel, row.second, to, reach),
      ],
    };
  });
  return {
    width,
    height: top + plot + 12,
    heads: [...stackLines(heads[0], 0, 0), ...stackLines(heads[1], width, 0, 'end')],
    axes: [x0, x1].map((x) => ({ x, y0: top, y1: top + plot })),
    slopes,
  };
}

/** One end of a line with its words; none where that side prints no such figure. */
function sideOf(
  row: SlopeRow,
  label: string,
  value: PairValue | undefined,
  end: Point | undefined,
  words: Box,
): SidePlace[] {
  if (!value || !end) return [];
  const point = { x0: end.x - gap, x1: end.x + gap, y0: end.y - gap, y1: end.y + gap };
  const { text, line, derived } = value;
  return [{ title: `${row.label} ${label} ${text}`, line, derived, reach: [words, point] }];
}

function wording(text: string, room: number, tone: Wording['tone'], maxLines = 2): Wording[] {
  const lines = fitLabel(text, typeSize.label, room, { maxLines, bold: tone === 'strong' }) ?? [];
  return lines.map((line) => ({ text: line, size: typeSize.label, tone }));
}
