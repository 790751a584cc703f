import type { DataTableContent } from './table-content.ts';

/** The names in a chart's table: the official ones that its finding may speak of, and that no line break may cut. */
export function tableNames({ rows }: DataTableContent): readonly string[] {
  return rows.flatMap(({ cells: [first] }) => first?.text ?? []);
}
