import type { PrintedFigures } from '../ledger/queries/cell-checks.ts';

/** Where a printed line went: the statement and the first line of the row that one of its figures belongs to. */
export interface LineDestination {
  readonly statement: string;
  readonly slug: string;
  readonly rowLine: number;
}

/** For each line of a document that prints a figure of a statement or of 總說明, that statement's row. The first statement wins. */
export function linesWithCells(
  document: string,
  statements: readonly (PrintedFigures & { readonly statement: string })[],
): ReadonlyMap<number, LineDestination> {
  const destinations = new Map<number, LineDestination>();
  for (const table of statements) {
    if (table.document !== document) continue;
    for (const row of table.rows) {
      for (const { line } of row.cells) {
        if (!destinations.has(line))
          destinations.set(line, { statement: table.statement, slug: table.slug, rowLine: row.lineFrom });
      }
    }
  }
  return destinations;
}
