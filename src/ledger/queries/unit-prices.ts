import type { CompiledBooks, LineItem } from '../compiled-books.ts';
import { agencyYears } from './agency-years.ts';
import type { Plan } from './plans.ts';
import { innermostPlans } from './plans.ts';
import { purchaseLines } from './purchase-lines.ts';

/** A unit price that the book prints for more than one, and who else pays for the same by the same unit. */
export interface UnitPrice {
  readonly line: LineItem;
  /** Lines of other plans under the same object and by the same unit, each with its plan. */
  readonly alike: readonly { readonly plan: Plan; readonly line: LineItem }[];
}

/**
 * The lines of a plan whose printed price is a price of one: those that buy more than one. A line `年 1` or `式 1` prints the
 * price of the whole, which compares with nothing.
 */
export function unitPrices(books: CompiledBooks, plan: Plan): UnitPrice[] {
  const all = agencyYears(books).flatMap((agencyYear) =>
    innermostPlans(books, agencyYear).flatMap((each) =>
      purchaseLines(books, each)
        .filter(buysSeveral)
        .map((line) => ({ plan: each, line })),
    ),
  );
  const own = purchaseLines(books, plan).filter(buysSeveral);
  return own.map((line) => ({
    line,
    alike: all.filter(
      ({ line: other }) => !own.includes(other) && other.object2.name === line.object2.name && other.unit === line.unit,
    ),
  }));
}

/** Lines that print one whole (年 1, 式 1), or no quantity at all. */
export function lumpSums(books: CompiledBooks, plan: Plan): LineItem[] {
  return purchaseLines(books, plan).filter((line) => !buysSeveral(line));
}

function buysSeveral({ quantity, unitPriceNtd }: LineItem): boolean {
  return unitPriceNtd !== '' && quantity !== '' && quantity !== '1';
}
