import { Decimal } from 'decimal.js';
import type { CheckedCell, CheckResult } from '../../checks/check-result.ts';
import type { StatementCell } from '../../statements/statement-table.ts';
import { byDocument } from './by-document.ts';

/** How a check reaches a figure: within sums, products and quotients, another table, or a sentence of the book. */
export type Protection = 'sum' | 'quotient' | 'tie' | 'prose';

/** A printed figure, in a table or in a sentence. */
export interface PrintedCell extends Pick<StatementCell, 'column' | 'value' | 'raw' | 'line'> {
  readonly unit: string;
}

/** Figures of a statement in its rows, or of the sentences that stand for one. */
export interface PrintedFigures {
  readonly document: string;
  readonly slug: string;
  readonly rows: readonly {
    readonly path: readonly string[];
    readonly lineFrom: number;
    readonly cells: readonly PrintedCell[];
  }[];
}

/** What holds one printed figure of a statement. */
export interface CellChecks {
  readonly cell: PrintedCell;
  /** Every check that names the figure, of whichever statement, in the compiler's order. */
  readonly checks: readonly { readonly check: CheckResult; readonly as: CheckedCell['as'] }[];
  /** The ways in which they reach it, in a fixed order. */
  readonly ways: readonly Protection[];
  /**
   * `exact`: any other figure would break a check. `rounded`: only one that differs by more than the rounding of what it is
   * held to (a share of it, its 千元). `none`: the book restates it nowhere. `declared`: it takes part in a contradiction of
   * the book that `data/discrepancies.yaml` declares.
   */
  readonly strength: 'exact' | 'rounded' | 'none' | 'declared';
}

const ways: Readonly<Record<CheckResult['rule'], Protection>> = {
  'SUM-TOTAL': 'sum',
  'ROW-TOTAL': 'sum',
  'FINAL-BUDGET': 'sum',
  'ACCOUNT-SUM': 'sum',
  DIFFERENCE: 'sum',
  TREASURY: 'sum',
  'CARRY-FORWARD': 'sum',
  'FUND-SPLIT': 'sum',
  RATIO: 'quotient',
  PRODUCT: 'quotient',
  TIE: 'tie',
  UNIT: 'tie',
  'CAPITAL-MARK': 'tie',
  PROSE: 'prose',
  REPEAT: 'prose',
};

/** All ways, in the order in which they are shown. */
export const protections = ['sum', 'quotient', 'tie', 'prose'] as const satisfies readonly Protection[];

/** Checks that a document's figures take part in, its own and those of other documents. */
export const checksOf = byDocument<CheckResult>(({ document, cells }) => [
  document,
  ...cells.map((cell) => cell.document),
]);

/**
 * Every figure of a statement with the checks that name it, by `cellKey`.
 * @param checks all that there are, or those of the statement's document (`checksOf`)
 */
export function cellChecks(table: PrintedFigures, checks: readonly CheckResult[]): ReadonlyMap<string, CellChecks> {
  const named = new Map<string, CellChecks['checks'][number][]>();
  for (const check of checks) {
    for (const { document, slug, as, ...place } of check.cells) {
      if (document !== table.document || slug !== table.slug) continue;
      const found = named.get(cellKey(place.path, place)) ?? [];
      if (!found.some((other) => other.check === check)) found.push({ check, as });
      named.set(cellKey(place.path, place), found);
    }
  }
  return new Map(
    table.rows.flatMap(({ path, cells }) =>
      cells.map((cell) => {
        const own = named.get(cellKey(path, cell)) ?? [];
        const reached = new Set(own.map(({ check }) => ways[check.rule]));
        return [
          cellKey(path, cell),
          { cell, checks: own, ways: protections.filter((way) => reached.has(way)), strength: strengthOf(cell, own) },
        ];
      }),
    ),
  );
}

/** Says which figure of its statement a cell is. */
export function cellKey(path: readonly string[], { line, column }: Pick<StatementCell, 'line' | 'column'>): string {
  return [line, column, ...path].join('\n');
}

function strengthOf(cell: PrintedCell, checks: CellChecks['checks']): CellChecks['strength'] {
  if (checks.length === 0) return 'none';
  if (checks.some(({ check, as }) => as === 'asserted' && check.status !== 'holds')) return 'declared';
  return checks.some(({ check, as }) => pins(check, as, cell)) ? 'exact' : 'rounded';
}

/** Whether no other figure than the printed one satisfies the check: an asserted one is rounded by its own last digit only. */
function pins(check: CheckResult, as: CheckedCell['as'], cell: PrintedCell): boolean {
  return new Decimal(check.tolerance).isZero() || (as === 'asserted' && check.unit === cell.unit);
}
