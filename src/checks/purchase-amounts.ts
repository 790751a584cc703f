import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { figureOf, prints } from './assertion.ts';
import { childrenByParent } from './row-relations.ts';

/** The 預算數 (元) of a row of 歲出計畫說明提要與各項費用明細表; where its subtotal was lost, those of the rows under it. */
export function purchaseAmounts(table: StatementTable, row: StatementRow): AssertedFigure[] {
  if (prints(row, '預算數')) return [figureOf(table, row, '預算數')];
  return (childrenByParent(table).get(row) ?? []).flatMap((child) => purchaseAmounts(table, child));
}
