import type { CompiledBooks, CompiledDocument } from '../ledger/compiled-books.ts';

/** The books that make an agency-year: those that print accounts or budgets, not the prose about them. */
export function agencyYears(books: Pick<CompiledBooks, 'documents'>): readonly CompiledDocument[] {
  return books.documents.filter(({ entry }) => entry.kind === 'final-account' || entry.kind === 'unit-budget');
}
