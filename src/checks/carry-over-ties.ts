import { Decimal } from 'decimal.js';
import type { StatementRow } from '../statements/statement-table.ts';
import { agencyLeaves } from './agency-leaves.ts';
import { exact, figureOf, prints, settle } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { checkShareOfBase } from './share-of-base.ts';
import type { BookTables } from './tie.ts';
import { checkTies } from './tie.ts';
import { yearSection } from './year-section.ts';

const slug = 'carry-over-analysis';
const agency = 'expenditure-by-agency';
const amount = '保留原因分析／金額';

/**
 * 歲出保留分析表 against itself and 歲出機關別決算表: plan by plan what is carried over, the same on both pages; the amount in
 * each reason is the item's; percentages are of the budgets that carry something over.
 */
export function checkCarryOver(book: BookTables): CheckResult[] {
  const table = book.table(slug);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const leaves = leavesOf(book, row);
    const carrying = leaves.filter((leaf) =>
      book.figures(agency, [leaf], '保留數').some(({ value }) => !value.isZero()),
    );
    const planned = prints(row, '歲出保留／合計');
    return [
      ...(planned
        ? checkTies(book, [
            {
              slug,
              row,
              column: amount,
              equals: book.figures(slug, [row], '歲出保留／合計'),
              formula: '右頁金額＝左頁歲出保留合計',
            },
            {
              slug,
              row,
              column: '歲出保留／保留數',
              equals: book.figures(agency, leaves, '保留數'),
              formula: '保留數＝歲出機關別決算表保留數',
            },
          ])
        : statedAmount(book, row)),
      ...checkShareOfBase(table, row, {
        column: '歲出保留／%',
        part: '歲出保留／合計',
        base: book.figures(agency, carrying, '預算數合計'),
        formula: '歲出保留／%＝歲出保留／合計÷有保留的計畫用途別預算數',
      }),
    ];
  });
}

function leavesOf(book: BookTables, row: StatementRow): StatementRow[] {
  const section = yearSection(row);
  if (section) return agencyLeaves(book, agency, { under: section.plans, capital: section.capital, central: false });
  return row.path.length === 1 && row.role === 'summary' ? agencyLeaves(book, agency, { central: false }) : [];
}

/** PROSE: `…採購案59,535元; 保留原因：…` names the amount that stands beside it. */
function statedAmount(book: BookTables, row: StatementRow): CheckResult[] {
  const table = book.table(slug);
  const stated = /(\d{1,3}(?:,\d{3})+)元/.exec(row.note)?.[1];
  if (!table || stated === undefined) return [];
  const found = figureOf(table, row, amount);
  return [
    settle({
      rule: 'PROSE',
      table,
      subject: `${row.path.join('／')}｜${amount}`,
      found,
      expected: new Decimal(stated.replaceAll(',', '')),
      inputs: [{ ...found, line: row.lineFrom, cells: [] }],
      tolerance: exact,
      formula: '金額＝保留原因所寫的金額',
    }),
  ];
}
