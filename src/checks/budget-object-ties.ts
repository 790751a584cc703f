import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { sumInThousands } from './across-units.ts';
import type { AssertedFigure } from './assertion.ts';
import { figureOf, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { purchaseAmounts } from './purchase-amounts.ts';
import { BookTables } from './tie.ts';

const summary = 'cost-summary';
const firstLevel = ['人事費', '業務費', '獎補助費', '債務費', '預備金', '設備及投資'];
/** Second-level objects of 業務費 that pay people, which the economic classification counts as 受僱人員報酬. */
const paidPeople = ['兼職費', '臨時人員酬金', '按日按件計資酬金'];
/** What 資本支出分析表 calls the kinds of 設備及投資, by the object that pays them. Source: 用途別科目 of unit budgets. */
const kindOfObject: Readonly<Record<string, string>> = {
  土地: '土地',
  房屋建築及設備費: '房屋建築及設備',
  公共建設及設施費: '公共建設及設施',
  機械設備費: '機械設備',
  運輸設備費: '運輸設備',
  資訊軟硬體設備費: '資訊軟體設備',
  雜項設備費: '雜項設備',
  權利: '權利',
};

/**
 * TIE: what tells the columns of a unit budget's object tables apart. Figures under a wrong column still add up along their
 * row and down their column; only another table that names the object says whose they are.
 */
export function checkBudgetObjects(tables: readonly StatementTable[]): CheckResult[] {
  const book = new BookTables(tables);
  if (!book.table(summary)) return [];
  return [...firstLevelObjects(book), ...capitalKinds(book), ...payKinds(book), ...economicClasses(book)];
}

/** Asserts that the sum of `columns` on a row is the sum of other figures; where all are nothing there is nothing to say. */
function tie(
  table: StatementTable,
  row: StatementRow,
  columns: readonly string[],
  inputs: readonly AssertedFigure[],
  formula: string,
): CheckResult[] {
  const printed = columns.map((column) => figureOf(table, row, column));
  const { value: expected, tolerance } = sumInThousands(inputs);
  const found = sumInThousands(printed);
  if (!printed[0] || (found.value.isZero() && expected.isZero())) return [];
  const at = row.cells.find(({ column }) => columns.includes(column));
  const place = {
    ...printed[0],
    line: at?.line ?? row.lineFrom,
    cells: printed.flatMap(({ cells }) => cells ?? []),
  };
  return [
    settle({
      rule: 'TIE',
      table,
      subject: `${row.path.join('／')}｜${columns[0]}｜${formula}`,
      found: { ...place, value: found.value, unit: '千元' },
      expected,
      inputs,
      tolerance: tolerance.add(found.tolerance),
      formula,
    }),
  ];
}

/** 歲出一級用途別科目分析表: the agency and every plan, object by object, against 各項費用彙計表. */
function firstLevelObjects(book: BookTables): CheckResult[] {
  const table = book.table('first-level-objects');
  return (table?.rows ?? []).flatMap((row) => {
    const column = row.role === 'summary' ? '合計' : (row.path.at(-1) ?? '');
    const named = book.table(summary)?.columns.some(({ name }) => name === column) ?? false;
    if (!table || !named || (row.role === 'node' && row.path.length < 3)) return [];
    return firstLevel.flatMap((object) => {
      const parts = ['經常支出', '資本支出'].map((kind) => `${kind}／${object}`);
      const columns = parts.filter((name) => table.columns.some((own) => own.name === name));
      const inputs = book.figures(summary, objectRows(book, object), column);
      return tie(table, row, columns, inputs, `${object}＝各項費用彙計表${object}（${column}）`);
    });
  });
}

function objectRows(book: BookTables, object: string): readonly StatementRow[] {
  return book.rows(summary, object).filter(({ path }) => path.length === 1);
}

/** 資本支出分析表: each kind of 設備及投資 against the object that pays it. */
function capitalKinds(book: BookTables): CheckResult[] {
  const table = book.table('capital-outlay');
  const row = table?.rows.find(({ role }) => role === 'summary');
  if (!table || !row) return [];
  return Object.entries(kindOfObject).flatMap(([object, kind]) => {
    const column = `設備及投資／${kind}`;
    if (!table.columns.some(({ name }) => name === column)) return [];
    const inputs = book.figures(summary, book.rows(summary, '設備及投資', object), '合計');
    return tie(table, row, [column], inputs, `${kind}＝各項費用彙計表${object}`);
  });
}

/** 人事費彙計表: the total of each kind of pay against the object of the same name in the plans' details. */
function payKinds(book: BookTables): CheckResult[] {
  const table = book.table('personnel-summary');
  const row = table?.rows.find(({ path }) => path.join() === '合計');
  const group = '全年度人事費／';
  const details = 'expenditure-plan-details';
  const purchases = book.table(details);
  return (table?.columns ?? []).flatMap(({ name }) => {
    const object = name.replace(group, '');
    if (!table || !row || !name.startsWith(group) || object === '合計') return [];
    const rows = book.rows(details, '人事費', object);
    const inputs = purchases ? rows.flatMap((own) => purchaseAmounts(purchases, own)) : [];
    return tie(table, row, [name], inputs, `${object}＝各項費用明細表${object}`);
  });
}

/** 歲出按職能及經濟性綜合分類表: wages, purchases, transfers and formation follow from the objects. */
function economicClasses(book: BookTables): CheckResult[] {
  const table = book.table('functional-economic');
  const row = table?.rows.find(({ role }) => role === 'summary');
  if (!table || !row) return [];
  const object = (name: string) => book.figures(summary, objectRows(book, name), '合計');
  const people = paidPeople.flatMap((name) => book.figures(summary, book.rows(summary, '業務費', name), '合計'));
  const less = people.map((figure) => ({ ...figure, value: figure.value.neg() }));
  const transfers = table.columns.map(({ name }) => name).filter((name) => name.startsWith('經常移轉／'));
  const grants = object('獎補助費');
  return [
    ...tie(
      table,
      row,
      ['受僱人員報酬'],
      [...object('人事費'), ...people],
      `受僱人員報酬＝人事費＋${paidPeople.join('＋')}`,
    ),
    ...tie(
      table,
      row,
      ['購買商品及勞務支出'],
      [...object('業務費'), ...less],
      `購買商品及勞務＝業務費－${paidPeople.join('－')}`,
    ),
    ...(total(grants).isZero() ? [] : tie(table, row, transfers, grants, '經常移轉＝獎補助費')),
    ...tie(table, row, ['資本支出合計'], object('設備及投資'), '資本支出合計＝設備及投資'),
  ];
}
