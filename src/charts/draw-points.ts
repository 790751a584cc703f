import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { PlacedMark, PointsLayout } from './layout-points.ts';
import { pointRadius } from './layout-points.ts';
import type { Markup } from './svg-markup.ts';
import { element, path } from './svg-markup.ts';
import { drawLines } from './text-line.ts';

/** Points over time as SVG: years and levels, what joins the points, breaks, then a list of the points with their words. */
export function drawPoints(layout: PointsLayout, caption: ChartCaption): string {
  const { plot, years, levels, runs, breaks, marks } = layout;
  return chartSvg(
    'points',
    caption,
    layout,
    marks.some(({ mark }) => mark.href !== undefined),
    levels.map(({ y }) => element('line', { class: 'hair', x1: plot.x0, x2: plot.x1, y1: y, y2: y })),
    element('line', { class: 'axis', x1: plot.x0, x2: plot.x1, y1: plot.y1, y2: plot.y1 }),
    years.map(({ x }) => element('line', { class: 'axis', x1: x, x2: x, y1: plot.y1, y2: plot.y1 + 5 })),
    drawLines([...levels.map(({ line }) => line), ...years.flatMap(({ line }) => line ?? [])]),
    breaks.map(({ x, lines }) =>
      element('line', { class: 'leader dashed', x1: x, x2: x, y1: (lines[0]?.y ?? plot.y0) - 10, y2: plot.y1 }),
    ),
    breaks.flatMap(({ lines }) => drawLines(lines, 'halo')),
    runs.map(({ x0, y0, x1, y1, dashed }) =>
      element('line', { class: dashed ? 'leader dashed' : 'span', x1: x0, y1: y0, x2: x1, y2: y1 }),
    ),
    chartList('items', marks.map(drawMark)),
  );
}

function drawMark({ mark, x0, x1, y, lines }: PlacedMark): Markup {
  const reach = pointRadius + 7;
  return chartItem(
    { href: mark.href, title: mark.title, className: 'row' },
    mark.kind === 'target'
      ? [
          element('line', { class: 'leader dashed', x1: x0, x2: x1, y1: y, y2: y }),
          element('path', {
            class: 'outline',
            d: path('M', x1, y - 6, 'L', x1 + 6, y, 'L', x1, y + 6, 'L', x1 - 6, y, 'Z'),
          }),
        ]
      : [
          element('line', { class: 'leader', x1: x0, x2: x1, y1: y, y2: y }),
          element('circle', { class: 'ink-fill', cx: x1, cy: y, r: pointRadius }),
        ],
    drawLines(lines, 'halo'),
    mark.href === undefined ? undefined : element('circle', { class: 'hit', cx: x1, cy: y, r: reach }),
  );
}
