import { amount, inNtd, plainDigits } from '../../money/amount.ts';
import type { StatementRow, StatementTable } from '../../statements/statement-table.ts';
import { cellAt } from '../../statements/statement-table.ts';
import type { EvidencedAmount } from './evidence.ts';

/**
 * The money that a row of a statement prints under a column, in 元 and with its line; the sign is the book's.
 * @returns `undefined` where the book prints nothing there, or a figure that is not money
 */
export function printedAmount(
  { document }: Pick<StatementTable, 'document'>,
  row: StatementRow | undefined,
  column: string,
): EvidencedAmount | undefined {
  const cell = row && cellAt(row, column);
  if (!cell || (cell.unit !== '元' && cell.unit !== '千元')) return undefined;
  return {
    amountNtd: plainDigits(inNtd(amount(cell.value, cell.unit)).decimal),
    precisionNtd: cell.unit === '千元' ? 1000 : 1,
    derived: '',
    cells: [{ document, line: cell.line }],
  };
}
