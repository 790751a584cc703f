import type { CityId } from '../../documents/source-document.ts';
import type { CompiledBooks, Stage } from '../compiled-books.ts';

/** One agency in one fiscal year, as one book of account or budget covers it. */
export interface AgencyYear {
  readonly city: CityId;
  /** ROC year. */
  readonly fiscalYear: number;
  readonly agency: string;
  readonly document: string;
  readonly kind: 'final-account' | 'unit-budget';
  /** The stage that its pictures show: the account where there is one, else the budget. */
  readonly stage: Stage;
}

/** Every agency-year that a book of account or budget covers, in the order of the documents. */
export function agencyYears(books: CompiledBooks): AgencyYear[] {
  return books.documents.flatMap(({ entry: { id, city, fiscalYear, agency, kind } }) => {
    if (kind !== 'final-account' && kind !== 'unit-budget') return [];
    return [
      { city, fiscalYear, agency, document: id, kind, stage: kind === 'final-account' ? 'account' : 'original_budget' },
    ];
  });
}

/** The newest agency-year of each city, the cities in the order of their first documents. */
export function newestAgencyYears(books: CompiledBooks): AgencyYear[] {
  return [...Map.groupBy(agencyYears(books), ({ city }) => city).values()].flatMap(
    (own) => own.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0] ?? [],
  );
}
