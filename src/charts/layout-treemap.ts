import { hierarchy, treemap, treemapSquarify } from 'd3';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import { checkedNumber, wholeAmount } from './checked-number.ts';
import type { OtherNode } from './gather-small.ts';
import { gatherSmall } from './gather-small.ts';
import type { Box } from './text-line.ts';
import type { TreemapNode } from './treemap-node.ts';
import { checkTreemapNode } from './treemap-node.ts';

export interface TreemapOptions {
  /** Most tiles of one level; the rest is gathered. 25 unless told. */
  readonly limit?: number;
  /** 2 shows groups with their children inside, 1 only the groups. 2 unless told. */
  readonly levels?: 1 | 2;
  /** Parts of the whole, in thousandths, below which two or more of a level are gathered. 0 unless told. */
  readonly leastPerMille?: number;
  readonly other: OtherNode;
}

export interface TreemapTile extends Box {
  readonly node: TreemapNode;
  /** Place among its siblings, 0 the largest. */
  readonly rank: number;
  /** Drawn a step lighter: not the first of its kind in its group. */
  readonly soft: boolean;
  /** What a gathered tile holds, largest first; empty for any other. */
  readonly gathered: readonly TreemapNode[];
}

export interface TreemapGroup extends TreemapTile {
  /** Tiles inside, largest first; empty when the group is drawn whole. */
  readonly tiles: readonly TreemapTile[];
}

export interface TreemapLayout extends ChartFrame {
  readonly root: TreemapNode;
  readonly groups: readonly TreemapGroup[];
  /** Nodes of amount zero on the visible levels. */
  readonly zero: readonly TreemapNode[];
}

interface Level {
  readonly node: TreemapNode;
  readonly value: number;
  readonly gathered: readonly TreemapNode[];
  readonly children: readonly Level[];
}

/**
 * Places a tree in a frame, area exactly proportional to amount: no padding takes from it (gaps are drawn inside the
 * tiles), largest first, at most `limit` tiles a level. A root without children is one tile.
 * @param root whole non-negative 元 at every node; throws a ChartInputError for anything that does not add up
 * @param frame px, both positive
 */
export function layoutTreemap(root: TreemapNode, frame: ChartFrame, options: TreemapOptions): TreemapLayout {
  checkTreemapNode(root);
  if (!(frame.width > 0 && frame.height > 0 && Number.isFinite(frame.width * frame.height))) {
    throw new ChartInputError('frame', root.id, `${frame.width} × ${frame.height} holds no chart`);
  }
  const limit = options.limit ?? 25;
  const least = leastAmount(root, options);
  const zero: TreemapNode[] = [];
  const level = (node: TreemapNode, depth: number, gathered: readonly TreemapNode[]): Level => {
    const opens = depth < (options.levels ?? 2) && gathered.length === 0;
    const inside = opens ? gatherSmall(node, limit, options.other, least) : { nodes: [], zero: [] };
    zero.push(...inside.zero);
    const value = checkedNumber(node.amount, node.id);
    return {
      node,
      value,
      gathered,
      children: inside.nodes.map((child) => level(child, depth + 1, membersOf(node, child))),
    };
  };
  const whole = level(root.children?.length ? root : { ...root, id: `${root.id}--whole`, children: [root] }, 0, []);
  const tree = hierarchy(whole, (entry) => entry.children).sum((entry) =>
    entry.children.length > 0 ? 0 : entry.value,
  );
  const placed = treemap<Level>().size([frame.width, frame.height]).round(false).tile(treemapSquarify)(tree);
  const groups = (placed.children ?? []).map((group, rank): TreemapGroup => {
    const tiles = (group.children ?? []).map((tile, place) =>
      tileOf(tile.data, tile, place, place > 0 && tile.data.node.kind === group.data.node.kind),
    );
    return { ...tileOf(group.data, group, rank, rank > 0 && group.data.node.kind === root.kind), tiles };
  });
  return { root, width: frame.width, height: frame.height, groups, zero };
}

/** 元 below which {@link gatherSmall} gathers in a drawing of `root`. */
export function leastAmount(root: TreemapNode, { leastPerMille = 0 }: Pick<TreemapOptions, 'leastPerMille'>): bigint {
  return (wholeAmount(root.amount, root.id) * BigInt(leastPerMille)) / 1000n;
}

/** The children of a node that {@link gatherSmall} made; empty for a node of the tree itself. */
function membersOf(parent: TreemapNode, child: TreemapNode): readonly TreemapNode[] {
  return child.id === `${parent.id}--other` ? (child.children ?? []) : [];
}

function tileOf(level: Level, { x0, y0, x1, y1 }: Box, rank: number, soft: boolean): TreemapTile {
  return { node: level.node, gathered: level.gathered, rank, soft, x0, y0, x1, y1 };
}
