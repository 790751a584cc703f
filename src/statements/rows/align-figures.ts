import type { FormColumn } from '../statement-form.ts';
import type { LocatedFigure } from './printed-row.ts';

/**
 * Puts the figures of a row under its columns when the row prints fewer than the form has: each goes to the first free
 * column of its kind, percentages to percentage columns, all others to the rest, `-` to any. Blanks lost in the middle of a row are
 * not found this way; the form's identities must prove what it gives.
 * @returns one entry per column, `undefined` where nothing is printed; figures that fit nowhere make it `undefined`
 */
export function alignFigures(
  figures: readonly LocatedFigure[],
  columns: readonly FormColumn[],
): (LocatedFigure | undefined)[] | undefined {
  if (figures.length === columns.length) return [...figures];
  const placed: (LocatedFigure | undefined)[] = columns.map(() => undefined);
  let next = 0;
  for (const figure of figures) {
    const isShare = /[%％]$/.test(figure.raw);
    const at = columns.findIndex(
      (column, index) => index >= next && (figure.raw === '-' || (column.unit === '%') === isShare),
    );
    if (at < 0) return undefined;
    placed[at] = figure;
    next = at + 1;
  }
  return placed;
}
