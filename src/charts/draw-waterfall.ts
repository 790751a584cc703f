import type { BarChartLayout } from './bar-chart.ts';
import { drawBarChart } from './bar-chart.ts';
import type { ChartCaption } from './chart-svg.ts';

/** A waterfall as SVG, in the form that {@link layoutWaterfall} chose. */
export function drawWaterfall(layout: BarChartLayout, caption: ChartCaption): string {
  return drawBarChart('waterfall', layout, caption);
}
