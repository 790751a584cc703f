import { wholeAmount } from './checked-number.ts';
import type { TreemapNode } from './treemap-node.ts';

/** How the rest of a level is named and where it opens. */
export interface OtherNode {
  /** Name for `count` gathered nodes, e.g. `其他 12 項`. */
  label(count: number): string;
  /** Address where the gathered nodes of a parent are shown, if there is one. */
  href?(parent: TreemapNode): string | undefined;
}

/** One level of a tree, ready to draw. */
export interface GatheredLevel {
  /** Largest first; the gathered rest, if any, last. Equal amounts keep the given order. */
  readonly nodes: readonly TreemapNode[];
  /** Nodes of amount zero: they have no area and are listed beside the chart. */
  readonly zero: readonly TreemapNode[];
}

/**
 * At most `limit` nodes of one level: the largest ones and, when there are more, a node of kind `other` that holds the
 * rest as its children, so that it can open. Its id is the parent's with `--other`.
 * @param limit at least 2
 */
export function gatherSmall(parent: TreemapNode, limit: number, other: OtherNode): GatheredLevel {
  const children = parent.children ?? [];
  const zero = children.filter((child) => wholeAmount(child.amount, child.id) === 0n);
  const sorted = children.filter((child) => !zero.includes(child)).sort(byAmountDescending);
  if (sorted.length <= limit) return { nodes: sorted, zero };
  const rest = sorted.slice(limit - 1);
  const gathered: TreemapNode = {
    id: `${parent.id}--other`,
    label: other.label(rest.length),
    amount: rest.reduce((total, node) => total + wholeAmount(node.amount, node.id), 0n).toString(),
    kind: 'other',
    href: other.href?.(parent),
    children: rest,
  };
  return { nodes: [...sorted.slice(0, limit - 1), gathered], zero };
}

function byAmountDescending(a: TreemapNode, b: TreemapNode): number {
  const difference = wholeAmount(b.amount, b.id) - wholeAmount(a.amount, a.id);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
