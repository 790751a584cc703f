import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import { drawSides } from './draw-sides.ts';
import type { PairMark, PairsLayout, PlacedPair } from './layout-pairs.ts';
import type { Markup } from './svg-markup.ts';
import { element, path } from './svg-markup.ts';
import { drawLines } from './text-line.ts';

/** Paired values as SVG: a list of rows, the sides named at one of them. The sides differ in shape as well as in colour. */
export function drawPairs(layout: PairsLayout, caption: ChartCaption): string {
  return chartSvg(
    `pairs chart-${layout.form}`,
    caption,
    layout,
    layout.pairs.some((pair) => pair.row.href !== undefined),
    chartList('items', layout.pairs.map(drawPair)),
  );
}

function drawPair({ row, title, reach, lines, marks, sides, span, tracks, kindRule, leaders }: PlacedPair): Markup {
  const line = (className: string, at: { x0: number; x1: number; y: number }): Markup =>
    element('line', { class: className, x1: at.x0, x2: at.x1, y1: at.y, y2: at.y });
  const box = { x: reach.x0, y: reach.y0, width: reach.x1 - reach.x0, height: reach.y1 - reach.y0 };
  return chartItem(
    { href: row.href, title, className: 'row', line: row.line, derived: row.derived },
    tracks.map((track) => line('hair', track)),
    span && line('span', span),
    kindRule &&
      element('rect', {
        class: `kind-fill swatch kind-${row.kind}`,
        x: kindRule.x0,
        y: kindRule.y0,
        width: 3,
        height: kindRule.y1 - kindRule.y0,
      }),
    leaders.map(({ x, y0, y1 }) => element('line', { class: 'leader', x1: x, x2: x, y1: y0, y2: y1 })),
    marks.map(drawMark),
    drawLines(lines, 'halo'),
    row.href === undefined ? drawSides(sides) : element('rect', { class: 'hit', ...box }),
  );
}

const fills = { first: 'first', second: 'second', pale: 'pale', solid: 'ink-fill' } as const;

function drawMark({ tone, shape, x0, x1, y0, y1 }: PairMark): Markup {
  const side = fills[tone];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (shape === 'disc') return element('circle', { class: side, cx: x, cy: y, r: (x1 - x0) / 2 });
  if (shape === 'bar')
    return element('rect', { class: side, x: x0, y: y0, width: Math.max(x1 - x0, 1), height: y1 - y0 });
  const reach = ((x1 - x0) / 2) * 1.2;
  return element('path', {
    class: side,
    d: path('M', x, y - reach, 'L', x + reach, y, 'L', x, y + reach, 'L', x - reach, y, 'Z'),
  });
}
