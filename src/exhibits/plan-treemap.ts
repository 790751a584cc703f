import type { Plan } from '../ledger/queries/plans.ts';
import { planTree } from '../ledger/queries/plan-tree.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { namingClause } from '../statements/programme-items.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { treemapExhibit } from './expenditure-treemap.ts';

/** What one plan's money is spent on; a tile opens its place on this page. Missing where the book divides the plan into nothing. */
export function planTreemap(context: ExhibitContext, plan: Plan): Exhibit | undefined {
  const tree = planTree(context.books, plan);
  if (!tree || tree.children.length < 2) return undefined;
  const { agencyYear } = plan;
  return treemapExhibit(context, agencyYear, namedBriefly(tree, context.words.plans.purchases.noDescription), {
    id: `${agencyYear.city}-${agencyYear.fiscalYear}-${plan.code}-treemap`,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    words: context.words.exhibits.planTreemap,
  });
}

/** Purchase lines by the clause that names them, so that tiles can be labelled; the whole text is one click away. */
export function namedBriefly(node: SpendingNode, unnamed: string): SpendingNode {
  const name = node.level === 'item' ? briefName(node.name, unnamed) : node.name;
  return { ...node, name, children: node.children.map((child) => namedBriefly(child, unnamed)) };
}

function briefName(description: string, unnamed: string): string {
  if (description === '' || description.startsWith('(無說明)')) return unnamed;
  return namingClause(description.replace(/^\d{1,2}[.、]/, ''));
}
