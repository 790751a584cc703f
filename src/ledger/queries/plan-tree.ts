import type { CompiledBooks } from '../compiled-books.ts';
import { planAmount } from './plan-money.ts';
import type { Plan } from './plans.ts';
import { relatedPlans } from './related-plans.ts';
import type { SpendingNode } from './spending-tree.ts';
import { planNode } from './spending-tree.ts';

/**
 * A plan with what stands under it: a work plan's sub-plans, else its objects of expenditure. Objects that are printed
 * down to the second level stand in place of their first level, so that purchase lines are one step away.
 */
export function planTree(books: CompiledBooks, plan: Plan): SpendingNode | undefined {
  const own = planNode(books, plan);
  if (!own) return undefined;
  const subPlans = relatedPlans(books, plan).children.flatMap((child) => planNode(books, child) ?? []);
  const children =
    subPlans.length > 0
      ? subPlans
      : own.children.flatMap((object) =>
          object.children.length > 0 ? object.children.map(onlyLineAsItself) : [object],
        );
  return { ...own, ...planAmount(books, plan), children };
}

/** An object with a single purchase line is that line, under the object's name. */
function onlyLineAsItself(object: SpendingNode): SpendingNode {
  const [only, second] = object.children;
  return only && !second ? { ...only, name: object.name } : object;
}
