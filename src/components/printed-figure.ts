import { grouped } from '../money/format-amount.ts';
import { isPlainDigits } from '../money/plain-digits.ts';

/** A figure of a table as readers see it: digits in groups, a true minus sign. Text that is no plain figure stays as it is. */
export function printedFigure(value: string): string {
  if (!isPlainDigits(value)) return value;
  return value.startsWith('-') ? `−${grouped(value.slice(1))}` : grouped(value);
}
