import type { StatementRow } from '../statements/statement-table.ts';
import { sumInThousands } from './across-units.ts';
import { agencyLeaves } from './agency-leaves.ts';
import type { AssertedFigure } from './assertion.ts';
import { figureOf, prints, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import type { BookTables } from './tie.ts';

const slug = 'functions';
const agency = 'expenditure-by-agency';
/** Second-level objects of 業務費 that pay people, which the economic classification counts as 受僱人員報酬. */
const paidPeople = ['兼職費', '臨時人員酬金', '按日按件計資酬金'];

/**
 * UNIT: 歲出按職能及經濟性綜合分類表 (千元) against 歲出機關別決算表, 歲出用途別決算累計表 and 歲出資本支出分析表 (元), within half
 * of the last printed digit. 其他支出 is what is centrally allotted (統籌), the other functions are the agency's own.
 */
export function checkFunctions(book: BookTables): CheckResult[] {
  const table = book.table(slug);
  if (!table) return [];
  const assert = (
    row: StatementRow,
    column: string,
    inputs: readonly AssertedFigure[],
    formula: string,
  ): CheckResult[] => {
    if (!prints(row, column) || inputs.length === 0) return [];
    const { value: expected, tolerance } = sumInThousands(inputs);
    return [
      settle({
        rule: 'UNIT',
        table,
        subject: `${row.path.join('／')}｜${column}｜${formula}`,
        found: {
          ...figureOf(table, row, column),
          value: sumInThousands([figureOf(table, row, column)]).value,
          unit: '千元',
        },
        expected,
        inputs,
        tolerance,
        formula,
      }),
    ];
  };
  const printed = table.rows.filter(({ cells }) => cells.length > 0);
  const own = printed.filter(({ role, path }) => role === 'node' && path[0] !== '其他支出');
  return printed.flatMap((row) => {
    // With two functions of its own, an agency's book does not say which plan belongs to which.
    if (own.length > 1 && own.includes(row)) return [];
    const central = row.role === 'summary' ? undefined : row.path[0] === '其他支出';
    const leaves = (capital?: boolean, object?: string) =>
      agencyLeaves(book, agency, {
        ...(central === undefined ? {} : { central }),
        ...(capital === undefined ? {} : { capital }),
        ...(object === undefined ? {} : { object }),
      });
    const account = (rows: readonly StatementRow[]) => book.figures(agency, rows, '決算數合計');
    const people =
      central === true
        ? []
        : paidPeople.flatMap((name) =>
            book.figures(
              'objects',
              book.rows('objects', name).filter(({ path }) => path[0] !== '保留數'),
              '合計',
            ),
          );
    const equipment =
      central === true ? [] : book.figures('capital-outlay', book.rows('capital-outlay', '合計'), '合計');
    return [
      ...assert(row, '經常支出合計', account(leaves(false)), '經常支出＝歲出機關別經常門決算數'),
      ...assert(row, '資本支出合計', account(leaves(true)), '資本支出＝歲出機關別資本門決算數'),
      ...assert(row, '資本支出合計', equipment, '資本支出＝歲出資本支出分析表合計'),
      ...assert(row, '總計', account(leaves()), '總計＝歲出機關別決算數'),
      ...assert(
        row,
        '受僱人員報酬',
        [...account(leaves(false, '人事費')), ...people],
        `受僱人員報酬＝人事費＋${paidPeople.join('＋')}`,
      ),
    ];
  });
}
