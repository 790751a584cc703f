import type { DataSource, DataTable } from './data-table.ts';

/** A data file as JSON: an array of objects, one a line so that two versions can be compared. Amounts stay strings. */
export function toJson(table: DataTable, source: DataSource): string {
  const names = table.fields.map(({ name }) => name);
  const objects = table
    .rows(source)
    .map((row) => JSON.stringify(Object.fromEntries(row.map((value, i) => [names[i], value]))));
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}
