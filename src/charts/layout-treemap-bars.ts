import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import { gatherSmall } from './gather-small.ts';
import type { TreemapOptions } from './layout-treemap.ts';
import { rowHead } from './row-head.ts';
import type { Box, TextLine } from './text-line.ts';
import type { TreemapNode } from './treemap-node.ts';
import { checkTreemapNode } from './treemap-node.ts';

export interface TreemapBar {
  readonly node: TreemapNode;
  /** The whole row, for the finger: at least 44 px high. */
  readonly row: Box;
  /** The bar, cut into the node's own parts, largest first; one segment for a node without parts. */
  readonly segments: readonly (Box & { readonly node: TreemapNode; readonly soft: boolean })[];
  readonly lines: readonly TextLine[];
}

export interface TreemapBarsLayout extends ChartFrame {
  readonly root: TreemapNode;
  readonly bars: readonly TreemapBar[];
  readonly zero: readonly TreemapNode[];
}

const barHeight = 14;
const pitch = 16;

/**
 * The same tree as sorted bars, for frames where tiles would be too small to read: a row each, name and amount above a bar
 * whose length is exactly proportional (the longest fills the width), cut into the parts of its node. A part that is the
 * whole opens by itself: one bar over all the width says nothing.
 * @param width px; the height follows from the rows
 */
export function layoutTreemapBars(
  root: TreemapNode,
  width: number,
  words: ChartWords,
  options: TreemapOptions,
): TreemapBarsLayout {
  checkTreemapNode(root);
  if (!(width >= 120 && Number.isFinite(width)))
    throw new ChartInputError('frame', root.id, `${width} px holds no rows`);
  const limit = options.limit ?? 25;
  const parent = openLone(root.children?.length ? root : { ...root, id: `${root.id}--whole`, children: [root] });
  const { nodes, zero } = gatherSmall(parent, limit, options.other);
  const longest = Math.max(...nodes.map((node) => checkedNumber(node.amount, node.id)));
  let y = 0;
  const bars = nodes.map((node): TreemapBar => {
    const [amount, share] = [words.amount(node.amount), words.share(node.amount, root.amount)];
    const value = amount === share ? amount : `${amount}  ${share}`;
    const head = rowHead({ label: node.label, value }, width, y);
    const top = y + head.height + 4;
    const row = { x0: 0, y0: y, x1: width, y1: top + barHeight };
    y = row.y1 + pitch;
    const scale = width / longest;
    const opens = (options.levels ?? 2) === 2 && node.kind !== 'other' && node.children?.length;
    const parts = opens ? gatherSmall(node, limit, options.other).nodes : [node];
    let x = 0;
    const segments = parts.map((part, place) => {
      const x0 = x;
      x += checkedNumber(part.amount, part.id) * scale;
      const x1 = Math.min(x, width);
      return { node: part, soft: place > 0 && part.kind === node.kind, x0, x1, y0: top, y1: top + barHeight };
    });
    return { node, row, segments, lines: [...head.name, ...head.value] };
  });
  return { root, bars, zero, width, height: y - pitch };
}

function openLone(node: TreemapNode): TreemapNode {
  const [only, second] = node.children ?? [];
  return only?.children?.length && !second ? openLone(only) : node;
}
