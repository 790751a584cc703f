import { Decimal } from 'decimal.js';
import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/**
 * PROSE: a number that the 說明 of a row states is the one printed in its column (`預算增減數1,234,000元=追加減預算數1,234,000元`,
 * `職員37名`). Every number that the pattern finds is held to it; the
 * lines of the note are cited, or that of the row's last figure, which the note follows.
 */
export function checkRowNotes(
  table: StatementTable | undefined,
  column: string,
  stated: RegExp,
  formula: string,
): CheckResult[] {
  return (table?.rows ?? []).flatMap((row) =>
    table && prints(row, column) ? rowNotes(table, row, column, stated, formula) : [],
  );
}

function rowNotes(
  table: StatementTable,
  row: StatementRow,
  column: string,
  stated: RegExp,
  formula: string,
): CheckResult[] {
  const found = figureOf(table, row, column);
  return [...row.note.matchAll(stated)].map((match) =>
    settle({
      rule: 'PROSE',
      table,
      subject: `${row.path.join('／')}｜${column}｜${formula}`,
      found,
      expected: new Decimal((match[1] ?? '0').replaceAll(',', '')),
      inputs: (row.noteLines ?? [row.cells.at(-1)?.line ?? row.lineTo]).map((line) => ({ ...found, line, cells: [] })),
      tolerance: exact,
      formula,
    }),
  );
}
