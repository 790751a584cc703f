import type { BarChartLayout, BarItem, DescribedItem, Segment } from './bar-chart.ts';
import { track } from './bar-chart.ts';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import { fitLabel } from './fit-label.ts';
import type { ItemLine } from './item-line.ts';
import { rowHead } from './row-head.ts';
import type { TextLine, Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

export interface YearBar extends ItemLine {
  readonly id: string;
  /** Both calendars, e.g. `113 年度（2024）`. */
  readonly label: string;
  /** The stage in words (決算, 預算): a figure without its stage is not a figure. */
  readonly stage: string;
  /** Accounts are solid, budgets hatched: the two are not alike. */
  readonly tone: 'account' | 'budget';
  /** Whole or fractional 元, plain digits, not negative; `undefined` where no document prints the year. */
  readonly amount: string | undefined;
  /** Said before this year when the series does not simply go on, e.g. a new organisation. */
  readonly breakBefore?: string | undefined;
  readonly href?: string | undefined;
}

/**
 * A few years as columns from zero, each with its value and stage; rows where columns would be too narrow for their
 * labels. A year without a figure keeps its place, empty and named so; nothing is drawn across it.
 */
export function layoutYearBars(years: readonly YearBar[], frame: ChartFrame, words: ChartWords): BarChartLayout {
  const values = years.map((year) => (year.amount === undefined ? undefined : checkedNumber(year.amount, year.id)));
  const highest = Math.max(0, ...values.filter((value) => value !== undefined));
  if (highest === 0) throw new ChartInputError('nothing-to-draw', 'years', 'no year has an amount');
  const placed = years.map((year, at) => ({ year, value: values[at] }));
  return columns(placed, frame, highest, words) ?? rows(placed, frame.width, highest, words);
}

interface PlacedYear {
  readonly year: YearBar;
  readonly value: number | undefined;
}

function columns(
  years: readonly PlacedYear[],
  frame: ChartFrame,
  highest: number,
  words: ChartWords,
): BarChartLayout | undefined {
  const slot = frame.width / years.length;
  const worded = years.map(({ year }) => ({
    above: valueLines(year, slot - 8, words),
    below: nameLines(year, slot - 8),
  }));
  const above: Wording[][] = [];
  const below: Wording[][] = [];
  for (const lines of worded) {
    if (!lines.above || !lines.below) return undefined;
    above.push(lines.above);
    below.push(lines.below);
  }
  const { remarks, height: band } = breakRemarks(years, slot, frame.width);
  const top = band + Math.max(...above.map((lines) => blockSize(lines).height)) + 6;
  const bottom = Math.max(...below.map((lines) => blockSize(lines).height)) + 8;
  const height = Math.max(frame.height, top + bottom + 100);
  const base = height - bottom;
  const half = Math.min(slot * 0.36, 64);
  const items = years.map(({ year, value }, at): BarItem => {
    const middle = (at + 0.5) * slot;
    const barTop = base - ((value ?? 0) / highest) * (base - top);
    const fill = year.tone === 'account' ? 'ink' : 'hatch';
    const aboveTop = barTop - blockSize(above[at] ?? []).height - 4;
    return {
      ...described(year, words),
      reach: { x0: at * slot, x1: (at + 1) * slot, y0: aboveTop, y1: height },
      bars: value === undefined ? [] : [{ x0: middle - half, x1: middle + half, y0: barTop, y1: base, fill }],
      lines: [
        ...stackLines(above[at] ?? [], middle, aboveTop, 'middle'),
        ...stackLines(below[at] ?? [], middle, base + 6, 'middle'),
      ],
    };
  });
  const breaks = years.flatMap(({ year }, at): Segment[] =>
    year.breakBefore ? [{ x0: at * slot, x1: at * slot, y0: 0, y1: height, dashed: true }] : [],
  );
  const axis = { x0: 0, x1: frame.width, y0: base, y1: base, dashed: false };
  return { form: 'columns', width: frame.width, height, items, rules: breaks, axis, remarks };
}

/** What is said at a break, in a band of its own above the columns, beside the dashed rule. */
function breakRemarks(
  years: readonly PlacedYear[],
  slot: number,
  width: number,
): { remarks: TextLine[]; height: number } {
  const blocks = years.flatMap(({ year }, at) => {
    if (!year.breakBefore) return [];
    const next = years.findIndex((later, place) => place > at && later.year.breakBefore !== undefined);
    const room = (next < 0 ? width : next * slot) - at * slot - 8;
    const lines = fitLabel(year.breakBefore, typeSize.note, room, { maxLines: 4 }) ?? [];
    return [{ x: at * slot + 6, lines: lines.map((text): Wording => ({ text, size: typeSize.note, tone: 'quiet' })) }];
  });
  const height = Math.max(0, ...blocks.map((block) => blockSize(block.lines).height + 8));
  return { remarks: blocks.flatMap((block) => stackLines(block.lines, block.x, 0)), height };
}

function valueLines(year: YearBar, width: number, words: ChartWords): Wording[] | undefined {
  const known = year.amount !== undefined;
  const text = year.amount === undefined ? words.unknown : words.amount(year.amount);
  const lines = fitLabel(text, typeSize.label, width, { bold: known, maxLines: 2 });
  return lines?.map((line) => ({ text: line, size: typeSize.label, tone: known ? 'strong' : 'quiet' }));
}

function nameLines(year: YearBar, width: number): Wording[] | undefined {
  const label = fitLabel(year.label, typeSize.label, width, { bold: true, maxLines: 2 });
  const stage = fitLabel(year.stage, typeSize.note, width, { maxLines: 2 });
  return (
    label &&
    stage && [
      ...label.map((text): Wording => ({ text, size: typeSize.label, tone: 'strong' })),
      ...stage.map((text): Wording => ({ text, size: typeSize.note, tone: 'quiet' })),
    ]
  );
}

function rows(years: readonly PlacedYear[], width: number, highest: number, words: ChartWords): BarChartLayout {
  const barHeight = 12;
  const pitch = 16;
  const rules: Segment[] = [];
  let y = 0;
  const items = years.map(({ year, value }): BarItem => {
    if (year.breakBefore) {
      rules.push({ x0: 0, x1: width, y0: y - pitch / 2, y1: y - pitch / 2, dashed: true });
    }
    const text = year.amount === undefined ? words.unknown : words.amount(year.amount);
    const head = rowHead({ label: `${year.label} ${year.stage}`, value: text, note: year.breakBefore }, width, y);
    const top = y + head.height + 4;
    const reach = { x0: 0, x1: width, y0: y, y1: top + barHeight };
    rules.push(track(top + barHeight / 2, width));
    y = top + barHeight + pitch;
    const fill = year.tone === 'account' ? 'ink' : 'hatch';
    const bars =
      value === undefined
        ? []
        : [{ x0: 0, x1: (value / highest) * width, y0: top, y1: top + barHeight, fill } as const];
    return { ...described(year, words), reach, bars, lines: [...head.name, ...head.value, ...head.note] };
  });
  return { form: 'rows', width, height: y - pitch, items, rules, axis: undefined, remarks: [] };
}

function described({ id, label, stage, amount, href, line, derived }: YearBar, words: ChartWords): DescribedItem {
  const name = `${label} ${stage}`;
  return {
    id,
    href,
    line,
    derived,
    title: amount === undefined ? `${name} ${words.unknown}` : words.item(name, amount),
  };
}
