import type { StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/** PRODUCT: on every purchase line quantity × unit price is the amount (預算數＝數量×單價). Lines that lost one assert nothing. */
export function checkProducts(table: StatementTable): CheckResult[] {
  return table.rows.flatMap((row) => {
    if (!['數量', '單價', '預算數'].every((column) => prints(row, column))) return [];
    const inputs = [figureOf(table, row, '數量'), figureOf(table, row, '單價')] as const;
    return [
      settle({
        rule: 'PRODUCT',
        table,
        subject: `${row.path.join('／')}｜預算數`,
        found: figureOf(table, row, '預算數'),
        expected: inputs[0].value.mul(inputs[1].value),
        inputs,
        tolerance: exact,
        formula: '預算數＝數量×單價',
      }),
    ];
  });
}
