import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldFullWidth } from '../documents/full-width.ts';
import type { DocumentEntry } from '../documents/source-document.ts';

/** DIGITS-FULL-WIDTH (a warning): lines of a seed whose digits are full-width, with how they were read. */
export function fullWidthDigits({ id }: DocumentEntry, text: string): Diagnostic[] {
  if (!/[０-９]/.test(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, at): Diagnostic[] => {
    const printed = /[－−]?[０-９]+(?:[，．][０-９]+)*/.exec(line)?.[0];
    if (printed === undefined) return [];
    return [
      {
        code: 'DIGITS-FULL-WIDTH',
        severity: 'warning',
        at: { document: id, line: at + 1 },
        values: { printed, read: foldFullWidth(printed) },
      },
    ];
  });
}
