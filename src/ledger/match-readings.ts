import type { Decisions } from '../decisions/decisions.ts';
import { damageInChinese } from '../diagnostics/damage-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { FoundReading } from '../statements/statement-form.ts';

type Declared = Decisions['readings'][number];

/** How far a line that was lost or added can have moved what is declared. */
const farthest = 60;

/**
 * Holds what the readers found damaged against what `data/readings.yaml` declares: every damaged row must be declared, with
 * this kind of damage (READING-UNDECLARED), and every kind that is declared must be found (READING-UNUSED). Where many rows
 * stand the same distance from where they are declared, a line was lost or added above them: that is said once (LINES-MOVED).
 */
export function matchReadings(
  found: readonly FoundReading[],
  declared: Decisions['readings'],
  documents: readonly SourceDocument[],
): Diagnostic[] {
  return documents.flatMap(({ entry: { id } }) => {
    const rows = found.filter(({ document }) => document === id);
    const own = declared.filter(({ document }) => document === id);
    const undeclared = rows.filter((row) => !own.some((reading) => covers(reading, row)));
    const moved = commonMove(undeclared, own);
    const [first] = undeclared.filter((row) => isMoved(row, own, moved));
    // With lines moved, a declaration is missing only if it is missing at its new place too.
    const isFound = (reading: Declared, what: string, by: number) =>
      rows.some((row) => row.what === what && covers(reading, row, by));
    return [
      ...(first && moved !== 0 ? [linesMoved(first, moved)] : []),
      ...undeclared.filter((row) => !isMoved(row, own, moved)).map(undeclaredRow),
      ...own.flatMap((reading) => {
        const missing = reading.what.filter((what) => !isFound(reading, what, 0) && !isFound(reading, what, moved));
        return missing.map((what) => unusedReading(reading, what));
      }),
    ];
  });
}

function covers(reading: Declared, row: FoundReading, by = 0): boolean {
  return reading.what.includes(row.what) && reading.lineFrom + by <= row.lineFrom && row.lineTo <= reading.lineTo + by;
}

function isMoved(row: FoundReading, own: readonly Declared[], by: number): boolean {
  return by !== 0 && own.some((reading) => covers(reading, row, by));
}

/** The distance that explains most undeclared rows, if it explains more than one; the shortest of equals. 0 for none. */
function commonMove(undeclared: readonly FoundReading[], own: readonly Declared[]): number {
  let best = { by: 0, count: 1 };
  for (let distance = 1; distance <= farthest && undeclared.length > 1; distance += 1) {
    for (const by of [distance, -distance]) {
      const count = undeclared.filter((row) => isMoved(row, own, by)).length;
      if (count > best.count) best = { by, count };
    }
  }
  return best.by;
}

function linesMoved({ document, lineFrom }: FoundReading, by: number): Diagnostic {
  const lines = String(Math.abs(by));
  return {
    code: 'LINES-MOVED',
    severity: 'error',
    at: { document, line: lineFrom },
    values: { lines, zh: by > 0 ? '多' : '少', en: by > 0 ? 'more' : 'fewer' },
  };
}

function undeclaredRow({ document, lineFrom, lineTo, what }: FoundReading): Diagnostic {
  return {
    code: 'READING-UNDECLARED',
    severity: 'error',
    at: { document, line: lineFrom },
    values: { what, zh: damageInChinese(what), to: String(lineTo) },
  };
}

function unusedReading({ id, document, lineFrom, lineTo }: Declared, what: string): Diagnostic {
  return {
    code: 'READING-UNUSED',
    severity: 'error',
    at: { document, line: lineFrom },
    values: { id, what, zh: damageInChinese(what), from: String(lineFrom), to: String(lineTo) },
  };
}
