import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findPages, pageBlocks, squeeze } from '../../documents/page-blocks.ts';
import type { Line } from '../../documents/source-document.ts';
import type { FoundReading, StatementForm, StatementReader } from '../statement-form.ts';
import { formTable } from './form-table.ts';
import type { PrintedRow } from './printed-row.ts';
import type { LineGroups } from './side-by-side.ts';
import { lineGroups, placeSides } from './side-by-side.ts';

/**
 * A reader for statements that print two lists side by side (資產 beside 負債). The table has the left list first, then the
 * right one; below a heading printed on both sides (附註) the same again. A lone group's side is found by arithmetic and is
 * a reading. Emits STATEMENT-MISSING, ROW-UNREAD and ROW-AMBIGUOUS.
 */
export function twoSidedReader(form: StatementForm, headings: readonly string[]): StatementReader {
  const totals = new Set(Object.keys(form.summaries));
  return {
    form,
    read: (document) => {
      const diagnostics: Diagnostic[] = [];
      const lines = findPages(pageBlocks(document.lines), form.title).flatMap((page) => page.lines);
      const found: number[] = [];
      const tables = parts(lines, headings).flatMap((part) => {
        const groups: LineGroups[] = [];
        for (const line of part.lines) {
          const read = lineGroups(line, form.columns.length);
          if (read && read.length > 0) groups.push(read);
          if (!read)
            diagnostics.push({
              code: 'ROW-UNREAD',
              severity: 'error',
              at: { document: document.entry.id, line: line.number },
              values: { statement: form.title, text: squeeze(line.text) },
            });
        }
        const sides = placeSides(groups, totals);
        found.push(...sides.found);
        if (sides.contradictory) {
          const [row] = groups.find(({ length }) => length === 1) ?? groups[0] ?? [];
          diagnostics.push({
            code: 'ROW-AMBIGUOUS',
            severity: 'error',
            at: { document: document.entry.id, line: row?.lineFrom ?? 0 },
            values: { statement: form.title, row: row?.name ?? '' },
          });
        }
        const heading: PrintedRow[] = part.heading ? [part.heading] : [];
        return [sides.left, sides.right]
          .filter((side) => side.length > 0)
          .map((side) =>
            formTable(
              document,
              form,
              [...heading, ...side].map((row) => ({ row, figures: row.figures })),
              lines,
              { headings },
            ),
          );
      });
      const [first] = tables;
      if (!first) {
        diagnostics.push({
          code: 'STATEMENT-MISSING',
          severity: 'error',
          at: { document: document.entry.id, line: 0 },
          values: { statement: form.title },
        });
        return { tables: [], readings: [], diagnostics };
      }
      const readings: FoundReading[] =
        found.length === 0
          ? []
          : [
              {
                document: document.entry.id,
                lineFrom: Math.min(...found),
                lineTo: Math.max(...found),
                what: 'one side lost its blanks; the side is found by the totals',
              },
            ];
      return { tables: [{ ...first, rows: tables.flatMap(({ rows }) => rows) }], readings, diagnostics };
    },
  };
}

/** The lines before the first heading, and those under each; a heading stands on both sides, so its name occurs twice. */
function parts(lines: readonly Line[], headings: readonly string[]): { heading?: PrintedRow; lines: Line[] }[] {
  const found: { heading?: PrintedRow; lines: Line[] }[] = [{ lines: [] }];
  for (const line of lines) {
    const name = headings.find((heading) => squeeze(line.text) === heading.repeat(2));
    if (name === undefined) found.at(-1)?.lines.push(line);
    else
      found.push({
        heading: {
          name,
          code: '',
          year: '',
          indent: 0,
          figures: [],
          note: '',
          lineFrom: line.number,
          lineTo: line.number,
        },
        lines: [],
      });
  }
  return found;
}
