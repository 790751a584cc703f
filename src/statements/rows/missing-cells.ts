import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';

/**
 * Cells that a form always prints, be it as `0` or `-`, and a row leaves empty: an emptied zero changes no sum. A row that
 * prints none of a group (what 說明 states, pay without posts) is left alone. Emits CELL-MISSING.
 */
export function missingCells(form: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const printed = new Set(row.cells.map(({ column }) => column));
      const groups = (form.filled ?? []).filter((group) => group.some((column) => printed.has(column)));
      return groups
        .flat()
        .filter((column) => !printed.has(column))
        .map(
          (column): Diagnostic => ({
            code: 'CELL-MISSING',
            severity: 'error',
            at: { document: table.document, line: row.lineFrom },
            values: { statement: table.statement, row: row.path.join('／'), column },
          }),
        );
    }),
  );
}
