import { sumDigits } from '../../money/amount.ts';
import { shareOf } from '../../money/share-of.ts';
import type { CompiledBooks } from '../compiled-books.ts';
import type { ComparisonColumn } from './comparison.ts';
import { columnTotal, compareColumn } from './comparison.ts';
import type { PlanKind } from './plans.ts';

/** What another reading of the crosswalk would change in one column: the share of a kind of work, alone and joined. */
export interface JoinedShare {
  readonly column: ComparisonColumn;
  /** `57.0%`, of the column's printed total. */
  readonly apart: string;
  readonly joined: string;
}

/** A kind of work that has plans: what the crosswalk joins. */
export type CrosswalkKind = Exclude<PlanKind, 'other'>;

/** One row of the crosswalk that could as well be counted with another kind of work. */
export interface JoinedPlans {
  readonly kind: CrosswalkKind;
  readonly into: CrosswalkKind;
  readonly shares: readonly JoinedShare[];
}

/**
 * Every other reading that `data/crosswalk.yaml` admits (`join`), with the shares that it would give. A column whose book does
 * not print plans, or a total to take shares of, is left out.
 */
export function joinedPlans(books: CompiledBooks, columns: readonly ComparisonColumn[]): JoinedPlans[] {
  return books.decisions.crosswalk.flatMap(({ kind, join: into }) => {
    if (into === undefined) return [];
    const shares = columns.flatMap((column): JoinedShare[] => {
      const { parts } = compareColumn(books, column, 'plan');
      const total = columnTotal(books, column);
      if (!parts || !total) return [];
      const share = (...kinds: readonly CrosswalkKind[]) => {
        const own = parts.filter(({ key }) => kinds.some((candidate) => candidate === key));
        return shareOf(sumDigits(own.map(({ amountNtd }) => amountNtd)), total.amountNtd, 1);
      };
      return [{ column, apart: share(into), joined: share(into, kind) }];
    });
    return [{ kind, into, shares }];
  });
}
