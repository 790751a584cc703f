import type { ColumnRelation } from '../../ledger/queries/column-relation.ts';
import { columnRelation } from '../../ledger/queries/column-relation.ts';
import type { ComparedColumn } from './comparison-data.ts';

/** How far apart in their list two columns may stand and have a page of their own: pages grow with the books, not their square. */
const farthest = 12;

/** Two columns, the earlier of the list first, and how they stand to each other. */
export interface ComparisonPair {
  readonly a: ComparedColumn;
  readonly b: ComparedColumn;
  readonly relation: ColumnRelation;
}

/** Every two columns that have a page of their own, once, in their order. Any other two are compared by the explorer alone. */
export function comparisonPairs(columns: readonly ComparedColumn[]): ComparisonPair[] {
  return columns.flatMap((a, at) =>
    columns.slice(at + 1, at + 1 + farthest).map((b) => ({ a, b, relation: columnRelation(a, b) })),
  );
}

/** Two columns asked for in any order, where they have a page of their own; `undefined` where they are one. */
export function comparisonPair(
  columns: readonly ComparedColumn[],
  one: string,
  other: string,
): ComparisonPair | undefined {
  const [first, ...later] = columns.slice(columns.findIndex(({ id }) => id === one || id === other));
  const at = later.findIndex(({ id }) => id !== first?.id && (id === one || id === other));
  const second = later[at];
  if (!first || !second || at >= farthest) return undefined;
  return { a: first, b: second, relation: columnRelation(first, second) };
}
