import { stringify } from 'csv-stringify/sync';
import type { DataSource, DataTable } from './data-table.ts';

/**
 * A data file as CSV: UTF-8 with a byte-order mark (spreadsheet programs need it to read Chinese), a header line, `\n`,
 * RFC 4180 quoting. Text that a spreadsheet would run as a formula gets a leading apostrophe; figures never do.
 */
export function toCsv(table: DataTable, source: DataSource): string {
  const rows = table
    .rows(source)
    .map((row) =>
      row.map((value, column) => (table.fields[column]?.kind === 'text' ? unlikeFormula(String(value)) : value)),
    );
  return stringify([table.fields.map(({ name }) => name), ...rows], { bom: true, record_delimiter: '\n' });
}

/**
 * Text that no spreadsheet takes for a formula: one that begins with a tab or a carriage return, or with `=`, `+`, `-` or `@`
 * (in full width too), behind blanks and characters that cannot be seen or not, gets a leading apostrophe. A printed figure
 * such as `-`, `-1,234` or `-3.5%` can do no harm and stays.
 */
export function unlikeFormula(text: string): string {
  if (/^[ \u3000]*[-－]?[\d,.]*[%％]?[ \u3000]*$/.test(text)) return text;
  return /^(?:[\t\r]|[\s\p{Cc}\p{Cf}\uFFFD]*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}
