import type { OrderValues } from './search-engine.ts';

/** The file beside the index that holds the values of its orders. */
export const orderFile = 'orders.json';

/**
 * What the orders go by, column by column: a few kB, loaded when an order is asked for. The engine's own orders only sort the
 * answer of one query, and an answer of this search unites several; to ask for all records in order loads the whole index.
 */
export interface OrderFile {
  readonly ids: readonly string[];
  /** Plain 元 digits, `''` for a record without an amount. */
  readonly amounts: readonly string[];
  /** ROC years, 0 for a record without one. */
  readonly years: readonly number[];
}

/** Packs values by the engine's ids, in an order that does not hang on the engine's. */
export function packOrders(values: ReadonlyMap<string, OrderValues>): OrderFile {
  const rows = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ids: rows.map(([id]) => id),
    amounts: rows.map(([, { amountNtd = '' }]) => amountNtd),
    years: rows.map(([, { year = 0 }]) => year),
  };
}

/** Unpacks them. */
export function unpackOrders({ ids, amounts, years }: OrderFile): ReadonlyMap<string, OrderValues> {
  return new Map(
    ids.map((id, at) => {
      const amountNtd = amounts[at] ?? '';
      const year = years[at] ?? 0;
      return [id, { ...(amountNtd === '' ? {} : { amountNtd }), ...(year === 0 ? {} : { year }) }];
    }),
  );
}
