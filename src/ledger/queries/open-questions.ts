import type { CompiledBooks, IndicatorPoint } from '../compiled-books.ts';
import { execution } from './execution.ts';
import type { OutcomeGround } from './indicator-outcomes.ts';
import { planIndicators } from './plan-indicators.ts';
import { planProgrammes } from './plan-programmes.ts';
import { isStated, planReasons } from './plan-reasons.ts';
import type { Plan } from './plans.ts';
import { purchaseLines } from './purchase-lines.ts';
import { relatedPlans } from './related-plans.ts';

/** What a plan's book leaves unanswered; the words are the page's. Amounts are plain 元 digits. */
export type OpenQuestion =
  /** A budget: what comes of it is not yet known. */
  | { readonly kind: 'result-not-yet'; readonly year: number }
  /** An account without any reported work under this plan. */
  | { readonly kind: 'no-report' }
  /** The expected result is one sentence without a figure to hold it to. */
  | { readonly kind: 'no-measure'; readonly quote: string; readonly line: number }
  /** Planned work of which the account does not say what became. */
  | { readonly kind: 'items-without-result'; readonly items: number }
  /** Targets that the book prints and no document reports on; each names its line. */
  | { readonly kind: 'target-unreported'; readonly points: readonly IndicatorPoint[] }
  /** Targets on which the book reports without a number. */
  | { readonly kind: 'target-uncounted'; readonly points: readonly IndicatorPoint[] }
  /** Targets that the reported figure does not reach. */
  | { readonly kind: 'target-not-met'; readonly points: readonly IndicatorPoint[] }
  /** One thing, one time, unlike figures: all of them, side by side. */
  | { readonly kind: 'figures-differ'; readonly points: readonly IndicatorPoint[] }
  /** A running total of which a later document reports less: the earlier and the later figure. */
  | { readonly kind: 'total-falls'; readonly points: readonly IndicatorPoint[] }
  /** Programme items are reported without what each cost. */
  | { readonly kind: 'cost-of-items-unknown'; readonly items: number }
  /** The account says no objects below the first level for this plan. */
  | { readonly kind: 'no-purchase-lines' }
  /** Budget was added or taken in the year; the book marks it but does not say why. */
  | { readonly kind: 'adjustment-unexplained'; readonly amountNtd: string; readonly line: number }
  /** Surplus for which the book prints 無 or nothing where a reason belongs. */
  | { readonly kind: 'surplus-unexplained'; readonly amountNtd: string; readonly line: number }
  /** Purchase lines without unit and quantity. */
  | { readonly kind: 'no-quantity'; readonly lines: readonly { readonly amountNtd: string; readonly line: number }[] }
  /** Purchase lines without a description. */
  | {
      readonly kind: 'no-description';
      readonly lines: readonly { readonly amountNtd: string; readonly line: number }[];
    };

/** Questions that a reader of the plan's page is left with, found in the data and not written by hand. */
export function openQuestions(books: CompiledBooks, plan: Plan): OpenQuestion[] {
  return plan.agencyYear.kind === 'unit-budget' ? ofBudget(books, plan) : ofAccount(books, plan);
}

function ofBudget(books: CompiledBooks, plan: Plan): OpenQuestion[] {
  const questions: OpenQuestion[] = [{ kind: 'result-not-yet', year: plan.agencyYear.fiscalYear }];
  const text = books.planTexts.find(
    ({ document, workPlan }) => document === plan.agencyYear.document && workPlan.code === plan.workPlan.code,
  );
  if (text && text.result !== '' && !/\d/.test(text.result))
    questions.push({ kind: 'no-measure', quote: text.result, line: text.lineTo });
  if (relatedPlans(books, plan).children.length > 0) return questions;
  const lines = purchaseLines(books, plan).map(({ amountNtd, amountLine, quantity, description }) => ({
    amountNtd,
    line: amountLine,
    quantity,
    description,
  }));
  const withoutQuantity = lines.filter(({ quantity }) => quantity === '');
  const withoutDescription = lines.filter(({ description }) => description === '');
  if (withoutQuantity.length > 0) questions.push({ kind: 'no-quantity', lines: withoutQuantity });
  if (withoutDescription.length > 0) questions.push({ kind: 'no-description', lines: withoutDescription });
  return questions;
}

function ofAccount(books: CompiledBooks, plan: Plan): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const items = planProgrammes(books, plan);
  if (items.length === 0) questions.push({ kind: 'no-report' });
  else questions.push({ kind: 'cost-of-items-unknown', items: items.length });
  const unreported = items.filter(({ plan: planned, result }) => planned !== '' && result === '');
  if (unreported.length > 0) questions.push({ kind: 'items-without-result', items: unreported.length });
  questions.push(...ofIndicators(books, plan), { kind: 'no-purchase-lines' });
  const steps = execution(books, plan.agencyYear, plan);
  const adjusted = steps?.adjustment;
  if (
    adjusted &&
    adjusted.amountNtd !== '0' &&
    planReasons(books, plan, 'adjustment').length === 0 &&
    adjusted.cells[0]
  ) {
    questions.push({ kind: 'adjustment-unexplained', amountNtd: adjusted.amountNtd, line: adjusted.cells[0].line });
  }
  const surplus = steps?.surplus;
  // An analysis of surplus also lists what earlier years' money left; this surplus is of the account's own year.
  const given = planReasons(books, plan, 'surplus').filter(({ path: [scope = ''] }) =>
    scope.startsWith(`${plan.agencyYear.fiscalYear}年度`),
  );
  if (surplus && surplus.amountNtd !== '0' && surplus.cells[0] && given.length > 0 && !given.some(isStated)) {
    questions.push({ kind: 'surplus-unexplained', amountNtd: surplus.amountNtd, line: surplus.cells[0].line });
  }
  return questions;
}

/** Targets without a report or not reached, and figures that differ, among what is measured under the plan. */
function ofIndicators(books: CompiledBooks, plan: Plan): OpenQuestion[] {
  const measured = planIndicators(books, plan);
  const targets = (...asked: readonly OutcomeGround[]) =>
    measured.flatMap(({ outcomes }) =>
      outcomes.filter(({ ground }) => asked.includes(ground)).map(({ target }) => target),
    );
  const [unsaid, uncounted, missed] = [targets('none-reported'), targets('reported-uncounted'), targets('fell-short')];
  return [
    ...(missed.length > 0 ? [{ kind: 'target-not-met' as const, points: missed }] : []),
    ...(uncounted.length > 0 ? [{ kind: 'target-uncounted' as const, points: uncounted }] : []),
    ...(unsaid.length > 0 ? [{ kind: 'target-unreported' as const, points: unsaid }] : []),
    ...measured.flatMap(({ view }) =>
      view.contradictions.map((points) => ({ kind: 'figures-differ' as const, points })),
    ),
    ...measured.flatMap(({ view }) => view.falls.map((points) => ({ kind: 'total-falls' as const, points }))),
  ];
}
