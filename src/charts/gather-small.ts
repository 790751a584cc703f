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
 * At most `limit` nodes of one level, and none of two or more that are below `least`: the largest ones and a node of kind
 * `other` that holds the rest as its children, so that it can open. Its id is the parent's with `--other`.
 * @param limit at least 2
 * @param least 元; a single node below it stays, and so do all when nothing larger is there
 */
export function gatherSmall(parent: TreemapNode, limit: number, other: OtherNode, least = 0n): GatheredLevel {
  const children = parent.children ?? [];
  const zero = children.filter((child) => wholeAmount(child.amount, child.id) === 0n);
  const sorted = children.filter((child) => !zero.includes(child)).sort(byAmountDescending);
  const large = sorted.filter((node) => wholeAmount(node.amount, node.id) >= least).length;
  const kept = large > 0 && sorted.length - large > 1 ? Math.min(large, limit - 1) : limit - 1;
  if (sorted.length <= kept + 1) return { nodes: sorted, zero };
  const rest = sorted.slice(kept);
  const gathered: TreemapNode = {
    id: `${parent.id}--other`,
    label: other.label(rest.length),
    amount: rest.reduce((total, node) => total + wholeAmount(node.amount, node.id), 0n).toString(),
    kind: 'other',
    href: other.href?.(parent),
    line: rest[0]?.line,
    derived: true,
    children: rest,
  };
  return { nodes: [...sorted.slice(0, kept), gathered], zero };
}

function byAmountDescending(a: TreemapNode, b: TreemapNode): number {
  const difference = wholeAmount(b.amount, b.id) - wholeAmount(a.amount, a.id);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
