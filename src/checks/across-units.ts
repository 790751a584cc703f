import { Decimal } from 'decimal.js';
import type { AssertedFigure } from './assertion.ts';
import { exact, total } from './assertion.ts';

const halfThousand = new Decimal('0.5');

/**
 * A money figure in 千元 and how far rounding may have moved it: a figure printed in 元 that is restated in 千元 may differ
 * by half of the last printed digit; one printed in 千元 not at all.
 */
export function asThousands(figure: AssertedFigure): { readonly figure: AssertedFigure; readonly tolerance: Decimal } {
  if (figure.unit === '千元') return { figure, tolerance: exact };
  return { figure: { ...figure, value: figure.value.div(1000), unit: '千元' }, tolerance: halfThousand };
}

/** The sum of figures in 千元, with the tolerance of one rounding: books round the sum, not its parts. */
export function sumInThousands(figures: readonly AssertedFigure[]): {
  readonly value: Decimal;
  readonly tolerance: Decimal;
} {
  const parts = figures.map(asThousands);
  return {
    value: total(parts.map(({ figure }) => figure)),
    tolerance: parts.some(({ tolerance }) => !tolerance.isZero()) ? halfThousand : exact,
  };
}
