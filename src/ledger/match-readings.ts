import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { FoundReading } from '../statements/statement-form.ts';

/**
 * Holds what the readers found damaged against what `data/readings.yaml` declares. Every damaged row must be declared
 * (READING-UNDECLARED) and every declaration must still match one (READING-UNUSED).
 */
export function matchReadings(
  found: readonly FoundReading[],
  declared: Decisions['readings'],
  documents: readonly SourceDocument[],
): Diagnostic[] {
  const covers = (reading: Decisions['readings'][number], row: FoundReading) =>
    reading.document === row.document && reading.lineFrom <= row.lineFrom && row.lineTo <= reading.lineTo;
  const undeclared = found.filter((row) => !declared.some((reading) => covers(reading, row)));
  const present = new Set(documents.map(({ entry }) => entry.id));
  const unused = declared.filter((reading) => present.has(reading.document) && !found.some((row) => covers(reading, row)));
  return [
    ...undeclared.map((row): Diagnostic => ({
      code: 'READING-UNDECLARED', severity: 'error', at: { document: row.document, line: row.lineFrom }, values: { what: row.what, to: String(row.lineTo) },
    })),
    ...unused.map((reading): Diagnostic => ({
      code: 'READING-UNUSED', severity: 'error', at: { document: reading.document, line: reading.lineFrom }, values: { id: reading.id },
    })),
  ];
}
