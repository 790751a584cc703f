import { gatherSmall } from '../../charts/gather-small.ts';
import { leastAmount } from '../../charts/layout-treemap.ts';
import type { TreemapNode } from '../../charts/treemap-node.ts';
import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { leastPerMille } from '../../exhibits/treemap-limits.ts';

/** The nodes from the whole down to the focused one. */
export type FocusPath = readonly [ExplorerNode, ...ExplorerNode[]];

const otherMark = '--other';

/**
 * The path to a node that can be opened, or `undefined` where the tree has none of that id. Empty means the whole; an id
 * that ends with `--other` means the small items that the node before it gathers when it is open.
 */
export function pathTo(
  root: ExplorerNode,
  focus: string,
  otherLabel?: (count: number) => string,
): FocusPath | undefined {
  if (focus.endsWith(otherMark)) {
    const path = pathTo(root, focus.slice(0, -otherMark.length), otherLabel);
    const other = path && gathered(path.at(-1) ?? root, otherLabel);
    return path && other && [...path, other];
  }
  if (focus === '' || focus === root.id) return [root];
  for (const child of root.children ?? []) {
    const below = child.children ? pathTo(child, focus, otherLabel) : undefined;
    if (below) return [root, ...below];
  }
  return undefined;
}

/** The small items of an open node as a node of their own. */
function gathered(node: ExplorerNode, label: (count: number) => string = String): ExplorerNode | undefined {
  const bare = ({ id, label, amount, kind }: ExplorerNode): TreemapNode => ({ id, label, amount, kind });
  const whole = { ...bare(node), children: node.children?.map(bare) };
  const least = leastAmount(whole, { leastPerMille });
  const other = gatherSmall(whole, 25, { label }, least).nodes.find(({ id }) => id === node.id + otherMark);
  const ids = new Set(other?.children?.map(({ id }) => id));
  const children = node.children?.filter(({ id }) => ids.has(id)) ?? [];
  return other && { id: other.id, label: other.label, amount: other.amount, kind: other.kind, children };
}
