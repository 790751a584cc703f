import { marksOf } from '../../documents/prose-marks.ts';
import type { DocumentText } from './indicator-text.ts';

/** Marks that end a clause. A half-width comma may group digits and ends none. */
const clauseEnd = /[，。；;！？\n]/;

/** A stretch of a text, `to` not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What to quote for words at `from` to `to`: the whole clause, without the list mark that opens it. Where lines of another
 * column stand between its lines, only the run that holds `value`, so that a quote is always found on its lines.
 */
export function quoteAround(whole: DocumentText, from: number, to: number, value: number): Stretch {
  const clause = clauseAround(whole.text, from, to);
  const run = unbroken(whole, clause, value);
  return run.from === clause.from ? { from: run.from + markLength(whole.text.slice(run.from, from)), to: run.to } : run;
}

/** Where the whole clause stands that holds `from` to `to`, without spaces at its ends. */
export function clauseAround(text: string, from: number, to: number): Stretch {
  let start = from;
  while (start > 0 && !clauseEnd.test(text[start - 1] ?? '')) start -= 1;
  let end = to;
  while (end < text.length && !clauseEnd.test(text[end] ?? '') && !clauseEnd.test(text[end - 1] ?? '')) end += 1;
  return trimmed(text, start, end);
}

/** The part of a stretch round `at` between whose lines nothing of another column is printed. */
function unbroken({ text, lines, isBreak }: DocumentText, { from, to }: Stretch, at: number): Stretch {
  const cut = (left: number) => isBreak(lines[left] ?? 0, lines[left + 1] ?? 0);
  let start = at;
  while (start > from && !cut(start - 1)) start -= 1;
  let end = at + 1;
  while (end < to && !cut(end - 1)) end += 1;
  return trimmed(text, start, end);
}

function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /[\s，、。；;]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s，、。；;！？]/.test(text[end - 1] ?? '')) end -= 1;
  return { from: start, to: end };
}

function markLength(before: string): number {
  return marksOf(before).reduce((length, mark) => length + mark.length, 0);
}
