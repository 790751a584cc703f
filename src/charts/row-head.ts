import { fitLabel } from './fit-label.ts';
import { shortLabel } from './short-label.ts';
import type { TextLine, TextTone, Wording } from './text-line.ts';
import { blockSize, leading, stackLines, typeSize } from './text-line.ts';

export interface RowWording {
  readonly label: string;
  /** Empty for a row whose values stand elsewhere. */
  readonly value: string;
  readonly valueTone?: TextTone;
  readonly note?: string | undefined;
}

/** Which of a row's lines are its value, so that a drawing may colour them. */
export interface RowHead {
  readonly name: readonly TextLine[];
  readonly value: readonly TextLine[];
  readonly note: readonly TextLine[];
  readonly height: number;
}

/**
 * The words above a bar on a phone: name left and value right on one line where they fit together, else the value under
 * the name; the note below, in at most three lines or not at all (it is in the title then).
 */
export function rowHead(row: RowWording, width: number, top: number): RowHead {
  const size = typeSize.head;
  const value: Wording = { text: row.value, size: typeSize.label, tone: row.valueTone ?? 'plain' };
  const strong = (text: string): Wording => ({ text, size, tone: 'strong' });
  const beside = fitLabel(row.label, size, width - blockSize([value]).width - 12, { bold: true });
  const names = beside ?? shortLabel(row.label, size, width, { bold: true, maxLines: 6 });
  const name = stackLines(names.map(strong), 0, top);
  let y = top + names.length * size * leading;
  const below = row.value === '' ? [] : beside ? [value] : lines(row.value, value, width);
  const placed = beside ? stackLines(below, width, top, 'end') : stackLines(below, 0, y);
  const shared = name[0];
  const values = beside && shared ? placed.map((line) => ({ ...line, y: shared.y })) : placed;
  if (!beside) y += blockSize(below).height;
  const quiet: Wording = { text: '', size: typeSize.note, tone: 'quiet' };
  const noteLines = row.note ? lines(row.note, quiet, width) : [];
  const note = stackLines(noteLines, 0, y);
  return { name, value: values, note, height: y + blockSize(noteLines).height - top };
}

function lines(text: string, like: Wording, width: number): Wording[] {
  const fitted = fitLabel(text, like.size, width, { maxLines: 3, bold: like.tone === 'strong' }) ?? [];
  return fitted.map((line) => ({ ...like, text: line }));
}
