import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../../src/documents/source-document.ts';
import { numberLines } from '../../../src/documents/source-document.ts';
import type { StatementReader } from '../../../src/statements/statement-form.ts';
import type { StatementTable } from '../../../src/statements/statement-table.ts';

/** The real final account, as published. */
export const taichungSeed = readFileSync(join(import.meta.dirname, '../../../seeds/000_4698e309470cdba7.txt'), 'utf8');

/** A text as a final account in the spread layout. */
export function accountDocument(text: string): SourceDocument {
  return {
    entry: {
      id: '900',
      file: 'input.txt',
      title: '某局 120 年度決算',
      agency: '某局',
      city: 'taichung',
      fiscalYear: 120,
      kind: 'final-account',
      layout: 'spread',
    },
    lines: numberLines(text),
    sha256: '',
  };
}

/** A table as a person checks it against the book: a line a row, `lines (summary) code path: column printed unit @line`. */
export function printTable(table: StatementTable): string {
  const rows = table.rows.map(({ path, code, role, cells, note, lineFrom, lineTo }) => {
    const place = lineFrom === lineTo ? `${lineFrom}` : `${lineFrom}-${lineTo}`;
    const printed = cells.map(
      ({ column, raw, unit, line }) =>
        `${column} ${raw}${unit === table.unit ? '' : ` ${unit}`}${line === lineTo ? '' : ` @${line}`}`,
    );
    return `${place} ${role === 'summary' ? '(summary) ' : ''}${code && `${code} `}${path.join(' / ')}: ${printed.join(', ') || '(blank)'}${note && ` «${note}»`}`;
  });
  return `${table.statement} (${table.slug}, ${table.unit})\n${rows.join('\n')}\n`;
}

/** What a reader makes of a text: its tables as printed above, what it had to interpret, what it could not read. */
export function readText(
  reader: StatementReader,
  text: string,
): { tables: string; readings: readonly string[]; diagnostics: readonly string[] } {
  const { tables, readings, diagnostics } = reader.read(accountDocument(text));
  return {
    tables: tables.map(printTable).join('\n'),
    readings: readings.map(({ lineFrom, lineTo, what }) => `${lineFrom}-${lineTo} ${what}`),
    diagnostics: diagnostics.map(({ code, at }) => `${at.line} ${code}`),
  };
}
