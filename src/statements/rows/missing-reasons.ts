import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementRow, StatementTable } from '../statement-table.ts';

/**
 * Money that a form explains and a row does not: the reason or the number of its official type was lost, which changes no
 * sum. Rows above others are explained by those. Emits REASON-MISSING.
 */
export function missingReasons({ explained }: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  if (!explained) return [];
  return tables.flatMap((table) =>
    table.rows.flatMap((row): Diagnostic[] => {
      const cell = row.cells.find(({ column, value }) => explained.columns.includes(column) && !/^[-0.]+$/.test(value));
      if (!cell || row.role === 'summary' || hasRowsBelow(table, row)) return [];
      const missing = [...(explained.typed && row.code === '' ? ['類型'] : []), ...(row.note === '' ? ['原因'] : [])];
      return missing.map((part) => ({
        code: 'REASON-MISSING',
        severity: 'error',
        at: { document: table.document, line: cell.line },
        values: { statement: table.statement, row: row.path.join('／'), amount: cell.raw, part },
      }));
    }),
  );
}

function hasRowsBelow({ rows }: StatementTable, { path }: StatementRow): boolean {
  return rows.some((other) => other.path.length > path.length && path.every((name, at) => other.path[at] === name));
}
