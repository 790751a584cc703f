import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { squeeze } from '../documents/page-blocks.ts';
import type { SourceDocument } from '../documents/source-document.ts';

/**
 * A discrepancy that names no check is a wrong word, which no arithmetic can find: what it says is printed must stand on
 * its lines (spaces aside). Emits DISCREPANCY-UNUSED. Entries about documents that are not there are left alone.
 */
export function matchWordings(
  discrepancies: Decisions['discrepancies'],
  documents: readonly SourceDocument[],
): Diagnostic[] {
  return discrepancies.flatMap(({ id, document, lineFrom, lineTo, printed, checks }): Diagnostic[] => {
    const source = documents.find(({ entry }) => entry.id === document);
    if (checks.length > 0 || !source) return [];
    const text = squeeze(
      source.lines
        .slice(lineFrom - 1, lineTo)
        .map((line) => line.text)
        .join(''),
    );
    if (text.includes(squeeze(printed))) return [];
    return [
      { code: 'DISCREPANCY-UNUSED', severity: 'error', at: { document, line: lineFrom }, values: { id, check: '' } },
    ];
  });
}
