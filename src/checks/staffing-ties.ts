import type { StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { BookTables } from './tie.ts';

/**
 * TIE: posts and pay of a unit budget. 員額編制表 and 人事費彙計表 budget the same posts; 備註 of the latter restates a part of
 * the row of 其他人事實費; what a journey abroad costs is 國外旅費 in 各項費用彙計表.
 */
export function checkStaffing(tables: readonly StatementTable[]): CheckResult[] {
  const book = new BookTables(tables);
  const tie = (
    table: StatementTable,
    subject: string,
    found: AssertedFigure,
    inputs: readonly AssertedFigure[],
    formula: string,
  ) =>
    settle({
      rule: 'TIE',
      table,
      subject: `${subject}｜${formula}`,
      found,
      expected: total(inputs),
      inputs,
      tolerance: exact,
      formula,
    });
  const staffing = book.table('staffing');
  const pay = book.table('personnel-summary');
  const travel = book.table('travel-abroad');
  const results: CheckResult[] = [];
  // A counterpart that is not printed counts as nothing: then only nothing agrees with it.
  for (const row of staffing && pay ? staffing.rows : []) {
    const name = row.path.at(-1) ?? '';
    const posts = book.figures('personnel-summary', book.rows('personnel-summary', name).slice(0, 1), '預算員額');
    const found = staffing ? figureOf(staffing, row, '本年度預算員額') : undefined;
    if (staffing && found && (posts.length > 0 || !found.value.isZero()))
      results.push(tie(staffing, `${name}｜本年度預算員額`, found, posts, '本年度預算員額＝人事費彙計表預算員額'));
  }
  for (const row of pay?.rows ?? []) {
    for (const { column } of row.cells.filter((cell) => cell.column.startsWith('備註／'))) {
      const object = column.replace('備註／', '全年度人事費／');
      const other = book.rows('personnel-summary', '其他人事實費').filter((candidate) => prints(candidate, object));
      const inputs = book.figures('personnel-summary', other, object);
      if (pay)
        results.push(
          tie(
            pay,
            `${row.path.join('／')}｜${column}`,
            figureOf(pay, row, column),
            inputs,
            `${column}＝其他人事實費${object}`,
          ),
        );
    }
  }
  const summary = book.table('cost-summary');
  const abroad = summary?.rows.find(({ path }) => path.at(-1) === '國外旅費');
  if (summary && abroad) {
    const trips = travel?.rows.filter(({ role }) => role === 'node') ?? [];
    const cost = book.figures('travel-abroad', trips, '旅費預算／合計');
    results.push(
      tie(
        summary,
        `${abroad.path.join('／')}｜合計`,
        figureOf(summary, abroad, '合計'),
        cost,
        '國外旅費＝派員出國計畫旅費之和',
      ),
    );
  }
  return results;
}
