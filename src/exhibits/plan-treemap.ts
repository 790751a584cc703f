import { planTree } from '../ledger/queries/plan-tree.ts';
import type { Plan } from '../ledger/queries/plans.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { treemapExhibit } from './expenditure-treemap.ts';

/** What one plan's money is spent on; a tile opens its place on this page. Missing where the book divides the plan into nothing. */
export function planTreemap(context: ExhibitContext, plan: Plan): Exhibit | undefined {
  const tree = planTree(context.books, plan);
  if (!tree || tree.children.length < 2 || tree.amountNtd === '0') return undefined;
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

/**
 * Purchase lines by the clause that names them, so that tiles can be labelled; the whole text is one click away. Lines of
 * one object that would have the same name go on to the clause that tells them apart.
 */
export function namedBriefly(node: SpendingNode, unnamed: string): SpendingNode {
  const brief = node.children.map(({ level, name }) => (level === 'item' ? briefName(name, unnamed) : name));
  return {
    ...node,
    children: node.children.map((child, at) => {
      const own = brief[at] ?? child.name;
      const alike = child.level === 'item' && brief.filter((other) => other === own).length > 1;
      return { ...namedBriefly(child, unnamed), name: alike ? briefName(child.name, unnamed, 2) : own };
    }),
  };
}

/** A clause that gives the ground for a purchase, by law or need, and not what is bought. */
const ground = /^(依|遵照|為?因應|為?配合|為維持|為符合|有?鑑於)/;

/** First clauses, without list mark and legal ground, what stands in brackets, and an amount at the end (`…機房32,571千元`). */
function briefName(description: string, unnamed: string, count = 1): string {
  if (description === '' || description.startsWith('(無說明)')) return unnamed;
  const plain = description.replace(/^\d{1,2}[.、]\s*/, '').replace(/[（(][^（）()]*[)）]/g, '');
  const clauses = plain.split(/[，。；：:;]|,(?!\d)/).filter((clause) => clause.trim() !== '');
  const telling = ground.test(clauses[0] ?? '') && clauses.length > 1 ? clauses.slice(1) : clauses;
  const clause = telling.slice(0, count).join('，');
  return clause.replace(/[\d,]+千?元$/, '').trim() || plain;
}
