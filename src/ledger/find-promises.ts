import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Quotation, ReadyDocument } from '../statements/indicators/indicator-points.ts';
import { findQuotations } from '../statements/indicators/indicator-points.ts';
import type { Programme } from '../statements/programmes/programme-items.ts';

/** A judged promise with the words that it rests on, where they stand. */
export interface JudgedPromise {
  readonly item: string;
  readonly state: Decisions['promises'][number]['state'];
  readonly reason: string;
  readonly english: string;
  /** What is promised, where the item opens with something else. */
  readonly promised: Quotation | undefined;
  readonly evidence: Quotation | undefined;
  readonly figures: readonly string[];
}

/**
 * The judgements of `data/promises.yaml` with their evidence located. The item and its indicators must be there
 * (PROMISE-UNKNOWN), and evidence and promise stand exactly once (PROMISE-EVIDENCE); judgements on absent documents are left out.
 */
export function findPromises(
  documents: readonly ReadyDocument[],
  programmes: readonly Programme[],
  decisions: Decisions,
): { readonly promises: JudgedPromise[]; readonly diagnostics: Diagnostic[] } {
  const promises: JudgedPromise[] = [];
  const diagnostics: Diagnostic[] = [];
  const fault = (code: Diagnostic['code'], line: number, values: Diagnostic['values']) =>
    diagnostics.push({ code, severity: 'error', at: { document: 'promises.yaml', line }, values });
  for (const { item, state, reason, english, promised, evidence, figures, line } of decisions.promises) {
    if (!documents.some(({ id }) => item.startsWith(`${id}-`))) continue;
    const unknown = figures.filter((slug) => !decisions.indicators.some((series) => series.slug === slug));
    if (!programmes.some(({ id }) => id === item)) unknown.push(item);
    for (const found of unknown) fault('PROMISE-UNKNOWN', line, { item, found });
    const quoted = (id: string | undefined, phrase: string | undefined) => {
      const document = documents.find((each) => each.id === id);
      if (!document || phrase === undefined) return undefined;
      const places = findQuotations(document, phrase);
      if (places.length !== 1) {
        fault('PROMISE-EVIDENCE', line, { item, phrase, document: document.id, found: String(places.length) });
      }
      return places[0];
    };
    promises.push({
      item,
      state,
      reason,
      english,
      promised: quoted(item.slice(0, 3), promised),
      evidence: quoted(evidence?.in, evidence?.phrase),
      figures,
    });
  }
  return { promises, diagnostics };
}
