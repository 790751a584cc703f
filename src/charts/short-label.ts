import { printable } from './escape-markup.ts';
import type { FitOptions } from './fit-label.ts';
import { fitLabel } from './fit-label.ts';

/**
 * A label for a row that cannot do without one: whole where it fits, else from its beginning as far as the lines hold, with
 * `…` behind it. No name of a book is so long; what was spoiled on its way must not stop a chart. The row's title has it whole.
 * @param size font size in px
 * @param width px
 */
export function shortLabel(text: string, size: number, width: number, options: FitOptions = {}): string[] {
  const whole = fitLabel(text, size, width, options);
  if (whole) return whole;
  const characters = [...printable(text).trim()];
  let short = ['…'];
  let [fits, over] = [0, characters.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    const lines = fitLabel(`${characters.slice(0, middle).join('')}…`, size, width, options);
    if (lines) short = lines;
    if (lines) fits = middle;
    else over = middle;
  }
  return short;
}
