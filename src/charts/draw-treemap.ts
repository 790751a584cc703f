import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import type { TreemapLabels } from './label-treemap.ts';
import { labelTreemap } from './label-treemap.ts';
import type { TreemapGroup, TreemapLayout, TreemapTile } from './layout-treemap.ts';
import type { Markup } from './svg-markup.ts';
import { element, path } from './svg-markup.ts';
import type { Box } from './text-line.ts';
import { drawLines } from './text-line.ts';

/**
 * A treemap as SVG: coloured ground first, then a list of links, largest first, a group before its tiles. What carries no
 * label is returned by {@link labelTreemap} as `unlabelled`; show it beside the chart.
 * @param labels those of the layout, where they are known already
 */
export function drawTreemap(
  layout: TreemapLayout,
  words: ChartWords,
  caption: ChartCaption,
  labels: TreemapLabels = labelTreemap(layout, words),
): string {
  const shown = layout.groups.flatMap((group) => [group, ...group.tiles]);
  return chartSvg(
    'treemap',
    caption,
    layout,
    shown.some((tile) => tile.node.href !== undefined),
    element(
      'g',
      { 'aria-hidden': 'true' },
      layout.groups.flatMap(ground),
      layout.groups.filter((group) => group.tiles.length > 0).map(edge),
    ),
    chartList(
      'tiles',
      layout.groups.map((group) => drawGroup(group, layout, labels, words)),
    ),
  );
}

function ground(group: TreemapGroup): Markup[] {
  return (group.tiles.length > 0 ? group.tiles : [group]).map((tile) => {
    const className = `tile kind-fill kind-${tile.node.kind}${tile.soft ? ' soft' : ''}`;
    return element('rect', { class: className, ...rectangle(tile) });
  });
}

function edge(group: TreemapGroup): Markup {
  return element('rect', { class: 'group-edge', ...rectangle(group) });
}

function rectangle({ x0, y0, x1, y1 }: Box): { x: number; y: number; width: number; height: number } {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function drawGroup(group: TreemapGroup, layout: TreemapLayout, labels: TreemapLabels, words: ChartWords): Markup {
  const header = labels.headers.get(group.node.id);
  if (group.tiles.length === 0) return drawTile(group, group, undefined, layout, labels, words);
  // Without room for its header a group has nothing to click: it is among the unlabelled, its tiles are here.
  const item = header && drawTile(group, header, undefined, layout, labels, words);
  const tiles = group.tiles.map((tile) => drawTile(tile, tile, header, layout, labels, words));
  // A group and its own tiles stand as one item of the outer list: the heading first, then the tiles as a list.
  return element('g', { class: 'group', role: 'listitem' }, element('g', { role: 'list' }, item, ...tiles));
}

function drawTile(
  tile: TreemapTile,
  area: Box,
  header: Box | undefined,
  layout: TreemapLayout,
  labels: TreemapLabels,
  words: ChartWords,
): Markup {
  const { node } = tile;
  const sentence = words.item(node.label, node.amount, layout.root.amount);
  return chartItem(
    {
      href: node.href,
      title: node.note ? `${sentence} ${node.note}` : sentence,
      className: `tile-item kind-${node.kind}`,
      line: node.line,
      derived: node.derived,
    },
    element('path', { class: 'hit', d: outline(area, header) }),
    drawLines(labels.lines.get(node.id) ?? [], 'on-kind'),
  );
}

/** A tile's outline less the header's corner, so that a click on the header opens the group and not its first tile. */
function outline(tile: Box, header: Box | undefined): string {
  const whole = path('M', tile.x0, tile.y0, 'H', tile.x1, 'V', tile.y1, 'H', tile.x0, 'Z');
  if (!header || header.x1 <= tile.x0 || header.y1 <= tile.y0 || tile.y0 >= header.y1) return whole;
  const x = Math.min(header.x1, tile.x1);
  const y = Math.min(header.y1, tile.y1);
  return path('M', tile.x0, y, 'H', x, 'V', tile.y0, 'H', tile.x1, 'V', tile.y1, 'H', tile.x0, 'Z');
}
