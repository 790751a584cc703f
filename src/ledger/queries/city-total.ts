import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';

/** The whole city's expenditure in the agency's year, from outside the books. */
export interface CityTotal {
  /** Exact 元, in whole thousands. */
  readonly amountNtd: string;
  readonly stage: 'enacted' | 'proposal';
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Whether the agency's figure may be divided by it: a budget by an enacted budget, nothing else. */
  readonly alike: boolean;
}

/** What is known of the city's total in an agency's year, and whether a share of it may be taken. */
export function cityTotal(books: CompiledBooks, { city, fiscalYear, kind }: AgencyYear): CityTotal | undefined {
  const known = books.decisions['reference/city-totals'].find(
    (entry) => entry.city === city && entry.fiscalYear === fiscalYear,
  );
  if (!known) return undefined;
  const { thousandNtd, stage, source, confidence } = known;
  const alike = kind === 'unit-budget' && stage === 'enacted';
  return { amountNtd: `${thousandNtd}000`, stage, source, confidence, alike };
}
