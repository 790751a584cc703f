import { Decimal } from 'decimal.js';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { StatementTable } from './statement-table.ts';

/** Units of a budget year that come a few at a time; no form buys a hundred years. */
const fewAtATime = new Set(['年', '月', '季', '式']);
const most = 99;

/**
 * Quantities that cannot be meant: quantity × price is the same with both swapped, so that the product does not show which is
 * which. Emits QUANTITY-UNLIKELY.
 */
export function likelyQuantities(table: StatementTable): Diagnostic[] {
  return table.rows.flatMap((row) => {
    const quantity = row.cells.find(({ column }) => column === '數量');
    if (!quantity || !fewAtATime.has(quantity.unit) || new Decimal(quantity.value).lte(most)) return [];
    return [
      {
        code: 'QUANTITY-UNLIKELY',
        severity: 'error',
        at: { document: table.document, line: quantity.line },
        values: { statement: table.statement, row: row.path.at(-1) ?? '', quantity: quantity.raw, unit: quantity.unit },
      },
    ];
  });
}
