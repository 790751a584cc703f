import type { TreemapNode } from '../charts/treemap-node.ts';
import type { Language } from '../i18n/languages.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { treemapNode } from './expenditure-treemap.ts';
import { namedBriefly } from './plan-treemap.ts';

/** One node as the explorer's data file has it: short keys, amounts as plain digits, nothing that is not drawn or linked. */
export interface ExplorerNode {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly kind: TreemapNode['kind'];
  /** Where it is explained: its plan's page, or its place there. */
  readonly href?: string;
  /** Where the amount is printed; left out when it is derived. */
  readonly line?: string;
  readonly children?: readonly ExplorerNode[];
}

/** Name of a treemap's tree in a language: addresses and names in it are that language's. */
export function treeName(chart: string, language: Language): string {
  return language === 'zh-TW' ? chart : `${chart}.${language}`;
}

/** An agency-year's spending down to purchase lines, for the treemap that opens level by level. */
export function explorerTree(context: ExhibitContext, agencyYear: AgencyYear): ExplorerNode | undefined {
  const tree = spendingTree(context.books, agencyYear);
  if (!tree) return undefined;
  const named = namedBriefly(tree, context.words.plans.purchases.noDescription);
  return compact(context, named, treemapNode(context, agencyYear, named));
}

function compact(context: ExhibitContext, node: SpendingNode, drawn: TreemapNode): ExplorerNode {
  const [cell] = node.cells;
  const children = node.children.flatMap((child, at) => {
    const next = drawn.children?.[at];
    return next ? [compact(context, child, next)] : [];
  });
  return {
    id: drawn.id,
    label: drawn.label,
    amount: drawn.amount,
    kind: drawn.kind,
    ...(drawn.href === undefined ? {} : { href: drawn.href }),
    ...(cell && node.derived === '' ? { line: context.lineAddress(cell) } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}
