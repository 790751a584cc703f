import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { IndicatorPoint, ReadyDocument } from '../statements/indicators/indicator-points.ts';
import { readIndicatorPoint, readyDocument } from '../statements/indicators/indicator-points.ts';

/** The texts of all documents made ready for finding phrases in them. */
export function readyDocuments(documents: readonly SourceDocument[], decisions: Decisions): ReadyDocument[] {
  return documents.map(({ entry, lines }) =>
    readyDocument(
      entry,
      lines,
      decisions['document-dates'].find(({ document }) => document === entry.id),
    ),
  );
}

/**
 * The points that the rules of `data/indicators.yaml` find, in document order. Rules about documents that are not there
 * are left alone. Emits what {@link readIndicatorPoint} emits.
 */
export function findIndicatorPoints(
  documents: readonly ReadyDocument[],
  decisions: Decisions,
): { readonly points: IndicatorPoint[]; readonly diagnostics: Diagnostic[] } {
  const points: IndicatorPoint[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const ready of documents) {
    const found = decisions.indicators.flatMap((series) =>
      series.points.filter((rule) => rule.in === ready.id).map((rule) => readIndicatorPoint(ready, rule, series)),
    );
    for (const each of found) {
      if ('code' in each) diagnostics.push(each);
      else points.push(each);
    }
  }
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  points.sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.valueLine - b.valueLine);
  return { points, diagnostics };
}
