import type { StatementForm } from '../statements/statement-form.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import type { CheckResult } from './check-result.ts';
import { checkColumnIdentities, checkRatios } from './column-identity.ts';
import { checkFundSplits } from './fund-split.ts';
import { checkProducts } from './purchase-product.ts';
import { checkSums } from './sum-total.ts';

/** Everything that a form demands of its table. */
export function checkTable(table: StatementTable, form: StatementForm): CheckResult[] {
  return [
    ...checkSums(table, form),
    ...checkColumnIdentities(table, form),
    ...checkRatios(table, form),
    ...checkProducts(table),
    ...checkFundSplits(table),
  ];
}

/** Check ids are unique: a row that a book prints twice gets `#2` and so on, in document order. */
export function withUniqueIds(checks: readonly CheckResult[]): CheckResult[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}#${count}` };
  });
}
