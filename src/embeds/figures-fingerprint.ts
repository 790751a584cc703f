import { createHash } from 'node:crypto';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { chartFigures } from './chart-figures.ts';

/**
 * Short hash over what a chart shows: names, values, units, stages and years. Lines of the book are not part of it, so a
 * book that was published anew with the same figures keeps it.
 */
export function figuresFingerprint(exhibit: Exhibit): string {
  const { columns, rows } = chartFigures(exhibit);
  const shown = [
    exhibit.facts,
    columns,
    rows.map(({ depth, total, values }) => [depth, total, values.map(({ value }) => value)]),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
