import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementRow, StatementTable } from '../statement-table.ts';

/**
 * Rows that a form must print and a table lacks, though its sums still come out: where a branch ends above or below the level
 * that the form ends at, a row between was lost (a parent of one child has the child's very figures). Emits LEVEL-MISSING.
 */
export function missingRows(form: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  const { levels } = form;
  if (levels === undefined) return [];
  return tables.flatMap((table) =>
    table.rows.flatMap((row, at): Diagnostic[] => {
      if (row.role !== 'node' || row.path.length === levels || hasRowsUnder(table.rows, row, at)) return [];
      return [
        {
          code: 'LEVEL-MISSING',
          severity: 'error',
          at: { document: table.document, line: row.lineFrom },
          values: {
            statement: table.statement,
            row: row.path.join('／'),
            found: String(row.path.length),
            expected: String(levels),
          },
        },
      ];
    }),
  );
}

function hasRowsUnder(rows: readonly StatementRow[], { path }: StatementRow, at: number): boolean {
  return rows.some(
    (other, index) =>
      index !== at &&
      other.role === 'node' &&
      other.path.length > path.length &&
      path.every((name, level) => other.path[level] === name),
  );
}
