import type { planKinds } from '../../decisions/plan-kinds.ts';
import type { Classification, CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { selectFacts } from './select-facts.ts';

/** What a plan's money is for, as far as colour and crosswalk tell it. Decided in `data/spending-kinds.yaml`. */
export type PlanKind = (typeof planKinds)[number] | 'other';

/** A work plan or sub-plan that has a page of its own. */
export interface Plan {
  readonly agencyYear: AgencyYear;
  /** Address part: the official code; a sub-plan is `{plan code}-{nn}`. */
  readonly code: string;
  readonly name: string;
  readonly programme: Classification;
  readonly workPlan: Classification;
  /** Empty for a work plan. */
  readonly subPlan: Classification;
  readonly kind: PlanKind;
}

/** All work plans of a book and, under each, its sub-plans, in document order. Centrally allocated items are not among them. */
export function plansOf(books: CompiledBooks, agencyYear: AgencyYear): Plan[] {
  const { stage, fiscalYear } = agencyYear;
  const facts = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    fiscalYear,
    object1: '',
    object2: '',
    fund: '',
  });
  const plans: Plan[] = [];
  const own = { agencyYear };
  for (const fact of facts.filter(
    ({ workPlan, subPlan, programme }) => workPlan.code !== '' && subPlan.name === '' && programme.name !== '',
  )) {
    const { workPlan, programme } = fact;
    plans.push({
      ...own,
      code: workPlan.code,
      name: workPlan.name,
      programme,
      workPlan,
      subPlan: { code: '', name: '' },
      kind: kindOf(books, agencyYear, workPlan.name),
    });
    for (const { subPlan } of facts.filter(
      (other) => other.workPlan.code === workPlan.code && other.subPlan.name !== '',
    )) {
      plans.push({
        ...own,
        code: `${workPlan.code}-${subPlan.code}`,
        name: subPlan.name,
        programme,
        workPlan,
        subPlan,
        kind: kindOf(books, agencyYear, subPlan.name, workPlan.name),
      });
    }
  }
  return plans;
}

/** The innermost plans: sub-plans where a work plan has them, else the work plan. Their amounts add up to the agency's. */
export function innermostPlans(books: CompiledBooks, agencyYear: AgencyYear): Plan[] {
  const plans = plansOf(books, agencyYear);
  return plans.filter(
    (plan) =>
      plan.subPlan.name !== '' ||
      !plans.some((other) => other.workPlan.code === plan.code && other.subPlan.name !== ''),
  );
}

function kindOf(books: CompiledBooks, { city }: AgencyYear, ...names: readonly string[]): PlanKind {
  for (const name of names) {
    const decided = books.decisions['spending-kinds'].find((entry) => entry.city === city && entry.name === name);
    if (decided) return decided.kind;
  }
  return 'other';
}
