import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/** What 說明 restates of its row, and the column that prints it. */
const restated = { '說明／本年度預算數': '本年度預算數', '說明／較上年度增減': '本年度與上年度比較' } as const;

/**
 * TIE: what the 說明 of a budget row states of the row as a whole (`本年度預算數較上年度增列…`, `…補助57,019千元`) is what the row
 * prints; and the amounts of the parts that it lists make up the row.
 */
export function checkPlanNotes(table: StatementTable | undefined): CheckResult[] {
  if (!table) return [];
  return table.rows
    .filter(({ role }) => role === 'node')
    .flatMap((row) => {
      const said = statements(table, row);
      return [...wholes(table, row, said), ...parts(table, row, said)];
    });
}

/** The rows that carry what the 說明 of this row states: its own sentence (說明) and one for each part. */
function statements(table: StatementTable, { path }: StatementRow): StatementRow[] {
  return table.rows.filter(
    (row) =>
      row.role === 'summary' && row.path.length === path.length + 1 && path.every((name, at) => row.path[at] === name),
  );
}

function wholes(table: StatementTable, row: StatementRow, said: readonly StatementRow[]): CheckResult[] {
  return said
    .filter(({ path }) => path.at(-1) === '說明')
    .flatMap((note) =>
      Object.entries(restated).flatMap(([stated, column]) => {
        if (!prints(note, stated)) return [];
        const inputs = [figureOf(table, row, column)];
        return [
          settle({
            rule: 'TIE',
            table,
            subject: `${note.path.join('／')}｜${stated}`,
            found: figureOf(table, note, stated),
            expected: total(inputs),
            inputs,
            tolerance: exact,
            formula: `${stated}＝${column}`,
          }),
        ];
      }),
    );
}

function parts(table: StatementTable, row: StatementRow, said: readonly StatementRow[]): CheckResult[] {
  const named = said.filter((part) => part.path.at(-1) !== '說明' && prints(part, '說明／本年度預算數'));
  if (named.length === 0) return [];
  const inputs = named.map((part) => figureOf(table, part, '說明／本年度預算數'));
  return [
    settle({
      rule: 'TIE',
      table,
      subject: `${row.path.join('／')}｜本年度預算數｜說明`,
      found: figureOf(table, row, '本年度預算數'),
      expected: total(inputs),
      inputs,
      tolerance: exact,
      formula: '本年度預算數＝說明所列各項之和',
    }),
  ];
}
