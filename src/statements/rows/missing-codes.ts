import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';

/** Rows with figures and without the code that every row of the form has: a row of another table. Emits CODE-MISSING. */
export function missingCodes({ coded }: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  if (!coded) return [];
  return tables.flatMap(({ document, statement, rows }) =>
    rows
      .filter(({ role, code, cells }) => role === 'node' && code === '' && cells.length > 0)
      .map(
        ({ path, lineFrom }): Diagnostic => ({
          code: 'CODE-MISSING',
          severity: 'error',
          at: { document, line: lineFrom },
          values: { statement, row: path.join('／') },
        }),
      ),
  );
}
