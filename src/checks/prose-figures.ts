import { Decimal } from 'decimal.js';
import { generalExplanation } from '../statements/explanation/general-explanation-title.ts';
import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { asThousands, sumInThousands } from './across-units.ts';
import { exact, figureOf, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { checkProseBalance } from './prose-balance.ts';
import type { StatedFigure } from './stated-figure.ts';
import { statedFigure } from './stated-figure.ts';

/** Prose prints percentages to two decimals at most and drops trailing zeros. */
const halfHundredth = new Decimal('0.005');

/** PROSE and its arithmetic: figures of 總說明 against each other and against the tables of the same book. */
export function checkProseFigures(
  document: string,
  stated: readonly StatedFigure[],
  tables: readonly StatementTable[],
): CheckResult[] {
  return [
    ...withinProse(document, stated),
    ...againstTables(document, stated, tables),
    ...checkProseBalance(document, stated, tables),
  ];
}

/** Sentences that state budget, account and what is left must agree with themselves. */
function withinProse(document: string, stated: readonly StatedFigure[]): CheckResult[] {
  const groups = Map.groupBy(stated, ({ path }) => path.join('／'));
  return [...groups].flatMap(([subject, figures]) => {
    const at = (...columns: readonly string[]) => figures.find(({ column }) => columns.includes(column));
    const budget = at('預算數', '歲入預算數', '歲出預算數');
    const account = at('合共') ?? at('決算實現數', '歲入決算數', '歲出決算數');
    const results: CheckResult[] = [];
    const assert = (
      found: StatedFigure | undefined,
      expected: Decimal,
      inputs: readonly StatedFigure[],
      rule: 'ACCOUNT-SUM' | 'DIFFERENCE' | 'RATIO',
      formula: string,
    ) => {
      if (!found) return;
      const ratio = rule === 'RATIO';
      results.push(
        settle({
          rule,
          table: { document, ...generalExplanation },
          subject: `${subject}｜${found.column}`,
          found: statedFigure(found),
          formula,
          expected: ratio ? expected.toDecimalPlaces(4) : expected,
          inputs: inputs.map(statedFigure),
          tolerance: ratio ? halfHundredth : exact,
        }),
      );
    };
    const [realised, carried, sum] = [at('決算實現數'), at('保留數'), at('合共')];
    if (realised && carried)
      assert(
        sum,
        total([statedFigure(realised), statedFigure(carried)]),
        [realised, carried],
        'ACCOUNT-SUM',
        '合共＝決算實現數＋保留數',
      );
    if (budget && account) {
      assert(
        at('賸餘數'),
        statedFigure(budget).value.sub(account.value),
        [budget, account],
        'DIFFERENCE',
        `賸餘數＝${budget.column}－${account.column}`,
      );
      const percent = new Decimal(account.value).div(budget.value).mul(100);
      assert(
        at('占預算數之比率', '執行率'),
        percent,
        [account, budget],
        'RATIO',
        `比率＝${account.column}÷${budget.column}`,
      );
    }
    const [broughtForward, cancelled] = [at('以前年度轉入數'), at('註銷數')];
    if (broughtForward && realised)
      assert(
        cancelled,
        statedFigure(broughtForward).value.sub(realised.value),
        [broughtForward, realised],
        'DIFFERENCE',
        '註銷數＝以前年度轉入數－決算實現數',
      );
    return results;
  });
}

/** Which table prints what a sentence states. `turned`: the table prints the opposite sign. */
interface Counterpart {
  readonly slug: string;
  readonly row: (row: StatementRow, path: readonly string[]) => boolean;
  readonly columns: Readonly<Record<string, string>>;
  readonly applies: (path: readonly string[]) => boolean;
  readonly turned?: string;
}

const accountColumns = {
  歲入預算數: '預算數合計',
  歲出預算數: '預算數合計',
  預算數: '預算數合計',
  決算實現數: '實現數',
  保留數: '保留數',
  合共: '決算數合計',
  占預算數之比率: '決算數占預算數之比率',
  賸餘數: '增減數',
  庫撥數: '實現數',
};
const bare = (name: string | undefined) => (name ?? '').replace(/\*$/, '');
const under =
  (...names: readonly string[]) =>
  (path: readonly string[]) =>
    path.length >= names.length && names.every((name, at) => path[at] === name);

/** Posts that the law counts beside 編制員額. */
const workers = new Set(['技工', '駕駛', '工友']);

/** Rows and columns of the official forms that 總說明 restates by definition of 預算／決算總說明. */
const counterparts: readonly Counterpart[] = [
  {
    slug: 'revenue-by-source',
    applies: (path) => path.length === 2 && under('本年度', '歲入部分')(path),
    row: ({ path }) => path[0] === '合計',
    columns: accountColumns,
  },
  {
    slug: 'revenue-by-source',
    applies: (path) => path.length === 3 && under('本年度', '歲入部分')(path),
    row: (row, path) => row.path.length === 3 && row.path[2] === path[2],
    columns: accountColumns,
  },
  {
    slug: 'expenditure-by-agency',
    applies: (path) => path.length === 2 && under('本年度', '歲出部分')(path),
    row: ({ path }) => path.length === 2 && !path[0]?.startsWith('統籌'),
    columns: accountColumns,
    turned: '增減數',
  },
  {
    slug: 'expenditure-by-agency',
    applies: (path) => path.length === 3 && under('本年度', '歲出部分')(path),
    row: (row, path) => row.path.length === 4 && bare(row.path[3]) === path[2],
    columns: accountColumns,
    turned: '增減數',
  },
  {
    slug: 'expenditure-by-agency',
    applies: under('本年度', '歲出部分', '統籌科目'),
    row: ({ path }) => path.length === 1 && (path[0]?.startsWith('統籌') ?? false),
    columns: accountColumns,
  },
  {
    slug: 'prior-year-expenditure',
    applies: under('以前年度', '歲出部分'),
    row: ({ path }) => path[0] === '合計',
    columns: {
      以前年度轉入數: '以前年度轉入數／保留數',
      決算實現數: '本年度實現數／保留數',
      註銷數: '本年度減免(註銷)數／保留數',
    },
  },
  {
    slug: 'revenue-by-source',
    applies: under('前年度', '歲入部分'),
    row: ({ path }) => path[0] === '合計',
    columns: { 歲入決算數: '前年度決算數' },
  },
  {
    slug: 'revenue-by-source',
    applies: under('上年度', '歲入部分'),
    row: ({ path }) => path[0] === '合計',
    columns: { 歲入預算數: '上年度預算數' },
  },
  {
    slug: 'expenditure-by-agency',
    applies: under('前年度', '歲出部分'),
    row: ({ path }) => path.length === 2,
    columns: { 歲出決算數: '前年度決算數' },
  },
  {
    slug: 'expenditure-by-agency',
    applies: under('上年度', '歲出部分'),
    row: ({ path }) => path.length === 2,
    columns: { 歲出預算數: '上年度預算數' },
  },
  {
    slug: 'expenditure-by-agency',
    applies: (path) => path.length === 1 && path[0] === '本年度',
    row: ({ path }) => path.length === 2,
    columns: { 歲出預算數: '本年度預算數' },
  },
  {
    slug: 'expenditure-by-agency',
    applies: (path) => path.length === 2 && path[0] === '本年度',
    row: (row, path) => row.path.length === 3 && row.path[2] === path[1],
    columns: { 歲出預算數: '本年度預算數' },
  },
  {
    slug: 'cost-summary',
    applies: (path) => path.join() === '本年度,資本門',
    row: ({ path }) => path.length === 1 && path[0] === '設備及投資',
    columns: { 歲出預算數: '合計' },
  },
  {
    slug: 'cost-summary',
    applies: (path) => path.join() === '本年度,經常門',
    row: ({ path, role }) => role === 'node' && path.length === 1 && path[0] !== '設備及投資',
    columns: { 歲出預算數: '合計' },
  },
  {
    slug: 'staffing',
    applies: (path) => path.join() === '現行法定職掌',
    row: ({ path }) => !workers.has(path[0] ?? ''),
    columns: { 編制員額: '法定編制員額' },
  },
  {
    slug: 'staffing',
    applies: (path) => path.join() === '現行法定職掌',
    row: () => true,
    columns: { 共計: '法定編制員額' },
  },
  {
    slug: 'staffing',
    applies: (path) => path.length === 2 && path[0] === '現行法定職掌',
    row: (row, path) => row.path[0] === path[1],
    columns: { 人數: '法定編制員額' },
  },
];

function againstTables(
  document: string,
  stated: readonly StatedFigure[],
  tables: readonly StatementTable[],
): CheckResult[] {
  return stated.flatMap((figure) =>
    counterparts.flatMap(({ slug, applies, row, columns, turned }) => {
      const column = columns[figure.column];
      const table = tables.find((candidate) => candidate.slug === slug);
      if (!table || column === undefined || !applies(figure.path) || !table.columns.some(({ name }) => name === column))
        return [];
      const inputs = table.rows
        .filter((candidate) => row(candidate, figure.path))
        .map((candidate) => figureOf(table, candidate, column));
      if (inputs.length === 0) return [];
      const found = statedFigure(figure);
      const money = found.unit === '元' && inputs[0]?.unit === '千元';
      const { value, tolerance } = money ? sumInThousands(inputs) : { value: total(inputs), tolerance: exact };
      return [
        settle({
          rule: 'PROSE',
          table: { document, ...generalExplanation },
          subject: `${figure.path.join('／')}｜${figure.column}`,
          found: money ? asThousands(found).figure : found,
          expected: column === turned ? value.neg() : value,
          inputs,
          tolerance,
          formula: `總說明所述＝《${table.statement}》${column}${column === turned ? '（正負號相反）' : ''}`,
        }),
      ];
    }),
  );
}
