import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementRow, StatementTable } from '../statement-table.ts';

/**
 * Rows that stand twice or out of order: codes rise among the rows of one parent, numbers (`一、`, `2.`, `(3)`) go on by one
 * from the first, the rows that a form always prints stand in its order, and 合計 before or after all others. Swapped rows
 * still add up, so nothing else would notice. Emits ROW-TWICE and ROW-ORDER.
 */
export function rowOrder(form: StatementForm, table: StatementTable): Diagnostic[] {
  return [...repeated(table), ...disordered(table), ...outOfFormOrder(form, table), ...totalAmongRows(table)];
}

function outOfFormOrder({ requires = [] }: StatementForm, table: StatementTable): Diagnostic[] {
  const known = table.rows.filter(({ role, path }) => role === 'node' && requires.includes(path.at(-1) ?? ''));
  return known.flatMap((row, at) => {
    const before = known[at - 1];
    if (!before || requires.indexOf(before.path.at(-1) ?? '') < requires.indexOf(row.path.at(-1) ?? '')) return [];
    return [report('ROW-ORDER', table, row, before.lineFrom)];
  });
}

function totalAmongRows(table: StatementTable): Diagnostic[] {
  // 附註 and 備註 stand below the table that 合計 closes.
  const nodes = table.rows.filter(
    ({ role, cells, path }) => role === 'node' && cells.length > 0 && !/^[附備]註$/.test(path[0] ?? ''),
  );
  return table.rows.flatMap((row) => {
    if (row.role !== 'summary' || row.path.length !== 1 || !/^[合總]計$/.test(row.path[0] ?? '')) return [];
    const above = nodes.findLast(({ lineFrom }) => lineFrom < row.lineFrom);
    const below = nodes.find(({ lineFrom }) => lineFrom > row.lineFrom);
    return above && below ? [report('ROW-ORDER', table, row, above.lineFrom)] : [];
  });
}

function report(code: 'ROW-TWICE' | 'ROW-ORDER', table: StatementTable, row: StatementRow, other: number): Diagnostic {
  return {
    code,
    severity: 'error',
    at: { document: table.document, line: row.lineFrom },
    values: { statement: table.statement, row: row.path.at(-1) ?? '', other: String(other) },
  };
}

/** Same names, same code and the same figures on another line. */
function repeated(table: StatementTable): Diagnostic[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = JSON.stringify([row.path, row.code, row.role, row.cells.map(({ column, raw }) => [column, raw])]);
    const before = seen.get(key);
    seen.set(key, before ?? row.lineFrom);
    return before === undefined || before === row.lineFrom ? [] : [report('ROW-TWICE', table, row, before)];
  });
}

function disordered(table: StatementTable): Diagnostic[] {
  const siblings = Map.groupBy(
    table.rows.filter(({ role }) => role === 'node'),
    ({ path }) => path.slice(0, -1).join('\n'),
  );
  return [...siblings.values()].flatMap((rows) =>
    rows.flatMap((row, at) => {
      const before = rows[at - 1];
      const number = numberOf(row);
      const last = before && numberOf(before);
      const jumps = number !== undefined && number !== (last ?? 0) && number !== (last ?? 0) + 1;
      const falls =
        before !== undefined &&
        /^\d{4,}$/.test(row.code) &&
        before.code.length === row.code.length &&
        row.code < before.code;
      return jumps || falls ? [report('ROW-ORDER', table, row, before?.lineFrom ?? row.lineFrom)] : [];
    }),
  );
}

const numerals = '一二三四五六七八九';

/** The number that a row's name begins with, or `undefined`. */
function numberOf({ path }: StatementRow): number | undefined {
  const [, chinese = '', arabic = ''] =
    /^(?:[(（]?([一二三四五六七八九十]{1,3})[)）、]|[(（]?(\d{1,3})[)）.])/.exec(path.at(-1) ?? '') ?? [];
  if (arabic !== '') return Number(arabic);
  if (chinese === '') return undefined;
  const [tens = '', ones = ''] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const ten = chinese.includes('十') ? (tens === '' ? 1 : numerals.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === '' ? 0 : numerals.indexOf(ones) + 1);
}
