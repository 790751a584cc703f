import { textWidth } from '../charts/text-width.ts';

/** Size of a table's text and of what is added to it, in px at the site's own text size; see `tokens.css` and `table.css`. */
const size = 14;
const paddingOfName = 0.9 * size;
const paddingOfFigure = 0.7 * size;
const indentOfDepth = 1.25 * size;
const widestName = 20 * size;
/** Room of the marks behind a figure, by how many; see `statement.css`. */
const roomOfMarks = (marks: number) => (marks > 3 ? 2.6 : marks > 2 ? 2 : 1.5) * 17;
/** A figure is a target, so even a single digit is as wide as one; see `statement.css`. */
const narrowestFigure = 1.5 * 17;

/** A figure as it is shown; the unit behind it is empty where the whole column has one. */
export interface ShownFigure {
  readonly digits: string;
  readonly unit: string;
}

/** A row's name and its figures as they are shown, one a column; undefined where a cell is empty. */
export interface ShownRow {
  readonly name: string;
  /** Printed under the name. */
  readonly code: string;
  readonly depth: number;
  readonly bold: boolean;
  readonly figures: readonly (ShownFigure | undefined)[];
}

/**
 * Widths in px of a statement's columns, names first: never less than what their widest row needs, so that a table whose
 * rows are still on their way has its columns where they will stay.
 * @param marks for each column of figures, the most marks that one of them carries
 */
export function columnWidths(rows: readonly ShownRow[], marks: readonly number[]): number[] {
  const widest = (widths: readonly number[]) => Math.ceil(Math.max(0, ...widths));
  const names = rows.flatMap(({ name, code, depth, bold }) =>
    [textWidth(name, size, { bold }), textWidth(code, size)].map((width) => width + depth * indentOfDepth),
  );
  return [
    Math.min(widest(names), widestName) + Math.ceil(paddingOfName),
    ...marks.map((most, at) =>
      widest(
        rows.flatMap(({ figures, bold }) => {
          const figure = figures[at];
          if (!figure) return [];
          const digits = Math.max(narrowestFigure, textWidth(figure.digits, size, { bold }));
          const unit = figure.unit === '' ? 0 : textWidth(` ${figure.unit}`, size, { bold });
          return digits + unit + roomOfMarks(most) + paddingOfFigure;
        }),
      ),
    ),
  ];
}
