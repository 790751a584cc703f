import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printsQuotation } from '../documents/quotation.ts';
import type { SourceDocument } from '../documents/source-document.ts';

type Quoting = Decisions['readings'][number] | Decisions['discrepancies'][number];

/** How far a line that was lost or added can have moved what is quoted. */
const farthest = 60;

/**
 * Holds what readings and discrepancies say is printed against their lines: the page shows it as the book's own words. Emits
 * QUOTE-UNMATCHED; where several quotations of a document stand the same distance away, a line was lost or added above them
 * and that is said once (LINES-MOVED). Entries about documents that are not there are left alone.
 */
export function matchQuotations(
  { readings, discrepancies }: Pick<Decisions, 'readings' | 'discrepancies'>,
  documents: readonly SourceDocument[],
): Diagnostic[] {
  const declared = [
    ...readings.map((entry) => ({ file: 'readings.yaml', entry })),
    ...discrepancies.map((entry) => ({ file: 'discrepancies.yaml', entry })),
  ];
  return documents.flatMap((source) => {
    const missing = declared.filter(({ entry }) => entry.document === source.entry.id && !isPrinted(entry, source, 0));
    const by =
      missing.length > 1
        ? commonMove(
            missing.map(({ entry }) => entry),
            source,
          )
        : 0;
    const [first] = by === 0 ? [] : missing.filter(({ entry }) => isPrinted(entry, source, by));
    return [
      ...(first ? [linesMoved(first.entry, by)] : []),
      ...missing.flatMap(({ file, entry }) =>
        by !== 0 && isPrinted(entry, source, by) ? [] : [unmatched(file, entry)],
      ),
    ];
  });
}

/** A reading quotes a sample of its rows; what contradicts itself is quoted from its first line to its last. */
function isPrinted(entry: Quoting, { lines }: SourceDocument, by: number): boolean {
  const { printed, lineFrom, lineTo } = entry;
  const extent = 'what' in entry ? 'sample' : 'whole';
  return printsQuotation(printed, lines.slice(lineFrom + by - 1, lineTo + by), extent);
}

/** The distance at which most of these are printed, if it is so for more than one; the shortest of equals. 0 for none. */
function commonMove(entries: readonly Quoting[], source: SourceDocument): number {
  let best = { by: 0, count: 1 };
  for (let distance = 1; distance <= farthest; distance += 1) {
    for (const by of [distance, -distance]) {
      const count = entries.filter((entry) => entry.lineFrom + by > 0 && isPrinted(entry, source, by)).length;
      if (count > best.count) best = { by, count };
    }
  }
  return best.by;
}

function linesMoved({ document, lineFrom }: Quoting, by: number): Diagnostic {
  const lines = String(Math.abs(by));
  return {
    code: 'LINES-MOVED',
    severity: 'error',
    at: { document, line: lineFrom + by },
    values: { lines, zh: by > 0 ? '多' : '少', en: by > 0 ? 'more' : 'fewer' },
  };
}

function unmatched(file: string, { id, document, lineFrom, lineTo, printed }: Quoting): Diagnostic {
  return {
    code: 'QUOTE-UNMATCHED',
    severity: 'error',
    at: { document, line: lineFrom },
    values: { id, file, from: String(lineFrom), to: String(lineTo), printed },
  };
}
