import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import type { TreemapBarsLayout } from './layout-treemap-bars.ts';
import { element } from './svg-markup.ts';
import { drawLines } from './text-line.ts';

/** The phone form of a treemap as SVG: a list of links, one a row. */
export function drawTreemapBars(layout: TreemapBarsLayout, words: ChartWords, caption: ChartCaption): string {
  const rows = layout.bars.map(({ node, row, segments, lines }) => {
    const sentence = words.item(node.label, node.amount, layout.root.amount);
    return chartItem(
      {
        href: node.href,
        title: node.note ? `${sentence} ${node.note}` : sentence,
        className: 'row',
        line: node.line,
        derived: node.derived,
      },
      drawLines(lines),
      segments.map((segment) =>
        element('rect', {
          class: `tile kind-fill kind-${segment.node.kind}${segment.soft ? ' soft' : ''}`,
          x: segment.x0,
          y: segment.y0,
          // A row of next to nothing still shows where it stands.
          width: Math.max(segment.x1 - segment.x0, 1),
          height: segment.y1 - segment.y0,
        }),
      ),
      element('rect', { class: 'hit', x: row.x0, y: row.y0, width: row.x1 - row.x0, height: row.y1 - row.y0 }),
    );
  });
  const interactive = layout.bars.some((bar) => bar.node.href !== undefined);
  return chartSvg('treemap-bars', caption, layout, interactive, chartList('rows', rows));
}
