import { textWidth } from '../charts/text-width.ts';
import type { DataTableContent } from '../exhibits/table-content.ts';

/** Room beside a drawing, and what a table's text needs of it, in px at the site's own text size; see `Figure.astro` and `table.css`. */
const room = 412;
const size = 14;
const paddingOfName = 0.9 * size;
const paddingOfFigure = 0.7 * size;
/** Names may wrap once; a sentence stands on one line, or the table would outgrow the drawing. */
const leastForNames = 5.5 * size;
/** Rows that stand as tall as a drawing; more would leave the room under it empty. */
const mostRows = 16;

/**
 * How a chart's table stands beside its wide drawing: `whole`; `scrolling`, as tall as the drawing; not at all where its
 * columns would not fit, or where it is open for its own sake and would be cut.
 * @param open the table stands open wherever there is no room beside the drawing
 */
export function tableBeside(table: DataTableContent, open: boolean): 'whole' | 'scrolling' | undefined {
  if (widthNeeded(table) > room) return undefined;
  if (table.rows.length <= mostRows) return 'whole';
  return open ? undefined : 'scrolling';
}

/** The least width at which no figure is cut and only names wrap. */
function widthNeeded({ paired, columns, rows }: DataTableContent): number {
  const widths = columns.map(({ numeric }, at) => {
    const widest = Math.max(
      ...rows.map(({ cells, summary = false }) => textWidth(cells[at]?.text ?? '', size, { bold: summary })),
    );
    if (numeric) return widest + paddingOfFigure;
    return (at === 0 || widest <= 2 * leastForNames ? leastForNames : widest) + paddingOfName;
  });
  if (!paired) return widths.reduce((sum, width) => sum + width, 0);
  // The measure stands under its amount, so that each side needs the wider of the two; see `.paired`.
  return leastForNames + 2 * Math.max(0, ...widths.slice(1));
}
