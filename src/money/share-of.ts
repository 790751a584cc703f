import { roundedQuotient } from './rounded-quotient.ts';

/**
 * A part as percent of a whole: `shareOf('142', '249')` is `57.0%`.
 * @param part plain digits; a negative part gives a negative share with a true minus sign
 * @param whole plain digits in the same unit, not zero (throws: a share of nothing is not shown)
 * @param decimals places after the point, rounded half up once, from the exact quotient
 */
export function shareOf(part: string, whole: string, decimals = 1): string {
  return `${roundedQuotient(part, whole, 100n, decimals).replace('-', '−')}%`;
}
