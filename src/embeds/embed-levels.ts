import type { Exhibit } from '../exhibits/exhibit.ts';
import type { ExhibitContext } from '../exhibits/exhibit-context.ts';
import { planTreemap } from '../exhibits/plan-treemap.ts';
import { agencyYears } from '../ledger/queries/agency-years.ts';
import { innermostPlans } from '../ledger/queries/plans.ts';
import type { EmbedLevel } from './embed-document.ts';

/** What an agency's treemap opens into within its embed: each plan's own treemap. None for other charts. */
export function embedLevels(context: ExhibitContext, { id, place }: Exhibit): EmbedLevel[] {
  const agencyYear = agencyYears(context.books).find(
    ({ city, fiscalYear }) => id === `${city}-${fiscalYear}-expenditure-treemap` && place === `${city}/${fiscalYear}`,
  );
  if (!agencyYear) return [];
  return innermostPlans(context.books, agencyYear).flatMap((plan) => {
    const exhibit = planTreemap(context, plan);
    return exhibit ? [{ at: context.planAddress(agencyYear, plan.code), name: plan.name, exhibit }] : [];
  });
}
