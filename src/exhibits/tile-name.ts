import type { SpendingNode } from '../ledger/queries/spending-tree.ts';

/** A tile's name where it stands away from its place: the plan before the part, `資通安全・設備及投資`. */
export function tileName(tree: SpendingNode, { id, label }: { readonly id: string; readonly label: string }): string {
  const plan = tree.children.find((child) => id.startsWith(`${child.id}.`));
  return plan ? `${plan.name}・${label}` : label;
}
