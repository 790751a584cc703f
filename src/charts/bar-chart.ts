import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption, ChartFrame } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { ItemLine } from './item-line.ts';
import type { Markup } from './svg-markup.ts';
import { element } from './svg-markup.ts';
import type { Box, TextLine } from './text-line.ts';
import { drawLines } from './text-line.ts';

/** How a bar is filled. Change is orange or blue; what is planned or not yet paid is hatched; what is left is outlined. */
export type BarFill = 'ink' | 'quiet' | 'pale' | 'hatch' | 'outline' | 'more' | 'less' | 'first' | 'second';

export interface PlacedBar extends Box {
  readonly fill: BarFill;
}

/** A rule: dashed where it carries a total or marks a break, plain and pale where it only guides the eye. */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly dashed: boolean;
}

/** One row or column: its words, its bars, the area that a finger may touch. */
export interface BarItem extends ItemLine {
  readonly id: string;
  readonly href: string | undefined;
  readonly title: string;
  readonly reach: Box;
  readonly bars: readonly PlacedBar[];
  readonly lines: readonly TextLine[];
  /** Class of single lines, by index, e.g. `more` on a rise. */
  readonly lineClass?: Readonly<Record<number, string>>;
  /** A short rule in the colour of the item's kind. */
  readonly kindRule?: (Box & { readonly kind: string }) | undefined;
}

/** What an item is, before it has a place. */
export type DescribedItem = Pick<BarItem, 'id' | 'href' | 'title' | 'line' | 'derived'>;

/** What all bar charts come down to once they are laid out. */
export interface BarChartLayout extends ChartFrame {
  /** `columns` stand side by side, `rows` under each other: the phone form. */
  readonly form: 'columns' | 'rows';
  readonly items: readonly BarItem[];
  readonly rules: readonly Segment[];
  readonly axis: Segment | undefined;
  /** Lines that belong to no item, e.g. a break between years. */
  readonly remarks: readonly TextLine[];
}

/** The pale line that a row's bar stands on, so that a bar in mid-air keeps its place on the scale. */
export function track(y: number, width: number): Segment {
  return { x0: 0, x1: width, y0: y, y1: y, dashed: false };
}

/** A laid-out bar chart as SVG: rules, then a list of items (links where they have an address). */
export function drawBarChart(name: string, layout: BarChartLayout, caption: ChartCaption): string {
  const hatch = `${caption.id}-hatch`;
  const hatched = layout.items.some((item) => item.bars.some((bar) => bar.fill === 'hatch'));
  return chartSvg(
    `${name} chart-${layout.form}`,
    caption,
    layout,
    layout.items.some((item) => item.href !== undefined),
    hatched ? hatchPattern(hatch) : undefined,
    element(
      'g',
      { 'aria-hidden': 'true' },
      layout.rules.map((rule) => drawSegment(rule, rule.dashed ? 'leader' : 'hair')),
    ),
    chartList(
      'items',
      layout.items.map((item) => drawItem(item, hatch)),
    ),
    layout.axis && drawSegment(layout.axis, 'axis'),
    drawLines(layout.remarks),
  );
}

function drawItem(item: BarItem, hatch: string): Markup {
  const { kindRule } = item;
  return chartItem(
    { href: item.href, title: item.title, className: 'row', line: item.line, derived: item.derived },
    item.bars.map((bar) => drawBar(bar, hatch)),
    kindRule && element('rect', { class: `kind-fill swatch kind-${kindRule.kind}`, ...rectangle(kindRule) }),
    item.lines.flatMap((line, at) => drawLines([line], item.lineClass?.[at] ?? '')),
    item.href === undefined ? undefined : element('rect', { class: 'hit', ...rectangle(item.reach) }),
  );
}

const fillClass: Record<BarFill, string> = {
  ink: 'ink-fill',
  quiet: 'quiet-fill',
  pale: 'pale',
  hatch: 'hatched',
  outline: 'outline',
  more: 'more',
  less: 'less',
  first: 'first',
  second: 'second',
};

/** Never thinner than a pixel, so that a small amount still shows where it stands. */
function drawBar(bar: PlacedBar, hatch: string): Markup {
  const box = rectangle(bar);
  const size = { ...box, width: Math.max(box.width, 1), height: Math.max(box.height, 1) };
  const fill = bar.fill === 'hatch' ? `url(#${hatch})` : undefined;
  return element('rect', { class: fillClass[bar.fill], ...size, fill });
}

function rectangle({ x0, y0, x1, y1 }: Box): { x: number; y: number; width: number; height: number } {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function drawSegment({ x0, y0, x1, y1, dashed }: Segment, className: string): Markup {
  return element('line', { class: dashed ? `${className} dashed` : className, x1: x0, y1: y0, x2: x1, y2: y1 });
}

function hatchPattern(id: string): Markup {
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element(
    'defs',
    {},
    element('pattern', { id, ...size }, element('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 5 })),
  );
}
