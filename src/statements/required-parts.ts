import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { statedUnit } from '../documents/page-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import { summaryKey } from './row-hierarchy.ts';
import type { StatementForm } from './statement-form.ts';
import type { StatementTable } from './statement-table.ts';

/**
 * What no table of a form may lack: the totals that the form always prints, and the money unit that its head states.
 * Without its total a table could lose rows and still add up. Emits TOTAL-MISSING and UNIT-MISSING.
 */
export function requiredParts(
  document: SourceDocument,
  form: StatementForm,
  tables: readonly StatementTable[],
): Diagnostic[] {
  return tables.flatMap((table): Diagnostic[] => {
    const at = { document: document.entry.id, line: table.lineFrom };
    const present = new Set(
      table.rows.filter(({ role }) => role === 'summary').map(({ path }) => summaryKey(path.at(-1) ?? '')),
    );
    const missing = (form.requires ?? [])
      .filter((name) => !present.has(name))
      .map(
        (row): Diagnostic => ({
          code: 'TOTAL-MISSING',
          severity: 'error',
          at,
          values: { statement: table.statement, row },
        }),
      );
    const stated = statedUnit(document.lines.slice(table.lineFrom - 1, table.lineTo));
    if (stated !== undefined || form.unit !== undefined) return missing;
    return [
      ...missing,
      { code: 'UNIT-MISSING', severity: 'error', at, values: { statement: table.statement, expected: table.unit } },
    ];
  });
}
