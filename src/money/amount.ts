import { Decimal } from 'decimal.js';
import { PlainDigitsError, plainDigitsOrThrow } from './plain-digits.ts';

/** The two money units that the books print. 千元 keeps its own precision: it is not 元 times a thousand. */
export type MoneyUnit = '元' | '千元';

/**
 * An exact amount of New Taiwan dollars together with the unit it was printed in.
 * `U` keeps 元 and 千元 apart at compile time. The sign is the book's: a deficit is negative.
 */
export interface Amount<U extends MoneyUnit = MoneyUnit> {
  readonly decimal: Decimal;
  readonly unit: U;
}

/** How many 元 one step of the unit's last printed digit is worth. */
export const ntdPerUnit: Record<MoneyUnit, 1 | 1000> = { 元: 1, 千元: 1000 };

/**
 * An amount from exact decimal digits.
 * @param digits plain digits, optional leading `-`; never a float (a float would carry its error along).
 * Anything else (`1,200`, `1e5`, `NaN`, a blank) throws a PlainDigitsError: decimal.js alone would let some of it pass
 */
export function amount<U extends MoneyUnit>(digits: string | bigint | Decimal, unit: U): Amount<U> {
  return { decimal: exactDecimal(digits), unit };
}

/** The amount in 元. Exact: a figure printed in 千元 becomes a multiple of 1,000 and no more precise for it. */
export function inNtd(value: Amount): Amount<'元'> {
  return { decimal: value.decimal.mul(ntdPerUnit[value.unit]), unit: '元' };
}

/** Sum of amounts of one unit; zero of that unit for an empty list. */
export function sum<U extends MoneyUnit>(values: readonly Amount<U>[], unit: U): Amount<U> {
  return { decimal: values.reduce((total, value) => total.add(value.decimal), new Decimal(0)), unit };
}

/** Difference `a − b` in their common unit. */
export function minus<U extends MoneyUnit>(a: Amount<U>, b: Amount<U>): Amount<U> {
  return { decimal: a.decimal.sub(b.decimal), unit: a.unit };
}

/** Plain digits for a border (JSON, CSV, island props): no grouping, no exponent, `-` for negatives, never `-0`. */
export function plainDigits(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Sum of plain-digit strings of one unit, as plain digits. For figures that have already crossed a border. */
export function sumDigits(values: Iterable<string>): string {
  let total = new Decimal(0);
  for (const value of values) total = total.add(plainDigitsOrThrow(value));
  return plainDigits(total);
}

function exactDecimal(digits: string | bigint | Decimal): Decimal {
  if (typeof digits === 'string') return new Decimal(plainDigitsOrThrow(digits));
  if (typeof digits === 'bigint') return new Decimal(digits.toString());
  if (!digits.isFinite()) throw new PlainDigitsError(digits.toString());
  return digits;
}
