import { chartItem, chartList } from './chart-item.ts';
import type { ChartCaption } from './chart-svg.ts';
import { chartSvg } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import { gatherSmall } from './gather-small.ts';
import { shortLabel } from './short-label.ts';
import { element } from './svg-markup.ts';
import type { TextLine, Wording } from './text-line.ts';
import { drawLines, typeSize, wordingWidth } from './text-line.ts';
import type { TreemapNode } from './treemap-node.ts';
import { checkTreemapNode } from './treemap-node.ts';

const rowHeight = 21;
const barHeight = 12;
const gap = 8;

/**
 * The parts of a whole as short named bars, largest first, one line each: name, bar, share. For a small frame whose tiles
 * could not hold their names. The longest bar fills what names and shares leave; lengths are exactly proportional.
 * @param root whole non-negative 元 at every node; throws a ChartInputError for anything that does not add up
 * @param width px; the height follows from the rows
 */
export function drawNamedBars(root: TreemapNode, width: number, words: ChartWords, caption: ChartCaption): string {
  checkTreemapNode(root);
  const { nodes } = gatherSmall(root, 8, { label: words.other });
  const name = (node: TreemapNode): Wording => ({
    text: shortLabel(node.label, typeSize.note, width / 2, { bold: true }).join(''),
    size: typeSize.note,
    tone: 'strong',
  });
  const share = (node: TreemapNode): Wording => ({
    text: words.share(node.amount, root.amount),
    size: typeSize.note,
    tone: 'plain',
  });
  const left = Math.max(...nodes.map((node) => wordingWidth(name(node)))) + gap;
  const right = Math.max(...nodes.map((node) => wordingWidth(share(node)))) + gap;
  const room = Math.max(width - left - right, 1);
  const longest = Math.max(...nodes.map((node) => checkedNumber(node.amount, node.id)));
  const rows = nodes.map((node, at) => {
    const y = at * rowHeight;
    const baseline = y + rowHeight / 2 + typeSize.note * 0.36;
    const length = (checkedNumber(node.amount, node.id) / longest) * room;
    const lines: TextLine[] = [
      { ...name(node), x: 0, y: baseline, anchor: 'start' },
      { ...share(node), x: left + length + gap, y: baseline, anchor: 'start' },
    ];
    return chartItem(
      { href: node.href, title: words.item(node.label, node.amount, root.amount), className: 'row' },
      drawLines(lines),
      element('rect', {
        class: `tile kind-fill kind-${node.kind}`,
        x: left,
        y: y + (rowHeight - barHeight) / 2,
        width: Math.max(length, 1),
        height: barHeight,
      }),
      element('rect', { class: 'hit', x: 0, y, width, height: rowHeight }),
    );
  });
  const interactive = nodes.some(({ href }) => href !== undefined);
  const frame = { width, height: nodes.length * rowHeight };
  return chartSvg('treemap-bars', caption, frame, interactive, chartList('rows', rows));
}
