import type { ChartWords } from '../charts/chart-words.ts';
import { drawTreemap } from '../charts/draw-treemap.ts';
import { drawTreemapBars } from '../charts/draw-treemap-bars.ts';
import { labelTreemap } from '../charts/label-treemap.ts';
import { layoutTreemap } from '../charts/layout-treemap.ts';
import { layoutTreemapBars } from '../charts/layout-treemap-bars.ts';
import type { TreemapNode } from '../charts/treemap-node.ts';
import type { ExplorerNode } from '../exhibits/explorer-tree.ts';

/** The nodes from the whole down to the focused one. */
export type FocusPath = readonly [ExplorerNode, ...ExplorerNode[]];

/** The path to a node that can be opened, or `undefined` where the tree has none of that id. Empty means the whole. */
export function pathTo(root: ExplorerNode, focus: string): FocusPath | undefined {
  if (focus === '' || focus === root.id) return [root];
  for (const child of root.children ?? []) {
    const below = child.children ? pathTo(child, focus) : undefined;
    if (below) return [root, ...below];
  }
  return undefined;
}

/** One level of the explorer as drawn: the same pure functions that drew the page's picture. */
export interface ExplorerView {
  readonly wide: string;
  readonly phone: string;
  readonly unlabelled: readonly { readonly text: string; readonly href: string }[];
}

/** Size of the page's own picture. */
const frame = { width: 720, height: 480 };
const phoneWidth = 358;

/**
 * Draws a node with its children and theirs. A node that opens links to its own view (`?focus=…`), any other to its place.
 * @param address of the page, without query
 */
export function drawView(
  node: ExplorerNode,
  chart: string,
  address: string,
  words: ChartWords,
  description: string,
): ExplorerView {
  const other = { label: (count: number) => words.other(count) };
  const tree = { ...linked(node, address), href: undefined };
  const layout = layoutTreemap(tree, frame, { other });
  const bars = layoutTreemapBars(tree, phoneWidth, words, { other });
  const caption = (suffix: string) => ({ id: `${chart}-${suffix}`, title: node.label, description });
  return {
    wide: drawTreemap(layout, words, caption('wide')),
    phone: drawTreemapBars(bars, words, caption('phone')),
    unlabelled: labelTreemap(layout, words).unlabelled.flatMap(({ id, label, amount, href }) =>
      href === undefined ? [] : [{ text: `${groupOf(node, id)}${label} ${words.amount(amount)}`, href }],
    ),
  };
}

/** The group that a tile stands in, before its own name: away from its place it needs both. Empty for a group. */
function groupOf(node: ExplorerNode, id: string): string {
  const group = node.children?.find((child) => id.startsWith(`${child.id}.`));
  return group ? `${group.label}・` : '';
}

function linked(node: ExplorerNode, address: string): TreemapNode {
  const href = node.children ? focusAddress(address, node.id) : node.href;
  return {
    id: node.id,
    label: node.label,
    amount: node.amount,
    kind: node.kind,
    href,
    children: node.children?.map((child) => linked(child, address)),
  };
}

/** Address of a view of this page. */
export function focusAddress(address: string, focus: string): string {
  return focus === '' ? address : `${address}?focus=${encodeURIComponent(focus)}`;
}
