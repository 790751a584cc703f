import { Decimal } from 'decimal.js';
import type { CityId } from '../../documents/source-document.ts';
import { spanOf } from '../../statements/indicators/indicator-dates.ts';
import type { CompiledBooks, IndicatorPoint, IndicatorSeries } from '../compiled-books.ts';
import type { TargetOutcome } from './indicator-outcomes.ts';
import { chronological, outcomeOf } from './indicator-outcomes.ts';

/** The agency of a city became another on a day, as `data/reorganisations.yaml` has it. */
export type Reorganisation = CompiledBooks['decisions']['reorganisations'][number];

/** One series with all that the documents say of it. */
export interface IndicatorView {
  readonly series: IndicatorSeries;
  readonly city: CityId;
  /** By the time that they hold for. */
  readonly points: readonly IndicatorPoint[];
  /** The last reported figure; `undefined` where only targets are printed. */
  readonly latest: IndicatorPoint | undefined;
  readonly outcomes: readonly TargetOutcome[];
  readonly documents: readonly string[];
  /** Those that its points stand on both sides of: the series carries a break. */
  readonly reorganisations: readonly Reorganisation[];
  /** Results for one time that differ: both stand. */
  readonly contradictions: readonly (readonly IndicatorPoint[])[];
  /** Neighbouring results of a running total of which the later is the smaller: a question, not a decrease. */
  readonly falls: readonly (readonly [earlier: IndicatorPoint, later: IndicatorPoint])[];
}

/** All series in the order of `data/indicators.yaml`; series without a point (their document is not there) are left out. */
export function indicatorViews(books: CompiledBooks): IndicatorView[] {
  const bySeries = Map.groupBy(books.indicatorPoints, ({ indicator }) => indicator);
  return books.decisions.indicators.flatMap((series) => {
    const own = bySeries.get(series.slug);
    return own ? [viewOf(books, series, chronological(own))] : [];
  });
}

/** The series whose points stand within the lines of a programme item, with those points. */
export function indicatorsWithin(
  books: CompiledBooks,
  place: { readonly document: string; readonly lineFrom: number; readonly lineTo: number },
): { readonly view: IndicatorView; readonly points: readonly IndicatorPoint[] }[] {
  const isWithin = ({ document, valueLine }: IndicatorPoint) =>
    document === place.document && place.lineFrom <= valueLine && valueLine <= place.lineTo;
  return indicatorViews(books).flatMap((view) => {
    const points = view.points.filter(isWithin);
    return points.length > 0 ? [{ view, points }] : [];
  });
}

/**
 * All that the documents report for the time of one result: the result alone, or where they contradict each other every
 * figure once, in document order.
 */
export function reportedBeside(view: Pick<IndicatorView, 'contradictions'>, result: IndicatorPoint): IndicatorPoint[] {
  const same = view.contradictions.find((points) => points.includes(result)) ?? [result];
  return same.filter(
    ({ value, qualifier }, at) =>
      same.findIndex((other) => other.value === value && other.qualifier === qualifier) === at,
  );
}

function viewOf(books: CompiledBooks, series: IndicatorSeries, points: readonly IndicatorPoint[]): IndicatorView {
  const documents = books.documents
    .map(({ entry }) => entry)
    .filter(({ id }) => points.some(({ document }) => document === id));
  const city = documents[0]?.city ?? '';
  const results = points.filter(({ kind }) => kind === 'result');
  // What was counted within a year belongs to whoever was there when it began; a stock to whoever counted it.
  const dayOf = ({ asOf }: IndicatorPoint) => spanOf(asOf)[series.measure === 'flow' ? 'from' : 'to'];
  const isCrossed = ({ day }: Reorganisation) =>
    results.some((point) => dayOf(point) < day) && points.some((point) => dayOf(point) >= day);
  return {
    series,
    city,
    points,
    latest: results.findLast(({ facet }) => facet === '') ?? results.at(-1),
    outcomes: points.filter(({ kind }) => kind === 'target').map((target) => outcomeOf(series, points, target)),
    documents: documents.map(({ id }) => id),
    reorganisations: books.decisions.reorganisations.filter((each) => each.city === city && isCrossed(each)),
    falls: series.cumulative ? fallsOf(results) : [],
    contradictions: [...Map.groupBy(results, ({ asOf, facet }) => `${asOf} ${facet}`).values()].filter(
      (same) => new Set(same.map(({ value, qualifier }) => `${qualifier}${value}`)).size > 1,
    ),
  };
}

/** A lower bound (逾) may hide a larger figure, so it is no fall. */
function fallsOf(results: readonly IndicatorPoint[]): [IndicatorPoint, IndicatorPoint][] {
  return [...Map.groupBy(results, ({ facet }) => facet).values()].flatMap((own) =>
    own.slice(1).flatMap((later, at): [IndicatorPoint, IndicatorPoint][] => {
      const earlier = own[at];
      const isOpen = ['逾', '餘', '>', '≥'].includes(later.qualifier);
      return earlier && !isOpen && new Decimal(later.value).lt(earlier.value) ? [[earlier, later]] : [];
    }),
  );
}
