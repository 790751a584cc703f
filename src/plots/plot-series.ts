import * as Plot from '@observablehq/plot';
import { ChartInputError } from '../charts/chart-input-error.ts';
import type { ChartCaption, ChartFrame } from '../charts/chart-svg.ts';
import { checkedNumber } from '../charts/checked-number.ts';
import { printable } from '../charts/escape-markup.ts';
import { textWidth } from '../charts/text-width.ts';
import { finishedPlot } from './finished-plot.ts';
import { plotDocument } from './plot-document.ts';

export interface SeriesPoint {
  /** ISO date, month or year: `2023-03`, `2019`. A month or year stands at its beginning. */
  readonly date: string;
  /** Plain digits, not negative, in the one unit of the series. */
  readonly value: string;
  /** The same as readers see it, with unit and qualifier: `約 2,100 處`. */
  readonly text: string;
  readonly kind: 'result' | 'target';
}

export interface Series {
  readonly points: readonly SeriesPoint[];
  /** Where the series does not simply go on (another definition, scope or organisation): the line stops there. */
  readonly breaks: readonly { readonly date: string; readonly label: string }[];
  /** A tick of the value axis in words. */
  tick(value: number): string;
}

/**
 * One measured thing over time, where real time and value axes earn their place: results as dots joined within a
 * definition, targets as open diamonds, breaks as dashed rules. Build time only: Observable Plot draws into jsdom.
 * What it leaves for a browser is cleaned on the nodes: no `<style>` (the site's policy blocks it), no `aria-label` on
 * groups (they have no role), a named picture at the root.
 * @throws ChartInputError for values that are no numbers and dates that are no dates
 */
export function plotSeries(series: Series, frame: ChartFrame, caption: ChartCaption): string {
  const points = series.points.map((point) => {
    const date = dateOf(point.date);
    const segment = series.breaks.filter((mark) => dateOf(mark.date) <= date).length;
    return { ...point, date, segment, value: checkedNumber(point.value, point.date), text: printable(point.text) };
  });
  if (points.length === 0) throw new ChartInputError('nothing-to-draw', caption.id, 'a series without points');
  const results = points.filter((point) => point.kind === 'result').sort((a, b) => a.date.getTime() - b.date.getTime());
  const targets = points.filter((point) => point.kind === 'target');
  const breaks = series.breaks.map((mark) => ({ date: dateOf(mark.date), label: printable(mark.label) }));
  const highest = Math.max(...points.map((point) => point.value));
  const [first, second] = results;
  const last = results.at(-1);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < highest * 0.08;
  const ends = [...(last ? [last] : []), ...targets];
  const crowded = last !== undefined && targets.some((target) => near(target.value, last.value));
  const widest = Math.max(...ends.map((point) => labelWidth(point.text)));
  const place = { x: 'date', y: 'value' } as const;
  const word = { text: 'text', fontSize: 13, fontWeight: 700, textAnchor: 'start', className: 'halo' } as const;
  const document = plotDocument();
  const svg = Plot.plot({
    document,
    width: frame.width,
    height: frame.height,
    marginLeft:
      Math.ceil(Math.max(...[0, highest, highest * 1.2].map((value) => labelWidth(series.tick(Math.ceil(value)))))) +
      10,
    marginRight: Math.ceil(widest) + 14,
    marginTop: breaks.length > 0 ? 36 : 16,
    marginBottom: 28,
    x: { type: 'utc', label: null },
    y: { zero: true, nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 4, className: 'plot-grid' }),
      Plot.axisY({ ticks: 4, tickSize: 0, fontSize: 12, tickFormat: (value: number) => series.tick(value) }),
      Plot.axisX({ ticks: Math.max(2, Math.floor(frame.width / 130)), tickSize: 4, fontSize: 12 }),
      Plot.ruleX(breaks, { x: 'date', className: 'plot-break', strokeDasharray: '2 3' }),
      Plot.text(breaks, {
        x: 'date',
        text: 'label',
        frameAnchor: 'top',
        dy: -24,
        dx: 4,
        textAnchor: 'end',
        fontSize: 12,
      }),
      Plot.line(results, { ...place, z: 'segment', strokeWidth: 2 }),
      Plot.dot(results, { ...place, r: 4, fill: 'currentColor', title: 'text' }),
      Plot.dot(targets, { ...place, r: 5, symbol: 'diamond', strokeWidth: 1.5, title: 'text' }),
      // The first value stands on the side that its line leaves free; the last and the targets stand in the margin.
      first && first !== last
        ? Plot.text([first], { ...place, ...word, dx: -4, dy: (second?.value ?? 0) >= first.value ? 18 : -16 })
        : null,
      Plot.text(last ? [last] : [], { ...place, ...word, dx: 10, dy: crowded ? 9 : 0 }),
      Plot.text(targets, { ...place, ...word, dx: 10, dy: crowded ? -9 : 0 }),
    ],
  });
  return finishedPlot(svg, 'series', caption);
}

function labelWidth(text: string): number {
  return textWidth(text, 13, { bold: true });
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text) || Number.isNaN(date.getTime())) {
    throw new ChartInputError('not-a-number', text, 'a point in time is an ISO date, month or year');
  }
  return date;
}
