import type { CompiledBooks, Programme } from '../compiled-books.ts';
import { agencyYears } from './agency-years.ts';
import { linkedUndertakings } from './linked-undertakings.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';

/**
 * Programme items that the plan's own book gives under the plan, in document order: in an account what it reports under the
 * plan's name, in a budget the priorities that `data/links.yaml` joins to the plan.
 */
export function planProgrammes(books: CompiledBooks, plan: Plan): Programme[] {
  const own = planDescriptions(books, plan);
  if (plan.agencyYear.kind === 'unit-budget') {
    const joined = new Set(own.flatMap((item) => linkedUndertakings(books, item).flatMap(({ others }) => others)));
    return books.programmes.filter(
      (item) => joined.has(item) && item.document === plan.agencyYear.document && !own.includes(item),
    );
  }
  if (plan.subPlan.name !== '') return [];
  return books.programmes.filter(
    ({ document, workPlan }) => document === plan.agencyYear.document && bare(workPlan) === bare(plan.name),
  );
}

/**
 * What a budget itself says the plan is for, as programme items: a work plan's are those of its sub-plans, and a sub-plan that
 * the text does not tell apart has its work plan's. Empty in an account.
 */
export function planDescriptions(books: CompiledBooks, plan: Plan): Programme[] {
  const { agencyYear, workPlan, subPlan } = plan;
  if (agencyYear.kind !== 'unit-budget') return [];
  const within = books.programmes.filter(
    (item) => item.document === agencyYear.document && bare(item.workPlan) === bare(workPlan.name),
  );
  if (subPlan.name === '') return within;
  const own = within.filter((item) => bare(item.name) === bare(subPlan.name));
  return own.length > 0 ? own : within.filter((item) => bare(item.name) === bare(workPlan.name));
}

/** The innermost plan that a programme item belongs to; `undefined` where its document knows no such plan. */
export function planOfProgramme(books: CompiledBooks, programme: Programme): Plan | undefined {
  const having = agencyYears(books)
    .filter(({ document }) => document === programme.document)
    .flatMap((agencyYear) => plansOf(books, agencyYear))
    .filter((plan) => [...planDescriptions(books, plan), ...planProgrammes(books, plan)].includes(programme));
  return having.find(({ subPlan }) => subPlan.name !== '') ?? having[0];
}

/** A name without spaces and without a numbering mark (`3.設備網路`). */
function bare(name: string): string {
  return name.replace(/\s+/g, '').replace(/^(?:\d+|[一二三四五六七八九十]+)[.、]/, '');
}
