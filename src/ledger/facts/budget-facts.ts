import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact } from '../compiled-books.ts';
import { expenditureBudgetFacts } from './expenditure-budget-facts.ts';
import { planDetailFacts } from './plan-detail-facts.ts';
import { revenueBudgetFacts } from './revenue-budget-facts.ts';

const makers: Readonly<Record<string, (entry: DocumentEntry, table: StatementTable) => Fact[]>> = {
  'revenue-by-source': revenueBudgetFacts,
  'expenditure-by-agency': expenditureBudgetFacts,
  'expenditure-plan-details': planDetailFacts,
};

/** Facts of a unit budget, in document order: three years of plans in 千元, this year down to purchase lines in 元. */
export function budgetFacts(entry: DocumentEntry, tables: readonly StatementTable[]): Fact[] {
  return tables.flatMap((table) => makers[table.slug]?.(entry, table) ?? []);
}
