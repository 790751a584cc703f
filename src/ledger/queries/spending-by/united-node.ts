import { sumOf } from '../evidence.ts';
import type { SpendingNode } from '../spending-tree.ts';

/** The same thing in several plans as one node without parts yet: their sum, no plan's page of its own. */
export function unitedNode(
  parts: readonly { readonly node: SpendingNode }[],
  { id, level, name, formula }: Pick<SpendingNode, 'id' | 'level' | 'name'> & { readonly formula: string },
): SpendingNode {
  const { amountNtd, precisionNtd, derived, cells } = sumOf(
    parts.map(({ node }) => node),
    formula,
  );
  const code = parts[0]?.node.code ?? '';
  return { amountNtd, precisionNtd, derived, cells, id, level, name, code, kind: 'other', planCode: '', children: [] };
}
