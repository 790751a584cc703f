import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { withoutLone } from './explorer-view.ts';

/** One row of the list beside the drawing. */
export interface PartRow {
  readonly node: ExplorerNode;
  /** 0 for a part, 1 for a part of a part. */
  readonly depth: 0 | 1;
}

/** More rows than this would stand longer than the drawing. */
const mostRows = 18;

/** What a node consists of, largest first; of the parts of its parts the largest, as far as there is room. */
export function partRows(node: ExplorerNode): PartRow[] {
  const parts = sorted(withoutLone(node).children ?? []);
  const room = Math.max(0, mostRows - parts.length);
  const inner = new Set(sorted(parts.flatMap(({ children = [] }) => children)).slice(0, room));
  return parts.flatMap((part): PartRow[] => [
    { node: part, depth: 0 },
    ...sorted((part.children ?? []).filter((child) => inner.has(child))).map(
      (child): PartRow => ({ node: child, depth: 1 }),
    ),
  ]);
}

function sorted(nodes: readonly ExplorerNode[]): ExplorerNode[] {
  return [...nodes].sort((a, b) => Number(BigInt(b.amount) - BigInt(a.amount)));
}
