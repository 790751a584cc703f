import type { CheckResult } from '../checks/check-result.ts';
import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic, LineRef } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../documents/source-document.ts';

/** Faults of `data/` that a book which is not there, or is cut short, brings about by itself. */
const ofDecisions: ReadonlySet<Diagnostic['code']> = new Set([
  'READING-UNUSED',
  'QUOTE-UNMATCHED',
  'FIGURE-UNGIVEN',
  'EQUATION-WRONG',
]);
/** More phrases of one document than this are not miscopied: the document is another, or cut short. */
const several = 5;

/**
 * Leaves out what only follows from a fault that is reported already, so that nobody deletes a declaration because its book
 * was not read: declarations about a document that is not there; about lines behind the end of one that lost statements, and
 * sentences about it; about checks that could not be
 * made of it. A row that is said to stand twice is not also one that cannot be read. Many phrases of one document that are not found are
 * said once (INDICATORS-LOST).
 */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  documents: readonly SourceDocument[],
  checks: readonly CheckResult[],
  decisions: Decisions,
): Diagnostic[] {
  const known = new Set(decisions.documents.map(({ id }) => id));
  const lengths = new Map(documents.map(({ entry, lines }) => [entry.id, lines.length]));
  const torn = new Set(
    diagnostics.filter(({ code }) => code === 'STATEMENT-MISSING').map(({ at: { document } }) => document),
  );
  const made = new Set(checks.map(({ id }) => id));
  const twice = new Set(
    diagnostics.flatMap(({ code, at: { document }, values }) =>
      code === 'ROW-TWICE' ? [placeOf({ document, line: Number(values['other']) })] : [],
    ),
  );
  const follows = ({ code, at, values }: Diagnostic) => {
    const { document, line } = at;
    const length = lengths.get(document);
    if (code === 'DISCREPANCY-UNUSED' && known.has(document))
      return length === undefined || (torn.has(document) && !made.has(values['check'] ?? ''));
    if (code === 'ROW-UNREAD') return twice.has(placeOf(at));
    if (!ofDecisions.has(code) || !torn.has(document)) return false;
    return line > (length ?? 0) || code === 'FIGURE-UNGIVEN' || code === 'EQUATION-WRONG';
  };
  return lostIndicators(diagnostics.filter((diagnostic) => !follows(diagnostic)));
}

function placeOf({ document, line }: LineRef): string {
  return `${document}:${line}`;
}

function lostIndicators(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lost = Map.groupBy(
    diagnostics.filter(({ code }) => code === 'INDICATOR-UNMATCHED'),
    ({ values }) => values['document'] ?? '',
  );
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const { code, values } = diagnostic;
    const document = values['document'] ?? '';
    const own = code === 'INDICATOR-UNMATCHED' ? (lost.get(document) ?? []) : [];
    if (own.length <= several) return [diagnostic];
    if (own[0] !== diagnostic) return [];
    return [
      {
        code: 'INDICATORS-LOST',
        severity: 'error',
        at: { document, line: 0 },
        values: { document, count: String(own.length), phrase: values['phrase'] ?? '' },
      },
    ];
  });
}
