import { ChartInputError } from './chart-input-error.ts';

/**
 * A finite, non-negative number for d3 from exact plain digits; the only way that a figure becomes a float, and only to
 * place ink. Anything else (`1,200`, `-5`, `1e3`, an empty text, more than 2^53) throws a ChartInputError.
 * @param digits plain digits of one unit, a fraction allowed
 * @param subject what the figure belongs to, for the message
 */
export function checkedNumber(digits: string, subject: string): number {
  if (/^-\d/.test(digits)) throw new ChartInputError('negative', subject, `${digits} has no area or length`);
  if (!/^(0|[1-9]\d*)(\.\d+)?$/.test(digits)) {
    throw new ChartInputError('not-a-number', subject, `expected plain digits, found ${JSON.stringify(digits)}`);
  }
  const value = Number(digits);
  if (value > Number.MAX_SAFE_INTEGER) throw new ChartInputError('too-large', subject, `${digits} exceeds 2^53`);
  return value;
}

/**
 * Whole 元, exact, for sums that must close to the last digit. BigInt and not decimal.js, so that a chart can lay itself
 * out again in the reader's browser without the weight of that library.
 * @param digits plain digits, sign allowed
 */
export function wholeAmount(digits: string, subject: string): bigint {
  if (!/^-?(0|[1-9]\d*)$/.test(digits)) {
    throw new ChartInputError('not-whole', subject, `expected whole 元 digits, found ${JSON.stringify(digits)}`);
  }
  return BigInt(digits);
}
