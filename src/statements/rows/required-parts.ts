import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { statedUnit } from '../../documents/page-blocks.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';
import { summaryKey } from './row-hierarchy.ts';

/** TOTAL-MISSING: without its total (or another row that the form always prints) a table could lose rows and still add up. */
export function missingTotals(form: StatementForm, tables: readonly StatementTable[]): Diagnostic[] {
  return tables.flatMap(({ document, statement, lineFrom, rows }) => {
    const present = new Set(rows.map(({ path }) => summaryKey(path.at(-1) ?? '')));
    return (form.requires ?? [])
      .filter((name) => !present.has(name))
      .map(
        (row): Diagnostic => ({
          code: 'TOTAL-MISSING',
          severity: 'error',
          at: { document, line: lineFrom },
          values: { statement, row },
        }),
      );
  });
}

/** UNIT-MISSING: the money unit that the head of a form states. */
export function missingUnits(
  document: SourceDocument,
  form: StatementForm,
  tables: readonly StatementTable[],
): Diagnostic[] {
  return tables.flatMap((table): Diagnostic[] => {
    const stated = statedUnit(document.lines.slice(table.lineFrom - 1, table.lineTo));
    if (stated !== undefined || form.unit !== undefined) return [];
    return [
      {
        code: 'UNIT-MISSING',
        severity: 'error',
        at: { document: document.entry.id, line: table.lineFrom },
        values: { statement: table.statement, expected: table.unit },
      },
    ];
  });
}
