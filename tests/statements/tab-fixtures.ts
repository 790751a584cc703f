import type { SourceDocument } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import type { StatementReadingResult } from '../../src/statements/statement-form.ts';

/** A text as a unit budget in the tab layout. */
export function tabDocument(text: string): SourceDocument {
  return {
    entry: {
      id: '900',
      file: 'input.txt',
      title: '某局 120 年度單位預算',
      agency: '某局',
      city: 'kaohsiung',
      fiscalYear: 120,
      kind: 'unit-budget',
      layout: 'tab',
    },
    lines: numberLines(text),
    sha256: '',
  };
}

/** What a reader made of a document, short enough to be read and checked by a person. */
export interface ReadSummary {
  readonly rows: readonly string[];
  readonly readings: readonly string[];
  readonly diagnostics: readonly string[];
}

export function summarise(result: StatementReadingResult): ReadSummary {
  const rows = result.tables
    .flatMap((table) => table.rows)
    .map(({ path, code, role, cells, lineFrom, lineTo }) => {
      const place = lineFrom === lineTo ? `${lineFrom}` : `${lineFrom}-${lineTo}`;
      const printed = cells.map(
        (cell) => `${cell.column} ${cell.raw} ${cell.unit}${cell.line === lineFrom ? '' : `@${cell.line}`}`,
      );
      return `${place} ${role === 'summary' ? '(summary) ' : ''}${code && `${code} `}${path.join(' / ')}: ${printed.join(', ')}`;
    });
  return {
    rows,
    readings: result.readings.map(({ lineFrom, lineTo, what }) => `${lineFrom}-${lineTo} ${what}`),
    diagnostics: result.diagnostics.map(({ code, at }) => `${at.line} ${code}`),
  };
}
