import type { BarChartLayout } from './bar-chart.ts';
import { drawBarChart } from './bar-chart.ts';
import type { ChartCaption } from './chart-svg.ts';

/** An execution ladder as SVG: original pale, final solid, realised grey, carried over hatched, surplus outlined. */
export function drawLadder(layout: BarChartLayout, caption: ChartCaption): string {
  return drawBarChart('ladder', layout, caption);
}
