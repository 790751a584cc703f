import type { ExplorerNode } from '../../exhibits/explorer-tree.ts';

/** One row of the list beside the drawing. */
export interface PartRow {
  readonly node: ExplorerNode;
  /** 0 for a part, 1 for a part of a part. */
  readonly depth: 0 | 1;
}

/** More rows than this would stand longer than the drawing. */
const mostRows = 18;

/** What a node consists of, largest first; with the parts of the parts where there is room for all of them. */
export function partRows(node: ExplorerNode): PartRow[] {
  const parts = sorted(node.children ?? []);
  const all = parts.flatMap((part): PartRow[] => [
    { node: part, depth: 0 },
    ...sorted(part.children ?? []).map((child): PartRow => ({ node: child, depth: 1 })),
  ]);
  return all.length <= mostRows ? all : parts.map((part) => ({ node: part, depth: 0 }));
}

function sorted(nodes: readonly ExplorerNode[]): ExplorerNode[] {
  return [...nodes].sort((a, b) => Number(BigInt(b.amount) - BigInt(a.amount)));
}
