import type { CompiledBooks, Programme } from '../compiled-books.ts';
import { agencyYears } from './agency-years.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';

/** Programme items that the plan's own book reports under the plan's name, in document order. */
export function planProgrammes(books: CompiledBooks, plan: Plan): Programme[] {
  if (plan.subPlan.name !== '') return [];
  return books.programmes.filter(
    ({ document, workPlan }) => document === plan.agencyYear.document && bare(workPlan) === bare(plan.name),
  );
}

/** The plan under whose name a programme item is reported; `undefined` where its document knows no such plan. */
export function planOfProgramme(books: CompiledBooks, programme: Programme): Plan | undefined {
  return agencyYears(books)
    .filter(({ document }) => document === programme.document)
    .flatMap((agencyYear) => plansOf(books, agencyYear))
    .find((plan) => planProgrammes(books, plan).includes(programme));
}

/** A name without spaces and without a numbering mark (`3.設備網路`). */
function bare(name: string): string {
  return name.replace(/\s+/g, '').replace(/^(?:\d+|[一二三四五六七八九十]+)[.、]/, '');
}
