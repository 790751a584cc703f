import { planTree } from '../ledger/queries/plan-tree.ts';
import type { Plan } from '../ledger/queries/plans.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
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
    height: leaves(tree) < 4 ? 220 : 480,
  });
}

/** Two or three tiles need no more room than their labels. */
function leaves(node: SpendingNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + leaves(child), 0);
}

/** Purchase lines by the clause that names them, so that tiles can be labelled; the whole text is one click away. */
export function namedBriefly(node: SpendingNode, unnamed: string): SpendingNode {
  const name = node.level === 'item' ? briefName(node.name, unnamed) : node.name;
  return { ...node, name, children: node.children.map((child) => namedBriefly(child, unnamed)) };
}

/** First clause, without its list mark, what stands in brackets, and an amount at its end (`…機房32,571千元`). */
function briefName(description: string, unnamed: string): string {
  if (description === '' || description.startsWith('(無說明)')) return unnamed;
  const plain = description.replace(/^\d{1,2}[.、]\s*/, '').replace(/[（(][^（）()]*[)）]/g, '');
  const [clause = plain] = plain.split(/[，。；：:;]|,(?!\d)/);
  return clause.replace(/[\d,]+千?元$/, '').trim() || plain;
}
