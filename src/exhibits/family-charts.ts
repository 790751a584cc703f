import { addressOf } from '../i18n/address.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { indicatorViews } from '../ledger/queries/indicators.ts';
import type { Plan } from '../ledger/queries/plans.ts';
import { plansOf } from '../ledger/queries/plans.ts';
import { dimensionTreemap } from './dimension-treemap.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { printedDimensions } from './explorer-tree.ts';
import { indicatorBooks } from './indicator-books.ts';
import { indicatorChart } from './indicator-chart.ts';
import { planTreemap } from './plan-treemap.ts';
import { planYears } from './plan-years.ts';
import { relabelledBases, relabelledViews } from './relabelled-views.ts';

/**
 * The charts that stand on pages of one plan, one way of dividing the spending, or one measured series: by agency-year first
 * the ways, then the plans in the book's order; the series at the end.
 */
export function familyCharts(context: ExhibitContext): Exhibit[] {
  const own = agencyYears(context.books).flatMap((agencyYear) => [
    ...dimensionCharts(context, agencyYear),
    ...plansOf(context.books, agencyYear).flatMap((plan) => planCharts(context, plan)),
  ]);
  return [...own, ...indicatorCharts(context)];
}

function dimensionCharts(context: ExhibitContext, agencyYear: AgencyYear): Exhibit[] {
  const { city, fiscalYear: year, agency } = agencyYear;
  const { page, by } = context.words.explorer;
  return printedDimensions(context, agencyYear)
    .filter((dimension) => dimension !== 'plan')
    .flatMap((dimension) => {
      const make = (own: ExhibitContext) => dimensionTreemap(own, agencyYear, dimension);
      return withViews(context, agencyYear, make, {
        family: 'dimensions',
        page: {
          text: page.title(context.name(agency), context.year(year), by.name[dimension]),
          href: addressOf('spending-by', { city, year, by: dimension }, context.language),
        },
      });
    });
}

function planCharts(context: ExhibitContext, plan: Plan): Exhibit[] {
  const { agencyYear } = plan;
  const page = { text: context.name(plan.name), href: context.planAddress(agencyYear, plan.code) };
  return [planTreemap, planYears].flatMap((make) =>
    withViews(context, agencyYear, (own) => make(own, plan), { family: 'plans', page }),
  );
}

/** No other measure is offered: what is counted is not money. */
function indicatorCharts(context: ExhibitContext): Exhibit[] {
  return indicatorViews(indicatorBooks(context)).flatMap((view) => {
    const exhibit = indicatorChart(context, view);
    return exhibit ? [{ ...exhibit, family: 'indicators' as const }] : [];
  });
}

function withViews(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  make: (context: ExhibitContext) => Exhibit | undefined,
  more: Pick<Exhibit, 'family' | 'page'>,
): Exhibit[] {
  const exhibit = make(context);
  if (!exhibit) return [];
  const bases = relabelledBases(context, agencyYear, exhibit.whole);
  return [{ ...exhibit, ...more, bases, views: () => relabelledViews(context, agencyYear, exhibit, make) }];
}
