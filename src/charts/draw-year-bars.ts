import type { BarChartLayout } from './bar-chart.ts';
import { drawBarChart } from './bar-chart.ts';
import type { ChartCaption } from './chart-svg.ts';

/** Years as SVG: accounts solid, budgets hatched, unknown years empty. */
export function drawYearBars(layout: BarChartLayout, caption: ChartCaption): string {
  return drawBarChart('year-bars', layout, caption);
}
