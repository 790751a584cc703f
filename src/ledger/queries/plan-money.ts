import { Decimal } from 'decimal.js';
import { plainDigits } from '../../money/amount.ts';
import type { CompiledBooks, Reason } from '../compiled-books.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import { planReasons } from './plan-reasons.ts';
import type { Plan } from './plans.ts';
import { relatedPlans } from './related-plans.ts';
import { selectFacts } from './select-facts.ts';
import { yearSeries } from './year-series.ts';

/** A budgeted plan against the year before, as far as the book states it. */
export interface BudgetChange {
  readonly now: EvidencedAmount;
  readonly before: EvidencedAmount;
  /** With its sign. */
  readonly change: EvidencedAmount;
}

/** City money and earmarked grant of a plan; they add up to its budget. */
export interface FundSplit {
  readonly city: EvidencedAmount;
  readonly earmarked: EvidencedAmount | undefined;
}

/** A plan's amount in the stage of its book, from its most exact statement. */
export function planAmount(books: CompiledBooks, plan: Plan): EvidencedAmount | undefined {
  const { stage, fiscalYear } = plan.agencyYear;
  const facts = selectFacts(books, plan.agencyYear, {
    stage,
    fiscalYear,
    flow: 'expenditure',
    workPlan: plan.workPlan.name,
    subPlan: plan.subPlan.name,
    object1: '',
    object2: '',
    item: '',
    fund: '',
  });
  const fact = facts.find(({ precisionNtd }) => precisionNtd === 1) ?? facts[0];
  return fact && evidenceOf(fact);
}

/**
 * Last year's budget of a plan. A work plan's is printed; a sub-plan's is this year's less the change that the book's
 * explanation states, and marked derived. `undefined` where the book states neither.
 */
export function budgetChange(
  books: CompiledBooks,
  plan: Plan,
  formulas: { readonly before: string; readonly change: string },
): BudgetChange | undefined {
  const now = planAmount(books, plan);
  if (plan.agencyYear.kind !== 'unit-budget' || !now) return undefined;
  const stated = steps(planReasons(books, plan, 'change'));
  const printed = plan.subPlan.name === '' ? printedBefore(books, plan) : undefined;
  if (printed) {
    const difference = plainDigits(new Decimal(now.amountNtd).sub(printed.amountNtd));
    return {
      now,
      before: printed,
      change: {
        amountNtd: difference,
        precisionNtd: 1000,
        derived: formulas.change,
        cells: [...now.cells, ...printed.cells],
      },
    };
  }
  if (stated.length === 0) return undefined;
  const change = sumOf(
    stated.map(({ document, lineFrom, amountNtd }) => ({
      amountNtd,
      precisionNtd: 1000,
      derived: '',
      cells: [{ document, line: lineFrom }],
    })),
    formulas.change,
  );
  const before = plainDigits(new Decimal(now.amountNtd).sub(change.amountNtd));
  return {
    now,
    change,
    before: { amountNtd: before, precisionNtd: 1000, derived: formulas.before, cells: [...now.cells, ...change.cells] },
  };
}

/** Reasons that stand for one step each: the sentence that only introduces the others is left out. */
function steps(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ path }) => path.length > 1);
}

function printedBefore(books: CompiledBooks, plan: Plan): EvidencedAmount | undefined {
  const series = yearSeries(books, plan.agencyYear).find(({ name }) => name === plan.workPlan.name);
  return series?.years.find(
    ({ fiscalYear, stage }) => fiscalYear === plan.agencyYear.fiscalYear - 1 && stage === 'original_budget',
  );
}

/** Who pays, as a unit budget prints it for a plan; `undefined` where it prints no 市款. */
export function fundSplit(books: CompiledBooks, plan: Plan, object1 = ''): FundSplit | undefined {
  const { stage, fiscalYear } = plan.agencyYear;
  const of = (fund: 'city' | 'earmarked') =>
    selectFacts(books, plan.agencyYear, {
      stage,
      fiscalYear,
      flow: 'expenditure',
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object1,
      object2: '',
      item: '',
      fund,
    })[0];
  const [city, earmarked] = [of('city'), of('earmarked')];
  return city && { city: evidenceOf(city), earmarked: earmarked && evidenceOf(earmarked) };
}

/** What earlier years left to this plan: brought forward, paid and cancelled in the year. Empty where the book carries nothing. */
export function priorYears(
  books: CompiledBooks,
  plan: Plan,
): {
  readonly stage: 'prior_year_brought_forward' | 'prior_year_realised' | 'cancelled';
  readonly amount: EvidencedAmount;
}[] {
  const found = (['prior_year_brought_forward', 'prior_year_realised', 'cancelled'] as const).flatMap((stage) => {
    const [fact] = selectFacts(books, plan.agencyYear, {
      stage,
      flow: 'expenditure',
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object1: '',
    });
    return fact ? [{ stage, amount: evidenceOf(fact) }] : [];
  });
  return found.some(({ amount }) => amount.amountNtd !== '0') ? found : [];
}

/** Whether the plan is divided; then its objects are those of its sub-plans. */
export function isDivided(books: CompiledBooks, plan: Plan): boolean {
  return relatedPlans(books, plan).children.length > 0;
}
