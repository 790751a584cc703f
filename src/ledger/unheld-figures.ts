import type { CheckResult } from '../checks/check-result.ts';
import type { FoundReading } from '../statements/statement-form.ts';
import type { StatementTable } from '../statements/statement-table.ts';

/** What such a figure is called where it is declared. */
export const noSumUses = 'figure that no sum uses';

/**
 * Money that no check rests on. The official forms restate every amount, so such a figure is that of a row which does not
 * belong here; it must be declared as a reading. Zero changes no sum and asserts nothing.
 */
export function unheldFigures(tables: readonly StatementTable[], checks: readonly CheckResult[]): FoundReading[] {
  const keyOf = (document: string, slug: string, path: readonly string[], column: string, line: number) =>
    [document, slug, path.join('／'), column, line].join('｜');
  const held = new Set(
    checks.flatMap(({ cells }) =>
      cells.map(({ document, slug, path, column, line }) => keyOf(document, slug, path, column, line)),
    ),
  );
  return tables.flatMap(({ document, slug, rows }) =>
    rows.flatMap(({ path, cells }) =>
      cells
        .filter(
          ({ column, line, unit, value }) =>
            (unit === '元' || unit === '千元') &&
            /[1-9]/.test(value) &&
            !held.has(keyOf(document, slug, path, column, line)),
        )
        .map(({ line }) => ({ document, lineFrom: line, lineTo: line, what: noSumUses })),
    ),
  );
}
