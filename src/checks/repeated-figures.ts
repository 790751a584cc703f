import { Decimal } from 'decimal.js';
import type { AssertedFigure } from './assertion.ts';
import { exact, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/** A figure that a sentence states of a measured thing, as far as checks need it. */
export interface MeasuredFigure {
  /** Slug of the measured thing. */
  readonly indicator: string;
  readonly name: string;
  /** What sets it apart from other figures of the same thing (改善前). */
  readonly facet: string;
  readonly document: string;
  /** ISO date, or range, for which it holds. */
  readonly asOf: string;
  readonly kind: 'result' | 'target';
  /** Plain digits, in `unit`. */
  readonly value: string;
  readonly unit: string;
  /** `約`, `逾`, `餘`, `>` …, or empty. */
  readonly qualifier: string;
  readonly valueLine: number;
}

/** What the prose measures, as checks name it beside the statements: no table prints it. */
export const measuredThings = { statement: '指標', slug: 'indicators' } as const;

/**
 * REPEAT: what one document says more than once of the same thing for the same time must be the same figure. Two figures
 * with the same word before them (約, 逾) must be equal; else each leaves as much room as its word means: 約 half a step of its
 * last printed place, 逾 and 餘 one step upwards, 近 half a step downwards, a bound everything on its side.
 */
export function checkRepeatedFigures(figures: readonly MeasuredFigure[]): CheckResult[] {
  const groups = Map.groupBy(figures, ({ document, indicator, facet, asOf, kind }) =>
    [document, indicator, facet, asOf, kind].join('｜'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? others.map((other) => sameAs(first, other)) : [],
  );
}

function sameAs(first: MeasuredFigure, found: MeasuredFigure): CheckResult {
  const { document, name, facet, asOf, kind } = found;
  const expected = asFigure(first);
  return settle({
    rule: 'REPEAT',
    table: { document, ...measuredThings },
    subject: [name, facet, asOf, kind === 'target' ? '目標' : ''].filter((part) => part !== '').join('｜'),
    found: asFigure(found),
    expected: expected.value,
    inputs: [expected],
    tolerance: room(first, found),
    formula: `第 ${found.valueLine} 行所述＝第 ${first.valueLine} 行所述`,
  });
}

function asFigure({ document, valueLine, value, unit }: MeasuredFigure): AssertedFigure {
  return { document, line: valueLine, value: new Decimal(value), unit };
}

/** How far apart the two may lie, in the direction in which they do. */
function room(first: MeasuredFigure, found: MeasuredFigure): Decimal {
  if (first.qualifier === found.qualifier) return exact;
  const difference = new Decimal(found.value).sub(first.value);
  const [lower, upper] = difference.isNegative() ? [found, first] : [first, found];
  return Decimal.min(difference.abs(), above(lower).add(below(upper)));
}

const infinite = new Decimal(Number.POSITIVE_INFINITY);

/** How far the true figure may lie above the one printed. */
function above({ value, qualifier }: MeasuredFigure): Decimal {
  if (qualifier === '約') return step(value).div(2);
  if (qualifier === '逾' || qualifier === '餘') return step(value);
  return qualifier === '>' || qualifier === '≥' ? infinite : exact;
}

/** How far the true figure may lie below the one printed. */
function below({ value, qualifier }: MeasuredFigure): Decimal {
  if (qualifier === '約' || qualifier === '近') return step(value).div(2);
  return qualifier === '<' || qualifier === '≤' ? infinite : exact;
}

/** What one of the last digit that is not zero is worth: 1,000 of 12,000, 1 of 35,636. */
function step(value: string): Decimal {
  const [whole = '', fraction = ''] = value.split('.');
  const zeros = fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length;
  return new Decimal(10).pow(zeros);
}
