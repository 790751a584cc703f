import { Decimal } from 'decimal.js';
import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { BookTables } from './tie.ts';

const slug = 'contract-staff-costs';
const amount = '全年度預算數';
const pay = (name: string) => `全年度人事費／${name}`;

/** What 約聘僱人員費用分析表 calls a part of the pay, and 人事費彙計表 its object. Source: both official forms. */
const objectOfPart: Readonly<Record<string, string>> = {
  約聘僱人員待遇: '約聘僱人員待遇',
  年終工作獎金: '獎金',
  未休假加班費: '加班費',
  保險費: '保險',
  離職儲金: '退休離職儲金',
  休假補助: '其他給與',
};

/**
 * TIE: contract staff. The parts that 說明 lists make up the year's amount and are the objects of 約聘僱人員 in 人事費彙計表;
 * its 小計 is the groups of staff; persons × months follow from the persons that each group's text names and from 預算員額.
 */
export function checkContractStaff(tables: readonly StatementTable[]): CheckResult[] {
  const book = new BookTables(tables);
  const table = book.table(slug);
  if (!table) return [];
  const summary = book.rows('personnel-summary', '約聘僱人員')[0];
  return table.rows.flatMap((row) =>
    row.role === 'summary' ? summaryTies(book, table, row, summary) : personMonths(table, row),
  );
}

function summaryTies(book: BookTables, table: StatementTable, row: StatementRow, staff: StatementRow | undefined) {
  const tie = (column: string, found: AssertedFigure, inputs: readonly AssertedFigure[], formula: string) =>
    inputs.length === 0
      ? []
      : [
          settle({
            rule: 'TIE',
            table,
            subject: `${row.path.join('／')}｜${column}｜${formula}`,
            found,
            expected: total(inputs),
            inputs,
            tolerance: exact,
            formula,
          }),
        ];
  const parts = row.cells.filter(({ column }) => column.startsWith('說明／'));
  const figure = figureOf(table, row, amount);
  if (parts.length === 0) return [];
  const elsewhere = (column: string) => (staff ? book.figures('personnel-summary', [staff], column) : []);
  const groups = groupsBeside(table, row);
  const heads = groups.flatMap((group) => ['約聘人員', '約僱人員'].map((column) => figureOf(table, group, column)));
  const posts = elsewhere('預算員額')[0];
  return [
    ...tie(
      amount,
      figure,
      parts.map(({ column }) => figureOf(table, row, column)),
      `${amount}＝說明所列各項之和`,
    ),
    ...tie(
      amount,
      figure,
      groups.map((group) => figureOf(table, group, amount)),
      `小計＝各組人員${amount}之和`,
    ),
    ...tie(amount, figure, elsewhere(pay('合計')), `${amount}＝人事費彙計表約聘僱人員合計`),
    ...parts.flatMap(({ column }) => {
      const object = objectOfPart[column.replace('說明／', '')];
      return object === undefined
        ? []
        : tie(
            column,
            figureOf(table, row, column),
            elsewhere(pay(object)),
            `${column}＝人事費彙計表約聘僱人員${object}`,
          );
    }),
    ...(posts && heads.length > 0
      ? tie(
          '人月',
          { ...posts, value: posts.value.mul(12), unit: '人月' },
          heads,
          '人事費彙計表約聘僱人員預算員額×12＝各組人月之和',
        )
      : []),
  ];
}

/** The groups of staff under the same row as the 小計. */
function groupsBeside(table: StatementTable, { path }: StatementRow): StatementRow[] {
  const outer = path.slice(0, -1);
  return table.rows.filter(
    (row) => row.role === 'node' && row.path.length === path.length && outer.every((name, at) => row.path[at] === name),
  );
}

/** `約聘人員2人及約聘數位視覺設計師1人` for twelve months are 36 person-months, under 約聘人員 and not under 約僱人員. */
function personMonths(table: StatementTable, row: StatementRow): CheckResult[] {
  if (!/\d人/.test(row.note)) return [];
  return (['約聘人員', '約僱人員'] as const).flatMap((column) => {
    const kind = new RegExp(`${column.slice(0, 2)}[^\\d、及，]*(\\d+)人`, 'g');
    const persons = [...row.note.matchAll(kind)].reduce((sum, [, count = '0']) => sum.add(count), new Decimal(0));
    if (persons.isZero() && !prints(row, column)) return [];
    return [
      settle({
        rule: 'TIE',
        table,
        subject: `${row.path.join('／')}｜${column}`,
        found: figureOf(table, row, column),
        expected: persons.mul(12),
        inputs: [],
        tolerance: exact,
        formula: `${column}（人月）＝說明所列人數×12`,
      }),
    ];
  });
}
