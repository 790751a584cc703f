import type { CompiledBooks, Reason } from '../compiled-books.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';

/** The official explanations of one kind that name the plan, in document order; those of a whole work plan come with its only sub-plan too. */
export function planReasons(books: CompiledBooks, plan: Plan, kind: Reason['kind']): Reason[] {
  const own = books.reasons.filter(
    (reason) =>
      reason.document === plan.agencyYear.document && reason.kind === kind && reason.path.includes(plan.workPlan.name),
  );
  if (plan.subPlan.name === '' || isOnlyChild(books, plan)) return own;
  return own.filter((reason) => reason.path.includes(plan.subPlan.name));
}

function isOnlyChild(books: CompiledBooks, plan: Plan): boolean {
  return (
    plansOf(books, plan.agencyYear).filter(
      ({ workPlan, subPlan }) => workPlan.code === plan.workPlan.code && subPlan.name !== '',
    ).length === 1
  );
}

/** Whether a stated reason says anything: a final account prints 無 where none is given. */
export function isStated({ text }: Reason): boolean {
  return text !== '' && text !== '無';
}
