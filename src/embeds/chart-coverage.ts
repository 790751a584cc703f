import type { Exhibit } from '../exhibits/exhibit.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';

/** Which years and cities data are about. */
export interface Coverage {
  /** First day of the first and last day of the last year, ISO. */
  readonly from: string;
  readonly to: string;
  /** Each once, in document order. */
  readonly cities: CompiledBooks['documents'][number]['entry']['city'][];
}

/**
 * What a chart covers: the years that its small print names, else those of the books whose lines it cites, and the cities of
 * those books. Everything that is published, where no chart is given.
 */
export function chartCoverage(books: CompiledBooks, exhibit?: Exhibit): Coverage {
  const cited = new Set(exhibit?.sources.map(({ cell }) => cell.document));
  const entries = books.documents.map(({ entry }) => entry).filter(({ id }) => !exhibit || cited.has(id));
  const named = [...(exhibit?.facts.join(' ') ?? '').matchAll(/\b(20\d\d)\b|（(20\d\d)）|FY(20\d\d)/g)].map((found) =>
    Number(found[1] ?? found[2] ?? found[3]),
  );
  const years = named.length > 0 ? named : entries.map(({ fiscalYear }) => fiscalYear + 1911);
  return {
    from: `${Math.min(...years)}-01-01`,
    to: `${Math.max(...years)}-12-31`,
    cities: [...new Set(entries.map(({ city }) => city))],
  };
}
