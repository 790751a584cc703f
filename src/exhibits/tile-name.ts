import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/** A tile's name where it stands away from its place: the plan before the part, `資通安全・設備及投資`. */
export function tileName(
  context: ExhibitContext,
  tree: SpendingNode,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  const plan = tree.children.find((child) => id.startsWith(`${child.id}.`));
  return plan ? context.words.figures.within(context.name(plan.name), label) : label;
}
