import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { StatementRow, StatementTable } from './statement-table.ts';

interface CodedRow {
  readonly table: StatementTable;
  readonly row: StatementRow;
  readonly key: string;
}

/**
 * Codes against each other: the code of a row lies under its parent's (CODE-PARENT), and a name that the book prints in
 * several places has the same code in each (CODE-DIFFERS). A code that stands alone cannot be held to anything.
 */
export function codeAgreement(tables: readonly StatementTable[]): Diagnostic[] {
  return [...tables.flatMap(outsideParent), ...differing(tables)];
}

function outsideParent(table: StatementTable): Diagnostic[] {
  const byPath = new Map(table.rows.filter(({ role }) => role === 'node').map((row) => [row.path.join('\n'), row]));
  return table.rows.flatMap((row): Diagnostic[] => {
    const parent = byPath.get(row.path.slice(0, -1).join('\n'));
    if (!parent || !isCode(row.code) || !isCode(parent.code) || parent.code.length > row.code.length) return [];
    if (isUnder(row.code, parent.code)) return [];
    return [report('CODE-PARENT', table, row, parent)];
  });
}

function isCode(code: string): boolean {
  return /^\d{4,}$/.test(code);
}

/** `2018` under `2000`, `32020110101` under `32020110100`; of 款項目節 the first two digits change from 項 to 目 and are left out. */
function isUnder(code: string, parent: string): boolean {
  const from = parent.length >= 10 ? 2 : 0;
  return code.slice(from).startsWith(parent.slice(from).replace(/0+$/, ''));
}

function differing(tables: readonly StatementTable[]): Diagnostic[] {
  const coded = tables.flatMap((table) =>
    table.rows.flatMap((row): CodedRow[] => {
      const key = row.role === 'node' && isCode(row.code) ? keyOf(row.code) : undefined;
      return key === undefined ? [] : [{ table, row, key }];
    }),
  );
  const byName = Map.groupBy(coded, ({ row, key }) => `${key.length} ${(row.path.at(-1) ?? '').replace(/\*$/, '')}`);
  return [...byName.values()].flatMap((same) =>
    same.flatMap(({ table, row, key }): Diagnostic[] => {
      const others = same.filter((other) => other.row !== row && !isNested(other, { table, row, key }));
      const [first] = others;
      if (!first || others.some((other) => agrees(key, other.key))) return [];
      return [report('CODE-DIFFERS', table, row, first.row)];
    }),
  );
}

/**
 * What a code says without the agency: objects in six digits (`2018`, `201800`), plans and sources as category, item and
 * sub-item (`32020111701`, `0132170100` and `320201101321701` are all `321701`). Codes of agencies and of accounts say nothing.
 */
function keyOf(code: string): string | undefined {
  if (code.length === 4 || code.length === 6) return `o${code.padEnd(6, '0')}`;
  const plan =
    code.length === 11
      ? code.slice(0, 2) + code.slice(7)
      : code.length === 15
        ? code.slice(9)
        : code.length === 10
          ? code.slice(2, 8)
          : code.length === 8
            ? code.slice(0, 6)
            : '';
  return /0000$/.test(plan) || plan.length !== 6 ? undefined : plan;
}

/** The same item, or the level above it that has its name. */
function agrees(key: string, other: string): boolean {
  if (key.startsWith('o')) return key === other;
  const [short = '', long = ''] = [key.replace(/(00)+$/, ''), other.replace(/(00)+$/, '')].sort(
    (a, b) => a.length - b.length,
  );
  return long.startsWith(short);
}

/** Of two rows of one table with the same name, one stands above the other. */
function isNested(a: CodedRow, b: CodedRow): boolean {
  if (a.table !== b.table) return false;
  const [short, long] = [a.row.path, b.row.path].sort((one, other) => one.length - other.length);
  return short?.every((name, at) => long?.[at] === name) ?? false;
}

function report(
  code: 'CODE-PARENT' | 'CODE-DIFFERS',
  table: StatementTable,
  row: StatementRow,
  other: StatementRow,
): Diagnostic {
  return {
    code,
    severity: 'error',
    at: { document: table.document, line: row.lineFrom },
    values: {
      statement: table.statement,
      row: row.path.at(-1) ?? '',
      printed: row.code,
      expected: other.code,
      name: other.path.at(-1) ?? '',
      other: String(other.lineFrom),
    },
    related: [String(other.lineFrom)],
  };
}
