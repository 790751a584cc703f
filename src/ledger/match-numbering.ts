import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readOutline } from '../documents/prose-blocks.ts';
import { numberingGaps } from '../documents/prose-numbering.ts';
import type { SourceDocument } from '../documents/source-document.ts';

/**
 * Prose that lost a numbered paragraph: no figure misses it, but its number does. A book that skips a number itself has a
 * discrepancy without checks on that line. Emits NUMBER-SKIPPED.
 */
export function matchNumbering(
  documents: readonly SourceDocument[],
  discrepancies: Decisions['discrepancies'],
): Diagnostic[] {
  return documents.flatMap(({ entry, lines }) =>
    numberingGaps(readOutline(entry, lines)).flatMap(({ line, text, expected, found }): Diagnostic[] => {
      const declared = discrepancies.some(
        ({ document, lineFrom, lineTo, checks }) =>
          document === entry.id && checks.length === 0 && lineFrom <= line && line <= lineTo,
      );
      if (declared) return [];
      return [
        {
          code: 'NUMBER-SKIPPED',
          severity: 'error',
          at: { document: entry.id, line },
          values: { text: text.slice(0, 20), expected: String(expected), found: String(found) },
        },
      ];
    }),
  );
}
