import type { FilterName } from './index-document.ts';
import type { SearchRecord } from './search-record.ts';

/** One candidate of the index; its record is loaded when asked for. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly record: () => Promise<SearchRecord>;
  /** The record has been loaded before. */
  readonly isAtHand: () => boolean;
}

/** `relevance`, or the named value from the largest down. */
export const searchOrders = ['relevance', 'amount', 'year'] as const;
export type SearchOrder = (typeof searchOrders)[number];

export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The same, where several values of one filter will do. */
export type WideFilters = Readonly<Partial<Record<FilterName, string | readonly string[]>>>;

/** What a search asks of an index. */
export interface SearchEngine {
  /**
   * Records in which the tokens stand one after the other, best first; without tokens all that the filters leave.
   * `unranked` is quicker: in any order, scores say nothing.
   */
  readonly find: (
    tokens: readonly string[],
    filters: WideFilters,
    unranked?: 'unranked',
  ) => Promise<readonly Candidate[]>;
  /** What the orders go by, of every record that has it; by the id of its candidate. */
  readonly values: () => Promise<ReadonlyMap<string, OrderValues>>;
  /** They have been loaded before. */
  readonly hasValues: () => boolean;
}

/** What the orders other than relevance go by. */
export interface OrderValues {
  /** Plain 元 digits. */
  readonly amountNtd?: string;
  /** ROC year. */
  readonly year?: number;
}
