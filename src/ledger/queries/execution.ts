import type { CompiledBooks, Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import type { Plan } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** The steps from a budget to what is left of it, in the order in which money passes through them. */
export const executionStages = [
  'original_budget',
  'adjustment',
  'final_budget',
  'realised',
  'payable',
  'carried_over',
  'account',
  'surplus',
] as const satisfies readonly Stage[];

export type ExecutionStage = (typeof executionStages)[number];

/** Expenditure of an agency or of one plan at every stage; `final = original + adjustment`, `account = realised + payable + carried over`, `surplus = final − account`. */
export type Execution = Readonly<Record<ExecutionStage, EvidencedAmount>>;

/**
 * From original budget to surplus, for the whole agency or one work plan.
 * @returns `undefined` unless the book prints every stage (a unit budget prints none but the first)
 */
export function execution(books: CompiledBooks, agencyYear: AgencyYear, plan?: Plan): Execution | undefined {
  const scope = plan ? { workPlan: plan.workPlan.name, subPlan: plan.subPlan.name } : { programme: '', workPlan: '' };
  const found: Partial<Record<ExecutionStage, EvidencedAmount>> = {};
  for (const stage of executionStages) {
    const [fact] = selectFacts(books, agencyYear, {
      ...scope,
      stage,
      flow: 'expenditure',
      object1: '',
      item: '',
      fiscalYear: agencyYear.fiscalYear,
    });
    if (!fact) return undefined;
    found[stage] = evidenceOf(fact);
  }
  return found as Execution;
}
