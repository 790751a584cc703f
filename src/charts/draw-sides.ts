import type { ItemLine } from './item-line.ts';
import { lineAttributes } from './item-line.ts';
import type { Markup } from './svg-markup.ts';
import { characters, element } from './svg-markup.ts';
import type { Box } from './text-line.ts';

/** One of the two values of a row, where a pointer finds it. */
export interface SidePlace extends ItemLine {
  /** Thing, side and value in words. */
  readonly title: string;
  /** What belongs to it and to nothing else. */
  readonly reach: readonly Box[];
}

/**
 * The values of a row that stand in lines of their own, as places that carry them: a row has two lines and can lead to neither.
 * They lie over the row and are for pointers alone; a screen reader has the row's sentence and the table.
 */
export function drawSides(sides: readonly SidePlace[]): Markup[] {
  return sides.flatMap(({ title, reach, ...line }) =>
    line.line === undefined
      ? []
      : [
          element(
            'g',
            { 'aria-hidden': 'true', ...lineAttributes('', line) },
            element('title', {}, characters(title)),
            reach.map(({ x0, y0, x1, y1 }) =>
              element('rect', { class: 'hit', x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
            ),
          ),
        ],
  );
}
