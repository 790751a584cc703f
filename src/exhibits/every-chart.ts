import { allExhibits } from './all-exhibits.ts';
import { comparisonCharts, objectViews } from './comparison-charts.ts';
import type { Exhibit, ExhibitView } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { familyCharts } from './family-charts.ts';

/**
 * Every chart that has a page, a frame, pictures and data of its own: the exhibits of agencies and cities, the two books side
 * by side, and those of each plan, way of dividing and measured series. What the compare explorer draws of any other two
 * columns is a view with an address there: its number grows with the square of the books.
 */
export function everyChart(context: ExhibitContext): Exhibit[] {
  const exhibits = allExhibits(context).map((exhibit) =>
    exhibit.id === 'compare-objects' ? { ...exhibit, measure: 'share' as const, ...objectViews(context) } : exhibit,
  );
  return [...exhibits, ...comparisonCharts(context), ...familyCharts(context)].map(drawnOnce);
}

/** The other views of a chart are drawn when first asked for, and kept: its frame, its list and its release all ask. */
function drawnOnce(exhibit: Exhibit): Exhibit {
  const { views } = exhibit;
  if (!views) return exhibit;
  let drawn: readonly ExhibitView[] | undefined;
  return {
    ...exhibit,
    views: () => {
      drawn ??= views();
      return drawn;
    },
  };
}
