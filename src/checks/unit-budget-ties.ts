import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { sumInThousands } from './across-units.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import { checkBudgetObjects } from './budget-object-ties.ts';
import type { CheckResult } from './check-result.ts';
import { checkContractStaff } from './contract-staff-ties.ts';
import { checkPlanNotes } from './plan-note-ties.ts';
import { purchaseAmounts } from './purchase-amounts.ts';
import { checkStaffing } from './staffing-ties.ts';
import { BookTables } from './tie.ts';

const agency = 'expenditure-by-agency';
const details = 'expenditure-plan-details';
const summary = 'cost-summary';

/**
 * The identities between the statements of a unit budget: plans and purchase lines in 元 ↔ agency table and cost summary
 * in 千元 (within the rounding of the printed precision), earmarked revenue ↔ earmarked spending, stated reasons ↔ change.
 * Source: 直轄市及縣（市）單位預算 forms, whose tables restate each other.
 */
export function checkUnitBudgetTies(tables: readonly StatementTable[]): CheckResult[] {
  const book = new BookTables(tables);
  return [
    ...planTies(book),
    ...objectTies(book),
    ...earmarkedTies(book),
    ...reasonTies(book),
    ...checkPlanNotes(book.table(agency)),
    ...checkPlanNotes(book.table('revenue-by-source')),
    ...checkContractStaff(tables),
    ...checkStaffing(tables),
    ...checkBudgetObjects(tables),
  ];
}

function tie(
  book: BookTables,
  slug: string,
  row: StatementRow | undefined,
  column: string,
  equals: readonly AssertedFigure[],
  formula: string,
): CheckResult[] {
  const table = book.table(slug);
  if (!table || !row || !prints(row, column) || equals.length === 0) return [];
  const found = figureOf(table, row, column);
  const { value, tolerance } = sumInThousands(equals);
  const printed = sumInThousands([found]);
  return [
    settle({
      rule: 'TIE',
      table,
      subject: `${row.path.join('／')}｜${column}｜${formula}`,
      found: { ...found, value: printed.value, unit: '千元' },
      expected: value,
      inputs: equals,
      tolerance: found.unit === '千元' ? tolerance : exact.add(printed.tolerance),
      formula,
    }),
  ];
}

/** Work plans and sub-plans: details (元) ↔ their own head, the agency table and its 說明 (千元). */
function planTies(book: BookTables): CheckResult[] {
  const table = book.table(details);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const amount = book.figures(details, [row], '預算數');
    if (row.path.length === 1) {
      const plan = book.rows(agency).find(({ code }) => code === row.code);
      return [
        ...tie(book, details, row, '預算金額', amount, '工作計畫預算金額（千元）＝明細合計（元）'),
        ...tie(book, agency, plan, '本年度預算數', amount, '歲出機關別預算數（千元）＝明細合計（元）'),
      ];
    }
    if (row.path.length !== 2) return [];
    const stated = book.rows(agency, row.path[0] ?? '', row.path[1] ?? '')[0];
    return tie(book, agency, stated, '說明／本年度預算數', amount, '說明所列分支計畫（千元）＝明細（元）');
  });
}

/** 各項費用彙計表 (千元) ↔ objects of every plan's details (元), both levels; its totals ↔ the agency table. */
function objectTies(book: BookTables): CheckResult[] {
  const table = book.table(summary);
  const purchases = book.table(details);
  if (!table || !purchases) return [];
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ name: plan }) => {
      if (plan === '合計' || !prints(row, plan)) return [];
      if (row.role === 'summary') {
        return tie(
          book,
          summary,
          row,
          plan,
          book.figures(agency, book.rows(agency, plan).slice(-1), '本年度預算數'),
          '各項費用合計＝歲出機關別預算數',
        );
      }
      // Paths of the details are 工作計畫／分支計畫／一級／二級; of the summary 一級／二級.
      const same = purchases.rows.filter(
        (other) =>
          other.path[0] === plan &&
          other.path.length === row.path.length + 2 &&
          row.path.every((name, at) => other.path[at + 2] === name),
      );
      return tie(
        book,
        summary,
        row,
        plan,
        same.flatMap((other) => purchaseAmounts(purchases, other)),
        '各項費用（千元）＝明細各分支計畫同科目之和（元）',
      );
    }),
  );
}

/** Money that the centre earmarks comes in as revenue and goes out as 收支併列. */
function earmarkedTies(book: BookTables): CheckResult[] {
  const plans = book.rows(details).filter(({ path }) => path.length === 1);
  const earmarked = book.figures(
    details,
    plans.filter((row) => prints(row, '收支併列')),
    '收支併列',
  );
  const revenue = book.rows('revenue-by-source', '合計')[0];
  const source = book.rows('revenue-item-details').filter(({ path }) => path.length === 1);
  return [
    ...tie(book, 'revenue-by-source', revenue, '本年度預算數', earmarked, '歲入合計（千元）＝歲出收支併列之和（元）'),
    ...tie(
      book,
      'revenue-by-source',
      revenue,
      '本年度預算數',
      book.figures('revenue-item-details', source, '預算數'),
      '歲入合計（千元）＝歲入明細之和（元）',
    ),
    ...source.flatMap((row) =>
      tie(
        book,
        'revenue-item-details',
        row,
        '預算金額',
        book.figures('revenue-item-details', [row], '預算數'),
        '預算金額（千元）＝明細（元）',
      ),
    ),
  ];
}

/** The reasons that a plan's 說明 gives for its change must add up to the printed change. */
function reasonTies(book: BookTables): CheckResult[] {
  const table = book.table(agency);
  if (!table) return [];
  const column = '說明／較上年度增減';
  return table.rows.flatMap((plan) => {
    if (plan.role !== 'node') return [];
    const stated = table.rows.filter(
      (row) =>
        row.role === 'summary' &&
        row.path.length === plan.path.length + 1 &&
        plan.path.every((name, at) => row.path[at] === name) &&
        row.path.at(-1) !== '說明' &&
        prints(row, column),
    );
    if (stated.length === 0) return [];
    const inputs = stated.map((row) => figureOf(table, row, column));
    return [
      settle({
        rule: 'TIE',
        table,
        subject: `${plan.path.join('／')}｜本年度與上年度比較｜說明`,
        found: figureOf(table, plan, '本年度與上年度比較'),
        expected: total(inputs),
        inputs,
        tolerance: exact,
        formula: '本年度與上年度比較＝說明所列各項增減之和',
      }),
    ];
  });
}
