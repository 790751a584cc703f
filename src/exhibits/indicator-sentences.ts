import type { Words } from '../i18n/use-words.ts';
import type { IndicatorPoint } from '../ledger/compiled-books.ts';
import type { TargetOutcome } from '../ledger/queries/indicator-outcomes.ts';
import type { IndicatorView } from '../ledger/queries/indicators.ts';
import { reportedBeside } from '../ledger/queries/indicators.ts';
import { spanOf } from '../statements/indicators/indicator-dates.ts';

type IndicatorWords = Words['indicators'];

/** A figure as readers say it, with its unit and what sets it apart. */
export function sayPoint(words: IndicatorWords, { value, qualifier, unit, facet }: IndicatorPoint): string {
  const said = words.value(value, qualifier, unit);
  return facet === '' ? said : words.withFacet(said, facet);
}

/** Why a target is in its state, with the declared reason where a change forbids the comparison. */
export function sayOutcome(
  words: IndicatorWords,
  { ground, target, result, change }: TargetOutcome,
  { series }: IndicatorView,
): string {
  const dated = result ? words.datedResult(words.date(result.asOf), sayPoint(words, result)) : '';
  // A result set against the target of an earlier time would else pass for a target of its own.
  const isEarlier = result !== undefined && spanOf(target.asOf).to < spanOf(result.asOf).from;
  const promised = isEarlier
    ? words.datedTarget(words.date(target.asOf), sayPoint(words, target))
    : sayPoint(words, target);
  const sentence = words.grounds[ground](dated, promised, series.better === 'less');
  return change ? words.page.inOne([sentence, change.text]) : sentence;
}

/** A result as a headline says it: where the documents contradict each other, every figure. */
function sayReported(words: IndicatorWords, view: IndicatorView, result: IndicatorPoint): string {
  const said = reportedBeside(view, result).map((point) => sayPoint(words, point));
  return said.length > 1 ? words.page.disagreeing(said) : sayPoint(words, result);
}

/** The headline of a series: where it began and where the documents leave it; contradicting figures stand side by side. */
export function indicatorHeadline(words: IndicatorWords, view: IndicatorView): string {
  const { series, points, latest } = view;
  const name = series.name;
  if (!latest) {
    const [target] = points;
    return target ? words.page.onlyTarget(name, sayPoint(words, target)) : name;
  }
  const first = points.find(
    ({ kind, facet, asOf }) => kind === 'result' && facet === latest.facet && asOf !== latest.asOf,
  );
  const barred = series.changes.some(({ incomparable }) => incomparable);
  if (!first || barred) return words.page.once(name, sayReported(words, view, latest), words.date(latest.asOf));
  return words.page.fromTo(
    name,
    sayReported(words, view, first),
    words.date(first.asOf),
    sayReported(words, view, latest),
    words.date(latest.asOf),
  );
}
