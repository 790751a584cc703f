import type { StatementRow, StatementTable } from '../statements/statement-table.ts';

type Children = ReadonlyMap<StatementRow | undefined, readonly StatementRow[]>;

/** Nearly every rule asks for the children in the same tables; they are found once for each. */
const foundAlready = new WeakMap<StatementTable, Children>();

/** The rows directly under each row: those whose nearest printed ancestor it is. Summary rows have and are no children. */
export function childrenByParent(table: StatementTable): Children {
  const known = foundAlready.get(table) ?? findChildren(table);
  foundAlready.set(table, known);
  return known;
}

function findChildren(table: StatementTable): Children {
  const nodes = table.rows.filter(({ role }) => role === 'node');
  const byPath = new Map(nodes.map((row) => [row.path.join('\n'), row]));
  const children = new Map<StatementRow | undefined, StatementRow[]>();
  for (const row of nodes) {
    let parent: StatementRow | undefined;
    for (let depth = row.path.length - 1; depth > 0 && !parent; depth -= 1) {
      parent = byPath.get(row.path.slice(0, depth).join('\n'));
    }
    const siblings = children.get(parent) ?? [];
    siblings.push(row);
    children.set(parent, siblings);
  }
  return children;
}

/** The innermost rows under a path (all of the table for an empty path). */
export function leavesUnder(table: StatementTable, path: readonly string[]): StatementRow[] {
  const children = childrenByParent(table);
  return table.rows.filter(
    (row) => row.role === 'node' && !children.has(row) && path.every((name, at) => row.path[at] === name),
  );
}

/** A row is capital expenditure when the book marks its name with `*`. */
export function isCapital(row: StatementRow): boolean {
  return (row.path.at(-1) ?? '').endsWith('*');
}
