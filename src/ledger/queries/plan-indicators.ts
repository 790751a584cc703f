import type { CompiledBooks, IndicatorPoint } from '../compiled-books.ts';
import type { TargetOutcome } from './indicator-outcomes.ts';
import type { IndicatorView } from './indicators.ts';
import { indicatorViews } from './indicators.ts';
import { planProgrammes } from './plan-programmes.ts';
import type { Plan } from './plans.ts';
import { plansOf } from './plans.ts';
import { purchaseLines } from './purchase-lines.ts';

/** One measured thing that a plan's own book states under the plan. */
export interface PlanIndicator {
  readonly view: IndicatorView;
  /** What the book states under this plan, each figure once, targets first. */
  readonly own: readonly IndicatorPoint[];
  /** The last figure that another document reports; `undefined` where none does. */
  readonly elsewhere: IndicatorPoint | undefined;
  /** What became of the targets that the book itself prints for this thing. */
  readonly outcomes: readonly TargetOutcome[];
}

/** The measured statements within the plan's items and purchase lines, series by series; a work plan has those of its sub-plans. */
export function planIndicators(books: CompiledBooks, plan: Plan): PlanIndicator[] {
  const { document } = plan.agencyYear;
  const within = plansOf(books, plan.agencyYear).filter(
    ({ code, workPlan }) => code === plan.code || (plan.subPlan.name === '' && workPlan.code === plan.code),
  );
  const places = within.flatMap((each) => [...planProgrammes(books, each), ...purchaseLines(books, each)]);
  const isOwn = (point: IndicatorPoint) =>
    point.document === document &&
    places.some(({ lineFrom, lineTo }) => lineFrom <= point.valueLine && point.valueLine <= lineTo);
  return indicatorViews(books).flatMap((view) => {
    const own = view.points.filter(isOwn);
    if (own.length === 0) return [];
    return {
      view,
      own: [...own.filter(({ kind }) => kind === 'target'), ...own.filter(({ kind }) => kind === 'result')].filter(
        (point, at, all) => all.findIndex((other) => said(other) === said(point)) === at,
      ),
      elsewhere: view.points.findLast((point) => point.document !== document && point.kind === 'result'),
      outcomes: view.outcomes.filter(({ target }) => target.document === document),
    };
  });
}

const said = ({ kind, facet, asOf, qualifier, value }: IndicatorPoint) =>
  [kind, facet, asOf, qualifier, value].join(' ');
