import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { isCapital, leavesUnder } from './row-relations.ts';
import type { BookTables } from './tie.ts';

/** A name without the mark of capital expenditure. */
export function bare(name: string | undefined): string {
  return (name ?? '').replace(/\*$/, '');
}

/** Which innermost rows of a by-agency table are meant; what is left out does not matter. */
export interface LeafChoice {
  /** Programme and plan names that must stand above, in order, `*` ignored. */
  readonly under?: readonly string[];
  readonly capital?: boolean;
  /** Centrally allocated items (統籌) only, or the agency's own only. */
  readonly central?: boolean;
  /** First-level object, `*` ignored. */
  readonly object?: string;
}

/** The innermost rows (first-level objects of a plan) of 歲出機關別決算表 or of the table of prior years. */
export function agencyLeaves(
  book: BookTables,
  slug: string,
  { under = [], capital, central, object }: LeafChoice,
): StatementRow[] {
  const table: StatementTable | undefined = book.table(slug);
  if (!table) return [];
  return leavesUnder(table, []).filter((row) => {
    let from = 0;
    for (const name of under) {
      const at = row.path.findIndex((other, index) => index >= from && bare(other) === name);
      if (at < 0) return false;
      from = at + 1;
    }
    return (
      (capital === undefined || isCapital(row) === capital) &&
      (central === undefined || (row.path[0]?.startsWith('統籌') ?? false) === central) &&
      (object === undefined || bare(row.path.at(-1)) === object)
    );
  });
}
