import type { ChartWords } from '../../charts/chart-words.ts';
import { drawTreemap } from '../../charts/draw-treemap.ts';
import { drawTreemapBars } from '../../charts/draw-treemap-bars.ts';
import { labelTreemap } from '../../charts/label-treemap.ts';
import { layoutTreemap } from '../../charts/layout-treemap.ts';
import { layoutTreemapBars } from '../../charts/layout-treemap-bars.ts';
import type { TreemapNode } from '../../charts/treemap-node.ts';
import type { ListedItem } from '../../exhibits/exhibit.ts';
import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { leastPerMille } from '../../exhibits/treemap-limits.ts';
import type { DrawingForm } from '../drawing-forms.ts';

/** One level of the explorer as drawn: by the same pure functions that drew the page's picture. */
export interface ExplorerView {
  readonly svg: string;
  /** Ids of what the drawing lists, in the order of its list items. */
  readonly listed: readonly string[];
  /** What found no room for its name, to be listed under the drawing; the form for a phone names everything. */
  readonly unlabelled: readonly ListedItem[];
}

/** Size of the page's own picture. */
const frame = { width: 720, height: 480 };
const phoneWidth = 358;

/**
 * Draws a node with its children and theirs, in one of two forms. A node that opens links to its own view, any other to its
 * place. The small items of the node itself open as a view of their own, those of a part together with that part.
 * @param openAt address of the view that opens a node
 */
export function drawView(
  form: DrawingForm,
  node: ExplorerNode,
  chart: string,
  openAt: (id: string) => string,
  words: ChartWords,
  description: string,
): ExplorerView {
  const tree = { ...linked(withoutLone(node), openAt), href: undefined };
  const other = {
    label: (count: number) => words.other(count),
    href: (parent: TreemapNode) => openAt(parent.id === tree.id ? `${parent.id}--other` : parent.id),
  };
  const options = { leastPerMille, other };
  const caption = { id: `${chart}-${form}`, title: node.label, description };
  if (form === 'phone') {
    const bars = layoutTreemapBars(tree, phoneWidth, words, options);
    return {
      svg: drawTreemapBars(bars, words, caption),
      listed: bars.bars.map((bar) => bar.node.id),
      unlabelled: [],
    };
  }
  const layout = layoutTreemap(tree, frame, options);
  const labels = labelTreemap(layout, words);
  return {
    svg: drawTreemap(layout, words, caption, labels),
    listed: layout.groups.flatMap((group) => [
      ...(group.tiles.length === 0 || labels.headers.has(group.node.id) ? [group.node.id] : []),
      ...group.tiles.map((tile) => tile.node.id),
    ]),
    unlabelled: labels.unlabelled.flatMap(({ id, label, amount, href, line, derived }) =>
      href === undefined
        ? []
        : [{ id, text: `${groupOf(node, id)}${label} ${words.amount(amount)}`, href, line, derived }],
    ),
  };
}

/** The group that a tile stands in, before its own name: away from its place it needs both. Empty for a group. */
function groupOf(node: ExplorerNode, id: string): string {
  const group = node.children?.find((child) => id.startsWith(`${child.id}.`) || id === `${child.id}--other`);
  return group ? `${group.label}・` : '';
}

/** An open part with what its parts hold: one that holds a single other is filled with that other's own parts. */
export function withoutLone(node: ExplorerNode): ExplorerNode {
  if (node.id === 'whole') return node;
  const through = (part: ExplorerNode): ExplorerNode => {
    const [only, second] = part.children ?? [];
    return only?.children && !second ? through({ ...part, children: only.children }) : part;
  };
  return node.children ? { ...node, children: node.children.map(through) } : node;
}

function linked(node: ExplorerNode, openAt: (id: string) => string): TreemapNode {
  const href = node.children ? openAt(node.id) : node.href;
  return {
    id: node.id,
    label: node.label,
    amount: node.amount,
    kind: node.kind,
    href,
    line: node.line,
    derived: node.derived !== undefined,
    children: node.children?.map((child) => linked(child, openAt)),
  };
}
