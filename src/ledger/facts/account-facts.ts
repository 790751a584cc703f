import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact } from '../compiled-books.ts';
import { expenditureAccountFacts } from './expenditure-account-facts.ts';
import { objectAccountFacts } from './object-account-facts.ts';
import { priorYearFacts } from './prior-year-facts.ts';
import { revenueAccountFacts } from './revenue-account-facts.ts';
import { treasuryFacts } from './treasury-facts.ts';

const makers: Readonly<Record<string, (entry: DocumentEntry, table: StatementTable) => Fact[]>> = {
  'revenue-by-source': revenueAccountFacts,
  'expenditure-by-agency': expenditureAccountFacts,
  'prior-year-expenditure': priorYearFacts,
  'income-and-outlay': treasuryFacts,
  objects: objectAccountFacts,
};

/**
 * Facts of a final account, in document order. Levels overlap (a plan and its objects are both facts): an empty
 * classification means "all of it", so a sum needs one level only.
 */
export function accountFacts(entry: DocumentEntry, tables: readonly StatementTable[]): Fact[] {
  return tables.flatMap((table) => makers[table.slug]?.(entry, table) ?? []);
}
