import { agencyYears, newestAgencyYears } from '../ledger/queries/agency-years.ts';
import { carryOver } from './carry-over.ts';
import { changeWaterfall } from './change-waterfall.ts';
import { executionLadder } from './execution-ladder.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { expenditureTreemap } from './expenditure-treemap.ts';
import { longView } from './long-view.ts';
import { moneyFlow } from './money-flow.ts';
import { objectComparison } from './object-comparison.ts';
import { relabelledBases, relabelledViews } from './relabelled-views.ts';
import { spendingByObject } from './spending-by-object.ts';
import { twoYears } from './two-years.ts';
import { yearBars } from './year-bars.ts';

/** Every chart that has a name and a page of its own, agency-years first, in the order of the documents. */
export function allExhibits(context: ExhibitContext): Exhibit[] {
  const years = agencyYears(context.books);
  const own = years.flatMap((agencyYear) =>
    [
      expenditureTreemap,
      moneyFlow,
      carryOver,
      spendingByObject,
      executionLadder,
      yearBars,
      changeWaterfall,
      longView,
      twoYears,
    ].map((make) => {
      const exhibit = make(context, agencyYear);
      return (
        exhibit && {
          ...exhibit,
          bases: relabelledBases(context, agencyYear, exhibit.whole),
          views: () => relabelledViews(context, agencyYear, exhibit, (own) => make(own, agencyYear)),
        }
      );
    }),
  );
  const [first, second] = newestAgencyYears(context.books);
  const across = first && second ? [objectComparison(context, first, second)] : [];
  return [...own, ...across].filter((exhibit) => exhibit !== undefined);
}
