import type { StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { childrenByParent, isCapital, leavesUnder } from './row-relations.ts';

/** CAPITAL-MARK: a row that the book marks `*` (capital expenditure) has nothing current under it. */
export function checkCapitalMark(table: StatementTable, column: string): CheckResult[] {
  const children = childrenByParent(table);
  return table.rows
    .filter((row) => isCapital(row) && children.has(row))
    .map((row) => {
      const current = leavesUnder(table, row.path).filter((leaf) => !isCapital(leaf) && prints(leaf, column));
      const inputs = current.map((leaf) => figureOf(table, leaf, column));
      const found = { ...figureOf(table, row, column), line: row.lineFrom, value: total(inputs), cells: [] };
      return settle({
        rule: 'CAPITAL-MARK',
        table,
        subject: `${row.path.join('／')}｜${column}`,
        found,
        expected: exact,
        inputs,
        tolerance: exact,
        formula: '標「*」的資本門科目之下沒有經常支出',
      });
    });
}
