import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { leadingFigures, trailingFigures } from '../../documents/figure-token.ts';
import type { PageBlock } from '../../documents/page-blocks.ts';
import { findSpreads, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { Line, SourceDocument } from '../../documents/source-document.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';
import type { PlacedRow } from './form-table.ts';
import { formTable } from './form-table.ts';
import { leftRows, rightRows } from './spread-rows.ts';

/** What a spread statement has beyond rows in one run. */
export interface SpreadOptions {
  /** Names of rows without figures that open a section (保留數). */
  readonly headings?: readonly string[];
  /** The row that ends a table: a spread after it is a table of its own, named after its outermost row. */
  readonly closedBy?: string;
}

/**
 * A reader for statements printed across two facing pages: the left page has names, codes and the first columns,
 * the right page the rest. Rows are joined by order; the form's identities, which run across the gutter, prove the join.
 * Emits STATEMENT-MISSING, SPREAD-ROWS, and ROW-TWICE where a line printed twice in a row is all that keeps them apart.
 * @param leftColumns how many of the form's columns stand on the left page
 */
export function spreadReader(
  form: StatementForm,
  leftColumns: number,
  { headings = [], closedBy }: SpreadOptions = {},
): StatementReader {
  const rightColumns = form.columns.length - leftColumns;
  return {
    form,
    read: (document: SourceDocument) => {
      const diagnostics: Diagnostic[] = [];
      const tables: StatementTable[] = [];
      let rows: PlacedRow[] = [];
      let lines: Line[] = [];
      const close = () => {
        if (rows.length === 0) return;
        const scope = { ordinal: tables.length + 1, name: rows[0]?.row.name ?? '' };
        tables.push(formTable(document, form, rows, lines, { scope }));
        rows = [];
        lines = [];
      };
      const spreads = findSpreads(pageBlocks(document.lines), form.title);
      for (const { left, right } of spreads) {
        let leftPart = leftRows(left, leftColumns, headings);
        let rightPart = rightRows(right, rightColumns);
        const figured = () => leftPart.filter(({ figures }) => figures.length > 0).length;
        const twice = figured() > rightPart.length ? twiceOn(left) : figured() < rightPart.length ? twiceOn(right) : [];
        if (twice.length > 0 && twice.length === Math.abs(figured() - rightPart.length)) {
          for (const { line, other, text } of twice)
            diagnostics.push({
              code: 'ROW-TWICE',
              severity: 'error',
              at: { document: document.entry.id, line },
              values: { statement: form.title, row: squeeze(text), other: String(other) },
            });
          // A note goes on below the last of the two.
          const extra = new Set(twice.map(({ other }) => other));
          leftPart = leftPart.filter(({ lineTo }) => !extra.has(lineTo));
          rightPart = rightPart.filter(({ line }) => !extra.has(line));
        }
        const count = figured();
        if (count !== rightPart.length) {
          diagnostics.push({
            code: 'SPREAD-ROWS',
            severity: 'error',
            at: { document: document.entry.id, line: left.lines[0]?.number ?? 0 },
            values: { statement: form.title, left: String(count), right: String(rightPart.length) },
          });
        }
        if (closedBy !== undefined && rows.some(({ row }) => row.name === closedBy)) close();
        lines.push(...left.lines, ...right.lines);
        let at = 0;
        for (const row of leftPart) {
          if (row.figures.length === 0) {
            rows.push({ row, figures: [] });
            continue;
          }
          const other = rightPart[at];
          if (!other) break;
          at += 1;
          const note = other.note === '' ? {} : { note: other.note, noteLines: other.noteLines };
          rows.push({ row: { ...row, ...note }, figures: [...row.figures, ...other.figures] });
        }
      }
      close();
      if (spreads.length === 0) {
        diagnostics.push({
          code: 'STATEMENT-MISSING',
          severity: 'error',
          at: { document: document.entry.id, line: 0 },
          values: { statement: form.title },
        });
      }
      return { tables, readings: [], diagnostics };
    },
  };
}

/** Lines of figures that repeat the line right above them; rows of the conversion stand apart by a blank line. */
function twiceOn({ lines }: PageBlock): { line: number; other: number; text: string }[] {
  return lines.flatMap(({ number, text }, at) => {
    const above = lines[at - 1];
    if (above?.text !== text || above.number !== number - 1) return [];
    const isRow = trailingFigures(text).figures.length > 0 || leadingFigures(text, 2).figures.length > 1;
    return isRow ? [{ line: number, other: above.number, text }] : [];
  });
}
