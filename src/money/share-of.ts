import { roundedQuotient } from './rounded-quotient.ts';

/**
 * A part as percent of a whole: `shareOf('142', '249')` is `57.0%`. What is there but rounds to nothing is `<0.1%`.
 * @param part plain digits; a negative part gives a negative share with a true minus sign
 * @param whole plain digits in the same unit, not zero (throws: a share of nothing is not shown)
 * @param decimals places after the point, rounded half up once, from the exact quotient
 */
export function shareOf(part: string, whole: string, decimals = 1): string {
  const rounded = roundedQuotient(part, whole, 100n, decimals);
  if (/^-?0(\.0+)?$/.test(rounded) && !/^-?0*(\.0+)?$/.test(part)) {
    const step = decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`;
    return part.startsWith('-') ? `>−${step}%` : `<${step}%`;
  }
  return `${rounded.replace('-', '−')}%`;
}
