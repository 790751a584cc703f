import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findSpreads, pageBlocks, statedUnit } from '../documents/page-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { PrintedRow } from './printed-row.ts';
import { buildHierarchy } from './row-hierarchy.ts';
import { leftRows, rightRows } from './spread-rows.ts';
import type { StatementForm, StatementReader } from './statement-form.ts';

/**
 * A reader for statements printed across two facing pages: the left page has names, codes and the first columns,
 * the right page the rest. Rows are joined by order; the form's identities, which run across the gutter, prove the join.
 * Emits STATEMENT-MISSING and SPREAD-ROWS.
 * @param leftColumns how many of the form's columns stand on the left page
 */
export function spreadReader(form: StatementForm, leftColumns: number): StatementReader {
  const rightColumns = form.columns.length - leftColumns;
  return {
    form,
    read: (document: SourceDocument) => {
      const diagnostics: Diagnostic[] = [];
      const spreads = findSpreads(pageBlocks(document.lines), form.title);
      const rows: PrintedRow[] = [];
      for (const { left, right } of spreads) {
        const leftPart = leftRows(left, leftColumns);
        const rightPart = rightRows(right, rightColumns);
        if (leftPart.length !== rightPart.length) {
          diagnostics.push({
            code: 'SPREAD-ROWS',
            severity: 'error',
            at: { document: document.entry.id, line: left.lines[0]?.number ?? 0 },
            values: { statement: form.title, left: String(leftPart.length), right: String(rightPart.length) },
          });
        }
        for (const [at, row] of leftPart.entries()) {
          const other = rightPart[at];
          if (!other) break;
          rows.push({ ...row, figures: [...row.figures, ...other.figures], note: other.note });
        }
      }
      if (rows.length === 0) {
        if (spreads.length === 0) {
          diagnostics.push({ code: 'STATEMENT-MISSING', severity: 'error', at: { document: document.entry.id, line: 0 }, values: { statement: form.title } });
        }
        return { tables: [], readings: [], diagnostics };
      }
      const lines = spreads.flatMap(({ left, right }) => [...left.lines, ...right.lines]);
      const unit = statedUnit(lines) ?? '元';
      const numbers = lines.map(({ number }) => number);
      const table = {
        document: document.entry.id,
        statement: form.title,
        slug: form.slug,
        unit,
        columns: form.columns.map((column) => ({ name: column.name, unit: column.unit === 'money' ? unit : column.unit })),
        rows: buildHierarchy(rows.map((row) => ({ row, figures: row.figures })), form.columns, unit, form.summaries),
        lineFrom: Math.min(...numbers),
        lineTo: Math.max(...numbers),
      };
      return { tables: [table], readings: [], diagnostics };
    },
  };
}
