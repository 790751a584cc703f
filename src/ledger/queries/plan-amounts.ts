import type { CompiledBooks, Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** A plan with what the book prints of it; an amount is missing where nothing is printed. */
export interface PlanAmounts {
  readonly plan: Plan;
  /** In the stage of the book. */
  readonly total: EvidencedAmount;
  readonly finalBudget: EvidencedAmount | undefined;
  readonly carriedOver: EvidencedAmount | undefined;
  /** 市款 and 收支併列, of a unit budget. */
  readonly city: EvidencedAmount | undefined;
  readonly earmarked: EvidencedAmount | undefined;
}

/** All work plans and sub-plans of an agency-year with their totals, in document order. */
export function planAmounts(books: CompiledBooks, agencyYear: AgencyYear): PlanAmounts[] {
  return plansOf(books, agencyYear).flatMap((plan) => {
    const at = (stage: Stage, fund: 'city' | 'earmarked' | '' = '') => {
      const facts = selectFacts(books, agencyYear, {
        stage,
        fund,
        flow: 'expenditure',
        fiscalYear: agencyYear.fiscalYear,
        workPlan: plan.workPlan.name,
        subPlan: plan.subPlan.name,
        object1: '',
        item: '',
      });
      // A unit budget prints some totals twice, in 元 and in 千元: the finer one says more.
      const fact = facts.find(({ precisionNtd }) => precisionNtd === 1) ?? facts[0];
      return fact && evidenceOf(fact);
    };
    const total = at(agencyYear.stage);
    if (!total) return [];
    return [
      {
        plan,
        total,
        finalBudget: at('final_budget'),
        carriedOver: at('carried_over'),
        city: at(agencyYear.stage, 'city'),
        earmarked: at(agencyYear.stage, 'earmarked'),
      },
    ];
  });
}
