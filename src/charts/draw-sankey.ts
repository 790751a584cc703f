import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import type { PlacedFlowNode, Ribbon, SankeyLayout, SankeyOrientation } from './layout-sankey.ts';
import type { Markup } from './svg-markup.ts';
import { coordinate, element, path } from './svg-markup.ts';
import { drawLines } from './text-line.ts';

/** Below this thickness in px a ribbon is drawn as a line of one pixel, and says so in no other way: its label has the amount. */
const hairlineBelow = 1;

/**
 * A Sankey diagram as SVG: a list of ribbons (links to their evidence), then a list of nodes with name and amount.
 * Nodes in `layout.unlabelled` are to be listed beside it.
 */
export function drawSankey(layout: SankeyLayout, words: ChartWords, caption: ChartCaption): string {
  const { ribbons, nodes } = layout;
  const interactive =
    ribbons.some((ribbon) => ribbon.link.href !== undefined) || nodes.some((node) => node.node.href !== undefined);
  return chartSvg(
    `sankey chart-sankey-${layout.orientation}`,
    caption,
    layout,
    interactive,
    chartList(
      'ribbons',
      ribbons.map((ribbon) => drawRibbon(ribbon, layout.orientation, words)),
    ),
    chartList(
      'nodes',
      nodes.map((node) => drawNode(node, layout, words)),
    ),
  );
}

function drawRibbon(ribbon: Ribbon, orientation: SankeyOrientation, words: ChartWords): Markup {
  const { link, source, target } = ribbon;
  const title = link.title ?? words.flow(source.label, target.label, link.amount);
  const { href, line, derived } = link;
  const item = { href, title, className: `ribbon-item kind-${link.kind}`, line, derived };
  if (ribbon.width < hairlineBelow) {
    const d = middleLine(ribbon, orientation);
    return chartItem(item, element('path', { class: 'hairline', d }), element('path', { class: 'hairline-reach', d }));
  }
  return chartItem(
    item,
    element('path', { class: `ribbon${link.strong ? ' strong' : ''}`, d: band(ribbon, orientation) }),
  );
}

function middleLine({ from, to }: Ribbon, orientation: SankeyOrientation): string {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return orientation === 'horizontal'
    ? path('M', from.x, from.y, 'C', x, from.y, x, to.y, to.x, to.y)
    : path('M', from.x, from.y, 'C', from.x, y, to.x, y, to.x, to.y);
}

function band({ from, to, width }: Ribbon, orientation: SankeyOrientation): string {
  const half = width / 2;
  if (orientation === 'horizontal') {
    const x = (from.x + to.x) / 2;
    return path(
      'M',
      from.x,
      from.y - half,
      'C',
      x,
      from.y - half,
      x,
      to.y - half,
      to.x,
      to.y - half,
      'V',
      to.y + half,
      'C',
      x,
      to.y + half,
      x,
      from.y + half,
      from.x,
      from.y + half,
      'Z',
    );
  }
  const y = (from.y + to.y) / 2;
  return path(
    'M',
    from.x - half,
    from.y,
    'C',
    from.x - half,
    y,
    to.x - half,
    y,
    to.x - half,
    to.y,
    'H',
    to.x + half,
    'C',
    to.x + half,
    y,
    from.x + half,
    y,
    from.x + half,
    from.y,
    'Z',
  );
}

function drawNode(placed: PlacedFlowNode, layout: SankeyLayout, words: ChartWords): Markup {
  const { node, label } = placed;
  const across = layout.orientation === 'horizontal';
  const width = Math.max(placed.x1 - placed.x0, across ? 0 : 1);
  const height = Math.max(placed.y1 - placed.y0, across ? 1 : 0);
  return chartItem(
    {
      href: node.href,
      title: words.item(node.label, placed.amount),
      className: `node kind-${node.kind}`,
      line: node.line,
      derived: node.derived,
    },
    element('rect', { class: 'kind-fill', x: placed.x0, y: placed.y0, width, height }),
    label?.leader &&
      element('polyline', {
        class: 'leader',
        points: label.leader.map(([x, y]) => `${coordinate(x)},${coordinate(y)}`).join(' '),
      }),
    drawLines(label?.lines ?? [], 'halo'),
  );
}
