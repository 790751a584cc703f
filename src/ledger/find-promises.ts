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
  readonly evidence: Quotation | undefined;
  readonly figures: readonly string[];
}

/**
 * The judgements of `data/promises.yaml` with their evidence located. The item and its indicators must be there
 * (PROMISE-UNKNOWN) and the evidence stand exactly once (PROMISE-EVIDENCE); judgements on absent documents are left out.
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
  for (const { item, state, reason, evidence, figures, line } of decisions.promises) {
    if (!documents.some(({ id }) => item.startsWith(`${id}-`))) continue;
    const unknown = figures.filter((slug) => !decisions.indicators.some((series) => series.slug === slug));
    if (!programmes.some(({ id }) => id === item)) unknown.push(item);
    for (const found of unknown) fault('PROMISE-UNKNOWN', line, { item, found });
    const document = documents.find(({ id }) => id === evidence?.in);
    const places = document && evidence ? findQuotations(document, evidence.phrase) : [];
    if (document && evidence && places.length !== 1) {
      fault('PROMISE-EVIDENCE', line, { item, ...evidence, document: evidence.in, found: String(places.length) });
    }
    promises.push({ item, state, reason, evidence: places[0], figures });
  }
  return { promises, diagnostics };
}
