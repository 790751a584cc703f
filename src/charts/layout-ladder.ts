import type { BarChartLayout, BarFill, BarItem, DescribedItem, Segment } from './bar-chart.ts';
import { track } from './bar-chart.ts';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber, wholeAmount } from './checked-number.ts';
import type { ItemLine } from './item-line.ts';
import { rowHead } from './row-head.ts';
import { shortLabel } from './short-label.ts';
import type { Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

/** What became of a part of the final budget. */
export type LadderPartTone = 'realised' | 'payable' | 'carried-over' | 'surplus';

export interface LadderRow extends ItemLine {
  readonly id: string;
  readonly label: string;
  /** Whole 元, plain digits, not negative. */
  readonly amount: string;
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

export interface LadderPart extends LadderRow {
  readonly tone: LadderPartTone;
}

/**
 * How a budget was carried out: whole figures from zero (original, then final budget), then the parts of the last of them,
 * each beginning where the one before ended. The parts must sum to it exactly.
 */
export interface Ladder {
  readonly totals: readonly LadderRow[];
  readonly parts: readonly LadderPart[];
}

interface Rung extends LadderRow {
  readonly from: number;
  readonly to: number;
  readonly fill: BarFill;
  readonly value: string;
}

const partFill: Record<LadderPartTone, BarFill> = {
  realised: 'quiet',
  payable: 'hatch',
  'carried-over': 'hatch',
  surplus: 'outline',
};

const narrow = 520;

/**
 * The execution ladder: names left and amounts at the bars' ends; under 520 px rows with the words above each bar.
 * Throws `parts-do-not-add-up` when the parts are not the last total to the last 元.
 */
export function layoutLadder(ladder: Ladder, width: number, words: ChartWords): BarChartLayout {
  if (!(width >= 200 && Number.isFinite(width)))
    throw new ChartInputError('frame', 'ladder', `${width} px holds no rows`);
  const rungs = rungsOf(ladder, words);
  const longest = Math.max(...rungs.map((rung) => rung.to));
  if (longest === 0) throw new ChartInputError('nothing-to-draw', 'ladder', 'everything is zero');
  return width < narrow ? rows(rungs, width, longest) : beside(rungs, width, longest);
}

function rungsOf({ totals, parts }: Ladder, words: ChartWords): Rung[] {
  const whole = totals.at(-1);
  if (!whole) throw new ChartInputError('nothing-to-draw', 'ladder', 'there is no total');
  const sum = parts.reduce((total, part) => total + wholeAmount(part.amount, part.id), 0n);
  if (parts.length > 0 && sum !== wholeAmount(whole.amount, whole.id)) {
    throw new ChartInputError('parts-do-not-add-up', whole.id, `${whole.amount} against ${sum} of its parts`);
  }
  let at = 0;
  return [
    ...totals.map((row): Rung => {
      const fill = row === whole ? 'ink' : 'pale';
      return { ...row, from: 0, to: checkedNumber(row.amount, row.id), fill, value: words.amount(row.amount) };
    }),
    ...parts.map((part): Rung => {
      const from = at;
      at += checkedNumber(part.amount, part.id);
      const share = whole.amount === '0' ? '' : `  ${words.share(part.amount, whole.amount)}`;
      return { ...part, from, to: at, fill: partFill[part.tone], value: `${words.amount(part.amount)}${share}` };
    }),
  ];
}

function beside(rungs: readonly Rung[], width: number, longest: number): BarChartLayout {
  const barHeight = 20;
  const pitch = 14;
  const names = rungs.map((rung) =>
    shortLabel(rung.label, typeSize.head, width / 4, { maxLines: 3, bold: true }).map(
      (text): Wording => ({ text, size: typeSize.head, tone: 'strong' }),
    ),
  );
  const values = rungs.map((rung): Wording => ({ text: rung.value, size: typeSize.label, tone: 'plain' }));
  const left = Math.max(...names.map((lines) => blockSize(lines).width)) + 14;
  const right = Math.max(...values.map((line) => blockSize([line]).width)) + 10;
  const scale = (width - left - right) / longest;
  const rules: Segment[] = [];
  let y = 0;
  const items = rungs.map((rung, at): BarItem => {
    const nameHeight = blockSize(names[at] ?? []).height;
    const height = Math.max(barHeight, nameHeight);
    const middle = y + height / 2;
    const bar = {
      x0: left + rung.from * scale,
      x1: left + rung.to * scale,
      y0: middle - barHeight / 2,
      y1: middle + barHeight / 2,
    };
    const value = values[at] ? stackLines([values[at]], bar.x1 + 8, middle - blockSize([values[at]]).height / 2) : [];
    const next = rungs[at + 1];
    if (next && next.from > 0) rules.push({ x0: bar.x1, x1: bar.x1, y0: bar.y1, y1: bar.y1 + pitch, dashed: true });
    const reach = { x0: 0, x1: width, y0: y - pitch / 2, y1: y + height + pitch / 2 };
    y += height + pitch;
    return {
      ...described(rung),
      reach,
      bars: [{ ...bar, fill: rung.fill }],
      lines: [...stackLines(names[at] ?? [], 0, middle - nameHeight / 2), ...value],
    };
  });
  return { form: 'columns', width, height: y - pitch, items, rules, axis: undefined, remarks: [] };
}

function rows(rungs: readonly Rung[], width: number, longest: number): BarChartLayout {
  const barHeight = 12;
  const pitch = 16;
  const rules: Segment[] = [];
  let y = 0;
  const items = rungs.map((rung): BarItem => {
    const head = rowHead({ label: rung.label, value: rung.value, note: rung.note }, width, y);
    const top = y + head.height + 4;
    const reach = { x0: 0, x1: width, y0: y, y1: top + barHeight };
    rules.push(track(top + barHeight / 2, width));
    y = top + barHeight + pitch;
    const bar = { x0: (rung.from / longest) * width, x1: (rung.to / longest) * width, y0: top, y1: top + barHeight };
    return {
      ...described(rung),
      reach,
      bars: [{ ...bar, fill: rung.fill }],
      lines: [...head.name, ...head.value, ...head.note],
    };
  });
  return { form: 'rows', width, height: y - pitch, items, rules, axis: undefined, remarks: [] };
}

function described({ id, label, value, note, href, line, derived }: Rung): DescribedItem {
  const sentence = `${label} ${value}`;
  return { id, href, line, derived, title: note ? `${sentence} ${note}` : sentence };
}
