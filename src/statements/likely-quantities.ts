import { Decimal } from 'decimal.js';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { StatementTable } from './statement-table.ts';

/** Units of a budget year that come a few at a time; no form buys a hundred years. */
const fewAtATime = new Set(['年', '月', '季', '式']);
const most = 99;

/**
 * Quantities that cannot be meant: quantity × price is the same with both swapped, so that the product does not show which is
 * which. A hundred years are an error; an hour, a person, a copy that costs fewer 元 than there are of them is a warning,
 * because printed matter may. Emits QUANTITY-UNLIKELY.
 */
export function likelyQuantities(table: StatementTable): Diagnostic[] {
  return table.rows.flatMap((row) => {
    const quantity = row.cells.find(({ column }) => column === '數量');
    const price = row.cells.find(({ column }) => column === '單價');
    if (!quantity) return [];
    const impossible = fewAtATime.has(quantity.unit) && new Decimal(quantity.value).gt(most);
    const doubtful = price !== undefined && new Decimal(quantity.value).gt(price.value);
    if (!impossible && !doubtful) return [];
    return [
      {
        code: 'QUANTITY-UNLIKELY',
        severity: impossible ? 'error' : 'warning',
        at: { document: table.document, line: quantity.line },
        values: { statement: table.statement, row: row.path.at(-1) ?? '', quantity: quantity.raw, unit: quantity.unit },
      },
    ];
  });
}
