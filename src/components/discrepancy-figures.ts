import type { CheckResult } from '../checks/check-result.ts';
import type { Words } from '../i18n/use-words.ts';
import { roundedQuotient } from '../money/rounded-quotient.ts';
import { printedFigure } from './printed-figure.ts';

/** A figure as the book prints it and as it is reckoned again, each with its unit, as readers of a language see it. */
export interface DiscrepancyFigure {
  readonly printed: string;
  readonly computed: string;
  /** Printed less reckoned; of percentages in points. */
  readonly difference: string;
}

/**
 * What the checks of one contradiction found; two that found the same are told once.
 * @param checks of one contradiction; none for a wrong word, which has no figure
 */
export function discrepancyFigures(
  checks: readonly CheckResult[],
  { audit, figures: marks }: Pick<Words, 'audit' | 'figures'>,
): readonly DiscrepancyFigure[] {
  // A count of the prose has the measure word of its indicator, a figure of a statement the unit of its table.
  const unitName = checks.some(({ rule }) => rule === 'REPEAT') ? marks.counters : marks.units;
  const withUnit = (value: string, unit: string) => {
    const { unit: currency, leads } = marks.currency;
    // NT$401,025, and of a table in thousands NT$401 thousand.
    if (leads && unitName(unit).startsWith(currency))
      return `${currency}${figure(value, unit)}${unitName(unit).slice(currency.length)}`;
    return `${figure(value, unit)}${unit === '%' ? '' : ' '}${unitName(unit)}`;
  };
  const apart = new Map(checks.map((check) => [`${check.found} ${check.expected}`, check]));
  return [...apart.values()].map(({ found, expected, difference, unit }) => ({
    printed: withUnit(found, unit),
    computed: withUnit(expected, unit),
    difference: unit === '%' ? `${figure(difference, unit)} ${audit.points}` : withUnit(difference, unit),
  }));
}

/** A share as books print it, to two decimals; an amount exactly. */
function figure(value: string, unit: string): string {
  return printedFigure(unit === '%' ? roundedQuotient(value, '1', 1n, 2) : value);
}
