import { Decimal } from 'decimal.js';
import type { CityId } from '../../documents/source-document.ts';
import { plainDigits } from '../../money/amount.ts';
import type { CompiledBooks } from '../compiled-books.ts';

/** A population and which year end it is of: the fiscal year's own where it is known, else the nearest earlier one. */
export interface KnownPopulation {
  readonly persons: string;
  readonly fiscalYear: number;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Registered population at the end of the fiscal year, or at the nearest earlier year end that is known. */
export function populationAt(books: CompiledBooks, city: CityId, fiscalYear: number): KnownPopulation | undefined {
  const known = books.decisions['reference/population'].filter(
    (entry) => entry.city === city && entry.fiscalYear <= fiscalYear,
  );
  return known.sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
}

/**
 * Consumer prices of a year relative to a base year (base = 100), chained from the yearly changes.
 * @returns exact to ten significant decimals, or `undefined` when a year between the two has no known change
 */
export function priceIndex(books: CompiledBooks, baseYear: number, year: number): Decimal | undefined {
  const changes = new Map(
    books.decisions['reference/price-change'].map(({ fiscalYear, percent }) => [fiscalYear, percent]),
  );
  const [from, to] = baseYear <= year ? [baseYear, year] : [year, baseYear];
  let index = new Decimal(100);
  for (let at = from + 1; at <= to; at += 1) {
    const percent = changes.get(at);
    if (percent === undefined) return undefined;
    index = index.mul(new Decimal(percent).div(100).add(1));
  }
  return baseYear <= year ? index : new Decimal(10_000).div(index);
}

/** An amount of one year at the prices of another, rounded to 元. */
export function atPricesOf(
  books: CompiledBooks,
  amountNtd: string,
  year: number,
  priceYear: number,
): string | undefined {
  const index = priceIndex(books, year, priceYear);
  return index ? plainDigits(new Decimal(amountNtd).mul(index).div(100).toDecimalPlaces(0)) : undefined;
}

/** An amount per registered resident, to one hundredth of a 元. */
export function perResident(amountNtd: string, { persons }: KnownPopulation): string {
  return plainDigits(new Decimal(amountNtd).div(persons).toDecimalPlaces(2));
}
