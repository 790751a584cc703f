import type { CompiledBooks } from '../compiled-books.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';

/** The plans around one: its work plan, its own sub-plans, and the plans before and after it on the same level. */
export interface RelatedPlans {
  readonly parent: Plan | undefined;
  readonly children: readonly Plan[];
  readonly previous: Plan | undefined;
  readonly next: Plan | undefined;
}

export function relatedPlans(books: CompiledBooks, plan: Plan): RelatedPlans {
  const all = plansOf(books, plan.agencyYear);
  const isSub = plan.subPlan.name !== '';
  const level = all.filter(({ subPlan }) => (subPlan.name !== '') === isSub);
  const at = level.findIndex(({ code }) => code === plan.code);
  return {
    parent: isSub ? all.find(({ code }) => code === plan.workPlan.code) : undefined,
    children: isSub
      ? []
      : all.filter(({ workPlan, subPlan }) => workPlan.code === plan.workPlan.code && subPlan.name !== ''),
    previous: level[at - 1],
    next: level[at + 1],
  };
}
