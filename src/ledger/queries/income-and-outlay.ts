import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { selectFacts } from './select-facts.ts';

/** One line of 收入支出彙計表 in two years, both as the same book prints them: like with like. */
export interface TwoYearLine {
  readonly name: string;
  readonly side: 'revenue' | 'expenditure';
  readonly before: EvidencedAmount;
  readonly now: EvidencedAmount;
}

/** Receipts and outlays of the book's year beside those of the year before. */
export function incomeAndOutlayLines(books: CompiledBooks, agencyYear: AgencyYear): TwoYearLine[] {
  const facts = selectFacts(books, agencyYear, { statement: '收入支出彙計表' });
  const { fiscalYear } = agencyYear;
  return facts
    .filter((fact) => fact.fiscalYear === fiscalYear)
    .flatMap((now) => {
      const before = facts.find(
        (fact) => fact.fiscalYear === fiscalYear - 1 && fact.item === now.item && fact.flow === now.flow,
      );
      return before ? [{ name: now.item, side: now.flow, before: evidenceOf(before), now: evidenceOf(now) }] : [];
    });
}
