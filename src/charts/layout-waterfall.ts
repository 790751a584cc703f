import type { BarChartLayout, BarFill, BarItem, DescribedItem, Segment } from './bar-chart.ts';
import { track } from './bar-chart.ts';
import { changeArrow } from './change-arrow.ts';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { wholeAmount } from './checked-number.ts';
import { fitLabel } from './fit-label.ts';
import type { ItemLine } from './item-line.ts';
import { rowHead } from './row-head.ts';
import type { SpendingKind } from './spending-kind.ts';
import type { Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

export interface WaterfallEnd extends ItemLine {
  readonly id: string;
  readonly label: string;
  /** Whole 元, plain digits. */
  readonly amount: string;
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

export interface WaterfallStep extends ItemLine {
  readonly id: string;
  readonly label: string;
  /** Signed whole 元: what is added (`5000`) or taken (`-5000`). */
  readonly change: string;
  readonly kind: SpendingKind;
  /** The book's own reason, short. */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

/** From one figure to another by steps that close exactly. */
export interface Waterfall {
  readonly start: WaterfallEnd;
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallEnd;
}

/** A bar between two running totals, and its words. */
interface Stage extends ItemLine {
  readonly id: string;
  readonly label: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly fill: BarFill;
  readonly value: string;
  readonly kind: SpendingKind | undefined;
  readonly note: string | undefined;
  readonly href: string | undefined;
}

/**
 * A waterfall from zero: columns where every label fits its column, rows under each other otherwise (a phone).
 * Throws a ChartInputError `steps-do-not-close` when start and steps do not give the end to the last 元.
 * @param frame px; the height is that of the columns; rows take what they need
 */
export function layoutWaterfall(waterfall: Waterfall, frame: ChartFrame, words: ChartWords): BarChartLayout {
  const stages = stagesOf(waterfall, words);
  const totals = stages.flatMap((stage) => [Number(stage.from), Number(stage.to)]);
  const low = Math.min(0, ...totals);
  const high = Math.max(0, ...totals);
  if (high === low) throw new ChartInputError('nothing-to-draw', waterfall.start.id, 'everything is zero');
  return columns(stages, frame, low, high) ?? rows(stages, frame.width, low, high);
}

function stagesOf({ start, steps, end }: Waterfall, words: ChartWords): Stage[] {
  let running = wholeAmount(start.amount, start.id);
  const whole = (stage: WaterfallEnd, to: bigint): Stage => ({
    id: stage.id,
    label: stage.label,
    from: 0n,
    to,
    fill: 'ink',
    value: words.amount(stage.amount),
    kind: undefined,
    note: stage.note,
    href: stage.href,
    line: stage.line,
    derived: stage.derived,
  });
  const stages = [whole(start, running)];
  for (const step of steps) {
    const change = wholeAmount(step.change, step.id);
    const from = running;
    running += change;
    stages.push({
      id: step.id,
      label: step.label,
      from,
      to: running,
      fill: change < 0n ? 'less' : 'more',
      value: `${changeArrow(change)}${words.change(step.change)}`,
      kind: step.kind,
      note: step.note,
      href: step.href,
      line: step.line,
      derived: step.derived,
    });
  }
  const to = wholeAmount(end.amount, end.id);
  if (running !== to) {
    throw new ChartInputError('steps-do-not-close', end.id, `the steps arrive at ${running}, the end is ${to}`);
  }
  return [...stages, whole(end, to)];
}

const slotGap = 1;

function columns(stages: readonly Stage[], frame: ChartFrame, low: number, high: number): BarChartLayout | undefined {
  const slot = frame.width / stages.length;
  const width = slot - slotGap;
  if (slot < 64) return undefined;
  const worded = stages.map((stage) => ({
    stage,
    above: valueLines(stage, width),
    below: nameLines(stage, width - 7),
  }));
  const above: Wording[][] = [];
  const below: Wording[][] = [];
  for (const words of worded) {
    if (!words.above || !words.below) return undefined;
    above.push(words.above);
    below.push(words.below);
  }
  const top = Math.max(...above.map((lines) => blockSize(lines).height)) + 4;
  const bottom = Math.max(...below.map((lines) => blockSize(lines).height)) + 16;
  const height = Math.max(frame.height, top + bottom + 120);
  const y = (total: bigint): number => top + ((high - Number(total)) / (high - low)) * (height - top - bottom);
  const items = stages.map((stage, at): BarItem => {
    const x0 = at * slot + slot * 0.13;
    const x1 = (at + 1) * slot - slot * 0.13;
    const middle = (at + 0.5) * slot;
    const barTop = Math.min(y(stage.from), y(stage.to));
    const barBottom = Math.max(y(stage.from), y(stage.to));
    const value = stackLines(above[at] ?? [], middle, barTop - blockSize(above[at] ?? []).height - 3, 'middle');
    const name = stackLines(below[at] ?? [], middle, height - bottom + 12, 'middle');
    const rule = { x0: middle - 14, x1: middle + 14, y0: height - bottom + 5, y1: height - bottom + 8 };
    return {
      ...described(stage),
      reach: {
        x0: at * slot,
        x1: (at + 1) * slot,
        y0: value[0] ? barTop - blockSize(above[at] ?? []).height - 3 : barTop,
        y1: height,
      },
      bars: [{ x0, x1, y0: barTop, y1: barBottom, fill: stage.fill }],
      lines: [...value, ...name],
      lineClass: stage.kind ? Object.fromEntries(value.map((_, line) => [line, stage.fill])) : {},
      kindRule: stage.kind && { ...rule, kind: stage.kind },
    };
  });
  const rules = stages.slice(0, -1).map((stage, at): Segment => {
    const level = y(stage.to);
    return { x0: (at + 1) * slot - slot * 0.13, x1: (at + 1) * slot + slot * 0.13, y0: level, y1: level, dashed: true };
  });
  const zero = y(0n);
  const axis = { x0: 0, x1: frame.width, y0: zero, y1: zero, dashed: false };
  return { form: 'columns', width: frame.width, height, items, rules, axis, remarks: [] };
}

/** On one line where it fits, if need be a little smaller; else on two. */
function valueLines(stage: Stage, width: number): Wording[] | undefined {
  for (const [size, maxLines] of [
    [typeSize.label, 1],
    [typeSize.note, 1],
    [typeSize.label, 2],
  ] as const) {
    const lines = fitLabel(stage.value, size, width, { bold: true, maxLines });
    if (lines) return lines.map((text) => ({ text, size, tone: 'strong' }));
  }
  return undefined;
}

function nameLines(stage: Stage, width: number): Wording[] | undefined {
  const name = fitLabel(stage.label, typeSize.label, width, { bold: true, maxLines: 3 });
  const note = stage.note ? (fitLabel(stage.note, typeSize.note, width, { maxLines: 4 }) ?? []) : [];
  return (
    name && [
      ...name.map((text): Wording => ({ text, size: typeSize.label, tone: 'strong' })),
      ...note.map((text): Wording => ({ text, size: typeSize.note, tone: 'quiet' })),
    ]
  );
}

const barHeight = 12;
const pitch = 16;

function rows(stages: readonly Stage[], width: number, low: number, high: number): BarChartLayout {
  const x = (total: bigint): number => ((Number(total) - low) / (high - low)) * width;
  const rules: Segment[] = [];
  let y = 0;
  const items = stages.map((stage, at): BarItem => {
    const head = rowHead({ label: stage.label, value: stage.value, valueTone: 'strong', note: stage.note }, width, y);
    const top = y + head.height + 4;
    const reach = { x0: 0, x1: width, y0: y, y1: top + barHeight };
    const bar = {
      x0: Math.min(x(stage.from), x(stage.to)),
      x1: Math.max(x(stage.from), x(stage.to)),
      y0: top,
      y1: top + barHeight,
    };
    y = top + barHeight + pitch;
    rules.push(track(top + barHeight / 2, width));
    // The running total drops down to the next bar only through the space between them, not through its words.
    if (at < stages.length - 1) {
      const level = Math.min(Math.max(x(stage.to), 0.5), width - 0.5);
      rules.push({ x0: level, x1: level, y0: bar.y1, y1: bar.y1 + pitch - 6, dashed: true });
    }
    const valueFrom = head.name.length;
    return {
      ...described(stage),
      reach,
      bars: [{ ...bar, fill: stage.fill }],
      lines: [...head.name, ...head.value, ...head.note],
      lineClass: stage.kind ? Object.fromEntries(head.value.map((_, line) => [valueFrom + line, stage.fill])) : {},
    };
  });
  return { form: 'rows', width, height: y - pitch, items, rules, axis: undefined, remarks: [] };
}

function described({ id, label, value, note, href, line, derived }: Stage): DescribedItem {
  const sentence = `${label} ${value}`;
  return { id, href, line, derived, title: note ? `${sentence} ${note}` : sentence };
}
