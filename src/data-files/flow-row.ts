import type { LineReference } from '../ledger/compiled-books.ts';

/** One ribbon of a Sankey chart, as `flows.csv` publishes it. */
export interface FlowRow {
  /** The chart's stable name, e.g. `taichung-108-sankey`. */
  readonly chart: string;
  readonly source: string;
  readonly target: string;
  /** Exact 元, plain digits, never negative. */
  readonly amountNtd: string;
  /** Empty for a printed amount; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly LineReference[];
}
