import { allExhibits } from './all-exhibits.ts';
import { comparisonCharts, objectViews } from './comparison-charts.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/**
 * Every chart that has a page, a frame, pictures and data of its own: the exhibits of agencies and cities, and the two
 * books side by side. What the compare explorer draws of any other two columns is a view with an address there.
 */
export function everyChart(context: ExhibitContext): Exhibit[] {
  const exhibits = allExhibits(context).map((exhibit) =>
    exhibit.id === 'compare-objects'
      ? { ...exhibit, measure: 'share' as const, views: () => objectViews(context) }
      : exhibit,
  );
  return [...exhibits, ...comparisonCharts(context)];
}
