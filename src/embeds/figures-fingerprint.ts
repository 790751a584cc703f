import { createHash } from 'node:crypto';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { chartFigures } from './chart-figures.ts';

/**
 * Short hash over what a chart shows: whose and which year, official names, values, units, and what its other measures are
 * divided by. Neither lines of the book nor our own wording are part of it: a book that was published anew with the same
 * figures keeps it, and so does a sentence that was put better.
 */
export function figuresFingerprint(exhibit: Exhibit): string {
  const { columns, rows } = chartFigures(exhibit);
  const names = exhibit.table.rows.map(({ cells }) => cells.map(({ official, text }) => official ?? text));
  const shown = [
    exhibit.place,
    exhibit.bases ?? [],
    columns.map(({ unit, numeric }) => [unit, numeric]),
    rows.map(({ depth, total, values }, row) => [
      depth,
      total,
      values.map(({ value }, at) => (columns[at]?.numeric ? value : names[row]?.[at])),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
