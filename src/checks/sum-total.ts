import { summaryKey } from '../statements/rows/row-hierarchy.ts';
import type { StatementForm, SummaryScope } from '../statements/statement-form.ts';
import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { minusFigures } from './minus-figures.ts';
import { childrenByParent, isCapital, leavesUnder } from './row-relations.ts';

/**
 * SUM-TOTAL: every printed parent equals the sum of its children, every summary row the sum of what it restates, in each
 * column that adds up. Blanks count as zero. Source: the forms of 會計報告 require 小計 and 合計 to be sums of their items.
 */
export function checkSums(table: StatementTable, form: StatementForm): CheckResult[] {
  const children = childrenByParent(table);
  const additive =
    form.columns.length > 0
      ? form.columns.filter((column) => column.additive).map(({ name }) => name)
      : table.columns.map(({ name }) => name);
  const wherePrinted = new Set(
    form.columns.filter((column) => column.additive === 'where-printed').map(({ name }) => name),
  );
  const results: CheckResult[] = [];
  const assertSum = (row: StatementRow, parts: readonly StatementRow[], words: string) => {
    for (const column of additive) {
      const partial = wherePrinted.has(column);
      const summed = partial ? parts.flatMap((part) => printedUnder(part, column, children)) : parts;
      if (partial && !(prints(row, column) && summed.some((part) => prints(part, column)))) continue;
      if (!prints(row, column) && !parts.some((part) => prints(part, column))) continue;
      const inputs = summed.filter((part) => prints(part, column)).map((part) => figureOf(table, part, column));
      results.push(
        settle({
          rule: 'SUM-TOTAL',
          table,
          subject: `${row.path.join('／')}｜${column}`,
          found: figureOf(table, row, column),
          expected: total(inputs),
          inputs,
          tolerance: exact,
          formula: `${row.path.at(-1)}＝${words}`,
        }),
      );
    }
  };
  for (const row of table.rows) {
    if (row.role === 'node') {
      const parts = children.get(row);
      if (parts) assertSum(row, parts, parts.length === 1 ? '所屬的唯一一項' : `所屬 ${parts.length} 項之和`);
      continue;
    }
    const scope = form.summaries[summaryKey(row.path.at(-1) ?? '')];
    if (scope === 'first-less-second') {
      const [first, second] = children.get(undefined) ?? [];
      if (first && second) results.push(...minusFigures(table, row, first, second, additive));
      continue;
    }
    const parts = scope ? restated(table, row, scope) : [];
    if (parts.length > 0) assertSum(row, parts, parts.length === 1 ? '所列的唯一一項' : `所列 ${parts.length} 項之和`);
  }
  return results;
}

/** The row itself where it prints the column, else the nearest rows under it that do. */
function printedUnder(
  row: StatementRow,
  column: string,
  children: ReturnType<typeof childrenByParent>,
): readonly StatementRow[] {
  const below = children.get(row);
  return prints(row, column) || !below ? [row] : below.flatMap((part) => printedUnder(part, column, children));
}

/** The rows that a summary row restates. */
function restated(table: StatementTable, row: StatementRow, scope: SummaryScope): readonly StatementRow[] {
  const outer = row.path.slice(0, -1);
  switch (scope) {
    case 'roots':
      return childrenByParent(table).get(undefined) ?? [];
    case 'section':
      return table.rows.filter(
        (other) =>
          other.role === 'node' &&
          other.path.length === row.path.length &&
          outer.every((name, at) => other.path[at] === name),
      );
    case 'leaves-above': {
      const leaves = leavesUnder(table, []);
      const above = table.rows.slice(0, table.rows.indexOf(row));
      const since = above.findLastIndex(({ role }) => role === 'summary');
      return above.slice(since + 1).filter((other) => leaves.includes(other));
    }
    case 'current-leaves':
      return leavesUnder(table, outer).filter((leaf) => !isCapital(leaf));
    case 'capital-leaves':
      return leavesUnder(table, outer).filter(isCapital);
    default:
      return [];
  }
}
