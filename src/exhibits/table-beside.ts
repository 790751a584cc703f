import { textWidth } from '../charts/text-width.ts';
import type { DataTableContent } from './table-content.ts';

/** Room beside a drawing, and what a table's text needs of it, in px at the site's own text size; see `Figure.astro` and `table.css`. */
const room = 412;
const size = 14;
const lineHeight = 21;
const paddingOfRow = 15;
const paddingOfName = 0.9 * size;
const paddingOfFigure = 0.7 * size;
/** Texts may wrap, in columns of at least this width. */
const leastForTexts = 5.5 * size;
/** Names no wider than this, such as a year in both calendars, stay whole. */
const widestWhole = 7.5 * size;
const indent = 1.25 * size;
/** A longer text would stand as a column of scraps. */
const mostLines = 5;
/** as tall as a drawing with its small print: eighteen rows of one line. */
const tallestWhole = 18 * (lineHeight + paddingOfRow);

/** How a table stands beside its drawing; see `tableBeside`. */
export type TableBeside = 'whole' | 'running' | 'scrolling';

/**
 * How a chart's table stands beside its wide drawing: `whole`, about as tall; `scrolling`, cut to the drawing's height;
 * `running` on below it while the drawing stays in sight; not at all where its columns would not fit.
 * @param open the table stands open for its own sake and is never cut
 */
export function tableBeside(table: DataTableContent, open: boolean): TableBeside | undefined {
  const widths = leastWidths(table);
  const needed = table.paired
    ? // The measure stands under its amount, so that each side needs the wider of the two; see `.paired`.
      leastForTexts + 2 * Math.max(0, ...widths.slice(1))
    : widths.reduce((sum, width) => sum + width, 0);
  if (needed > room) return undefined;
  const lines = linesOfRows(table, widths, room - needed);
  if (lines.some((count) => count > mostLines)) return undefined;
  const height = lines.reduce((sum, count) => sum + count * lineHeight + paddingOfRow, 0);
  if (height <= tallestWhole) return 'whole';
  return open ? 'running' : 'scrolling';
}

/** True where the names of rows are so short that none of them wraps. */
export function namesWhole(table: DataTableContent): boolean {
  return widestName(table) <= widestWhole;
}

function widestName({ rows }: DataTableContent): number {
  return Math.max(
    0,
    ...rows.map(
      ({ cells, depth = 0, summary = false }) =>
        textWidth(cells[0]?.text ?? '', size, { bold: summary }) + depth * indent,
    ),
  );
}

/** Of each column, the least width at which no figure is cut and only names wrap. */
function leastWidths(table: DataTableContent): number[] {
  const { columns, rows } = table;
  return columns.map(({ numeric }, at) => {
    const widest = Math.max(
      0,
      ...rows.map(({ cells, summary = false }) => {
        const text = cells[at]?.text ?? '';
        // What a sum adds in brackets may take a line of its own.
        const pieces = numeric && summary ? text.split(/(?=（)| (?=\()/) : [text];
        return Math.max(...pieces.map((piece) => textWidth(piece, size, { bold: summary })));
      }),
    );
    if (numeric) return widest + paddingOfFigure;
    if (at === 0) return (namesWhole(table) ? widestName(table) : leastForTexts) + paddingOfName;
    return Math.min(widest, leastForTexts) + paddingOfName;
  });
}

/** Lines of each row, where texts that want more share the room that is left over by what they want. */
function linesOfRows({ columns, rows, paired }: DataTableContent, widths: readonly number[], spare: number): number[] {
  const wanted = (row: number, at: number) => textWidth(rows[row]?.cells[at]?.text ?? '', size) + paddingOfName;
  const wants = columns.map(({ numeric }, at) =>
    numeric ? 0 : Math.max(0, ...rows.map((_, row) => wanted(row, at) - (widths[at] ?? 0))),
  );
  const all = wants.reduce((sum, want) => sum + want, 0);
  return rows.map((_, row) =>
    Math.max(
      paired ? 2 : 1,
      ...columns.map(({ numeric }, at) => {
        if (numeric) return 1;
        const width = (widths[at] ?? 0) + (all > 0 ? Math.min(1, spare / all) * (wants[at] ?? 0) : 0);
        return Math.ceil((wanted(row, at) - paddingOfName) / (width - paddingOfName));
      }),
    ),
  );
}
