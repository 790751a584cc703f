import { ChartInputError } from './chart-input-error.ts';
import { checkedNumber, wholeAmount } from './checked-number.ts';
import type { ItemLine } from './item-line.ts';
import type { SpendingKind } from './spending-kind.ts';

/** A share of a whole, with the parts it consists of. What a treemap and its phone bars draw. */
export interface TreemapNode extends ItemLine {
  /** Unique in the tree. */
  readonly id: string;
  readonly label: string;
  /** Whole 元, plain digits, not negative; with children it must be exactly their sum. */
  readonly amount: string;
  readonly kind: SpendingKind;
  /** Where the node opens, or its evidence. */
  readonly href?: string | undefined;
  /** A sentence to be added to the node's title. */
  readonly note?: string | undefined;
  readonly children?: readonly TreemapNode[] | undefined;
}

/**
 * Holds the whole tree to its promise before anything is drawn: whole non-negative amounts, unique ids, every parent the
 * exact sum of its children, and something to draw. Throws a ChartInputError that names the node.
 */
export function checkTreemapNode(root: TreemapNode): void {
  if (wholeAmount(root.amount, root.id) === 0n) {
    throw new ChartInputError('nothing-to-draw', root.id, 'the whole is zero');
  }
  const seen = new Set<string>();
  const visit = (node: TreemapNode): void => {
    if (seen.has(node.id)) throw new ChartInputError('duplicate-id', node.id, 'ids are unique in a tree');
    seen.add(node.id);
    checkedNumber(node.amount, node.id);
    const children = node.children ?? [];
    children.forEach(visit);
    if (children.length === 0) return;
    const sum = children.reduce((total, child) => total + wholeAmount(child.amount, child.id), 0n);
    if (sum === wholeAmount(node.amount, node.id)) return;
    throw new ChartInputError('children-do-not-add-up', node.id, `${node.amount} against ${sum} of its children`);
  };
  visit(root);
}
