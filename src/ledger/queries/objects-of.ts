import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** An object of expenditure with its amount over all plans. Joined by name: codes changed over the years, names did not. */
export interface ObjectAmount extends EvidencedAmount {
  readonly name: string;
}

/** First-level objects of an agency-year in the stage of its book, summed over its plans, in order of first appearance. */
export function firstLevelObjects(books: CompiledBooks, agencyYear: AgencyYear): ObjectAmount[] {
  const { stage, fiscalYear } = agencyYear;
  const facts = innermostPlans(books, agencyYear).flatMap((plan) =>
    selectFacts(books, agencyYear, {
      stage,
      flow: 'expenditure',
      fiscalYear,
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object2: '',
      item: '',
      fund: '',
    }).filter(({ object1 }) => object1.name !== ''),
  );
  const names = [...new Set(facts.map(({ object1 }) => object1.name))];
  return names.map((name) => ({
    name,
    ...sumOf(facts.filter(({ object1 }) => object1.name === name).map(evidenceOf), `各計畫${name}之和`),
  }));
}
