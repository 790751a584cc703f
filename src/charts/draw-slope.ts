import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import { drawSides } from './draw-sides.ts';
import type { PlacedSlope, SlopeLayout } from './layout-slope.ts';
import type { Markup } from './svg-markup.ts';
import { element } from './svg-markup.ts';
import { drawLines } from './text-line.ts';

/** A slope chart as SVG: the names of the two columns, then a list of lines with their words. */
export function drawSlope(layout: SlopeLayout, caption: ChartCaption): string {
  return chartSvg(
    'slope',
    caption,
    layout,
    layout.slopes.some(({ row }) => row.href !== undefined),
    layout.axes.map(({ x, y0, y1 }) => element('line', { class: 'hair', x1: x, x2: x, y1: y0, y2: y1 })),
    drawLines(layout.heads),
    chartList('items', layout.slopes.map(drawRow)),
  );
}

function drawRow({ row, title, first, second, lines, change, reach, sides }: PlacedSlope): Markup {
  const box = { x: reach.x0, y: reach.y0, width: reach.x1 - reach.x0, height: reach.y1 - reach.y0 };
  return chartItem(
    { href: row.href, title, className: 'row' },
    first && second && element('line', { class: 'span', x1: first.x, y1: first.y, x2: second.x, y2: second.y }),
    [first, second].flatMap((point) =>
      point ? [element('circle', { class: 'ink-fill', cx: point.x, cy: point.y, r: 4.5 })] : [],
    ),
    drawLines(lines, 'halo'),
    drawLines(change, `halo ${row.change?.direction ?? 'same'}`),
    row.href === undefined ? drawSides(sides) : element('rect', { class: 'hit', ...box }),
  );
}
