import type { Exhibit } from '../exhibits/exhibit.ts';
import type { CellFigure, DataTableCell } from '../exhibits/table-content.ts';

/** One column of a chart's own data. */
export interface ChartColumn {
  readonly name: string;
  /** Empty for names and words. */
  readonly unit: string;
  readonly numeric: boolean;
}

/** One value of a chart's own data: a name, or a figure with where it comes from. */
export interface ChartValue {
  /** Plain digits in the column's unit; a name or the book's words in other columns; empty where nothing is printed. */
  readonly value: string;
  /** Empty when printed or no figure; else the formula in words. */
  readonly derived: string;
  readonly cells: CellFigure['cells'];
}

export interface ChartRow {
  /** Nesting of the row's name, 0 outermost. */
  readonly depth: number;
  /** Restates others: a total. */
  readonly total: boolean;
  readonly values: readonly ChartValue[];
}

/** Exactly the figures that a chart shows, without the reader's forms: what its CSV, its JSON and its fingerprint hold. */
export interface ChartFigures {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** A number as tables write it, shares with their sign; `<0.1%` is there but rounds to nothing, and stays so. */
const printed = /^([<>]?)([−-]?)([\d,]+(?:\.\d+)?)%?$/;
const percentage = /\d%$/;

/** The figures of an exhibit's table. A numeric cell without a figure (`未列`) is empty. */
export function chartFigures({ table }: Exhibit): ChartFigures {
  const columns = table.columns.map(({ name, unit = '', numeric = false }, at) => {
    const cells = table.rows.map((row) => row.cells[at]);
    const found =
      cells.find((cell) => cell?.figure)?.figure?.unit ??
      (cells.some((cell) => percentage.test(cell?.text ?? '')) ? '%' : unit);
    return { name, unit: numeric ? found : '', numeric };
  });
  const rows = table.rows.map(({ depth = 0, summary = false, cells }) => ({
    depth,
    total: summary,
    values: cells.map((cell, at) => figureOf(cell, columns[at]?.numeric ?? false)),
  }));
  return { columns, rows };
}

function figureOf({ text, figure }: DataTableCell, numeric: boolean): ChartValue {
  if (figure) return { value: figure.value, derived: figure.derived, cells: figure.cells };
  if (!numeric) return { value: text, derived: '', cells: [] };
  const [, less = '', sign = '', digits = ''] = printed.exec(text) ?? [];
  return { value: less + (sign && '-') + digits.replaceAll(',', ''), derived: '', cells: [] };
}
