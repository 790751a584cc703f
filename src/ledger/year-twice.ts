import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentEntry } from '../documents/source-document.ts';

/**
 * Books of account or budget whose city and year another book has already: addresses of pages, charts and embeds name both
 * alike, so that one would silently stand in the other's place. Emits YEAR-TWICE at the later entry.
 */
export function yearTwice(documents: readonly DocumentEntry[]): Diagnostic[] {
  const books = documents.filter(({ kind }) => kind === 'final-account' || kind === 'unit-budget');
  return books.flatMap(({ id, city, fiscalYear }, at): Diagnostic[] => {
    const first = books.slice(0, at).find((other) => other.city === city && other.fiscalYear === fiscalYear);
    if (!first) return [];
    const values = { city, year: String(fiscalYear), first: first.id };
    return [{ code: 'YEAR-TWICE', severity: 'error', at: { document: id, line: 0 }, values }];
  });
}
