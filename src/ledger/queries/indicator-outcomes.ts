import { Decimal } from 'decimal.js';
import { spanOf } from '../../statements/indicators/indicator-dates.ts';
import type { IndicatorPoint, IndicatorSeries, PromiseState } from '../compiled-books.ts';

/** Why a target is in the state that it is in; readers get a sentence for each. */
export type OutcomeGround =
  | 'reached'
  | 'reached-early'
  | 'fell-short'
  | 'before-due'
  | 'bound-undecided'
  | 'changed-between'
  | 'contradicted'
  | 'unlike'
  | 'reported-uncounted'
  | 'none-reported';

/** What became of one target. */
export interface TargetOutcome {
  readonly target: IndicatorPoint;
  readonly state: PromiseState;
  readonly ground: OutcomeGround;
  /** The reported figure that the target is set against, or the latest one where none can be. */
  readonly result: IndicatorPoint | undefined;
  /** Declared change that forbids the comparison. */
  readonly change: IndicatorSeries['changes'][number] | undefined;
}

/**
 * Sets a target against the results of its own series: first those that reach to its due date within its time, else the
 * first after it. A figure before the due date decides only when it already reaches the target. Nothing is inferred from
 * what is not reported.
 */
export function outcomeOf(
  series: IndicatorSeries,
  points: readonly IndicatorPoint[],
  target: IndicatorPoint,
): TargetOutcome {
  const { from: begins, to: due } = spanOf(target.asOf);
  const results = chronological(points.filter(({ kind, facet }) => kind === 'result' && facet === target.facet));
  const outcome = (state: PromiseState, ground: OutcomeGround, result?: IndicatorPoint): TargetOutcome => ({
    target,
    state,
    ground,
    result,
    change: undefined,
  });
  const latest = results.at(-1);
  if (!latest && target.reported) {
    const isDue = spanOf(target.reported.asOf).to >= due;
    return outcome(isDue ? 'not-comparable' : 'not-yet-known', 'reported-uncounted');
  }
  if (!latest) return outcome('unsaid', 'none-reported');
  const overlaps = results.filter(({ asOf }) => spanOf(asOf).to >= begins && spanOf(asOf).from <= due);
  const complete = overlaps.filter(({ asOf }) => spanOf(asOf).to >= due);
  const after = results.filter(({ asOf }) => spanOf(asOf).from > due);
  const judged = complete.length > 0 ? complete : after.slice(0, 1);
  const [first] = judged;
  if (!first) {
    const last = overlaps.at(-1) ?? latest;
    const early = overlaps.length > 0 && series.measure === 'stock' && reaches(last, target, series.better) === true;
    return early ? outcome('met', 'reached-early', last) : outcome('not-yet-known', 'before-due', last);
  }
  const change = series.changes.find((each) => each.incomparable && between(each.from, target, first));
  if (change) return { ...outcome('not-comparable', 'changed-between', first), change };
  const verdicts = new Set(judged.map((result) => reaches(result, target, series.better)));
  if (verdicts.size > 1) return outcome('not-comparable', 'contradicted', judged.at(-1));
  if (verdicts.has(true)) return outcome('met', 'reached', judged.at(-1));
  if (verdicts.has(false)) return outcome('not-met', 'fell-short', judged.at(-1));
  return series.better === 'neither'
    ? outcome('not-comparable', 'unlike', first)
    : outcome('not-yet-known', 'bound-undecided', first);
}

/** Points by the end of the time that they hold for; of one day in document order. */
export function chronological(points: readonly IndicatorPoint[]): IndicatorPoint[] {
  return points.toSorted((a, b) => compare(spanOf(a.asOf).to, spanOf(b.asOf).to) || compare(a.document, b.document));
}

/**
 * Whether a result reaches a target, `undefined` where a bound leaves it open (逾 1,100 against 1,200). A target that must be
 * exceeded (`>`) is not reached by its own value.
 */
function reaches(
  result: IndicatorPoint,
  target: IndicatorPoint,
  better: IndicatorSeries['better'],
): boolean | undefined {
  const value = new Decimal(result.value);
  const order = value.cmp(target.value);
  if (better === 'neither') return order === 0 ? true : undefined;
  const strict = target.qualifier === '>' || target.qualifier === '<';
  const beyond = (better === 'more' ? order : -order) > 0;
  const isOpen = (better === 'more' ? upward : downward).has(result.qualifier);
  if (beyond || (order === 0 && (!strict || result.qualifier === target.qualifier))) {
    return (better === 'more' ? downward : upward).has(result.qualifier) ? undefined : true;
  }
  return isOpen ? undefined : false;
}

/** Qualifiers by which the true figure may be larger, or smaller, than the printed one. */
const upward: ReadonlySet<string> = new Set(['逾', '餘', '>', '≥']);
const downward: ReadonlySet<string> = new Set(['近', '<', '≤']);

function between(from: string | undefined, one: IndicatorPoint, other: IndicatorPoint): boolean {
  if (from === undefined) return true;
  const at = spanOf(from).from;
  return spanOf(one.asOf).to < at !== spanOf(other.asOf).to < at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
