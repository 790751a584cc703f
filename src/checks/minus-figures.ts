import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/** DIFFERENCE between rows: a summary row such as 收支餘絀 equals one row less another, in every column. */
export function minusFigures(
  table: StatementTable,
  row: StatementRow,
  from: StatementRow,
  less: StatementRow,
  columns: readonly string[],
): CheckResult[] {
  return columns.map((column) => {
    const inputs = [figureOf(table, from, column), figureOf(table, less, column)];
    return settle({
      rule: 'DIFFERENCE',
      table,
      subject: `${row.path.join('／')}｜${column}`,
      found: figureOf(table, row, column),
      expected: (inputs[0]?.value ?? exact).sub(inputs[1]?.value ?? exact),
      inputs,
      tolerance: exact,
      formula: `${row.path.at(-1)}＝${from.path.at(-1)}－${less.path.at(-1)}`,
    });
  });
}
