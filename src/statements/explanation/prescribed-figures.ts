import type { DocumentKind } from '../../documents/source-document.ts';
import type { StatementRow, StatementTable } from '../statement-table.ts';
import { cellAt } from '../statement-table.ts';

/** What one sentence of 總說明 must state, because a table of the same book prints it. */
export interface PrescribedFigures {
  /** What it is about, as `readProseFigures` names it. */
  readonly path: readonly string[];
  /** What must be measured; of several names for the same measure, one. */
  readonly columns: readonly (readonly string[])[];
  /** The line of the table row that makes it so. */
  readonly because: number;
}

/** A measure of a sentence and the column of a table that must not be zero for it to be due; always due without one. */
type Measure = readonly [names: readonly string[], unlessZero?: string];

/**
 * What the official form of 總說明 makes a book of this kind state, in its order: of 歲入 and 歲出 budget, account, share and
 * what is left, of every plan and source the same, and of every account of both balance sheets its balance. A figure that its table prints as zero may be left out. A table that was not read demands nothing.
 */
export function prescribedFigures(kind: DocumentKind, tables: readonly StatementTable[]): PrescribedFigures[] {
  const rowsOf = (slug: string) => tables.find((table) => table.slug === slug)?.rows ?? [];
  if (kind === 'final-account') {
    return [
      ...ofRevenueAccount(rowsOf('revenue-by-source')),
      ...ofExpenditureAccount(rowsOf('expenditure-by-agency')),
      ...ofPriorYears(rowsOf('prior-year-expenditure')),
      ...ofBalances(rowsOf('balance-sheet')),
      ...ofAssets(rowsOf('capital-assets')),
    ];
  }
  if (kind !== 'unit-budget') return [];
  const sums = [totalOf(rowsOf('revenue-by-source')), agencyOf(rowsOf('expenditure-by-agency'))] as const;
  return [
    ...ofStaff(rowsOf('staffing')),
    ...ofYearBefore(...sums),
    ...ofRunningYear(...sums),
    ...ofBudget(rowsOf('expenditure-by-agency'), rowsOf('cost-summary')),
  ];
}

const always = (...names: readonly string[]): Measure => [names];
const unlessZero = (column: string, ...names: readonly string[]): Measure => [names, column];

/** What is due of one row; nothing where all of it is zero. */
function due(
  path: readonly string[],
  row: StatementRow | undefined,
  measures: readonly Measure[],
): PrescribedFigures[] {
  if (!row) return [];
  const columns = measures.flatMap(([names, column]) => (column === undefined || isMoney(row, column) ? [names] : []));
  return columns.length === 0 ? [] : [{ path, columns, because: row.lineFrom }];
}

function isMoney(row: StatementRow, column: string): boolean {
  return /[1-9]/.test(cellAt(row, column)?.value ?? '');
}

const bare = (row: StatementRow) => (row.path.at(-1) ?? '').replace(/\*$/, '');
const isCentral = ({ path }: StatementRow) => path[0]?.startsWith('統籌') ?? false;
const totalOf = (rows: readonly StatementRow[]) => rows.find(({ path }) => path[0] === '合計');
const agencyOf = (rows: readonly StatementRow[]) => rows.find((row) => row.path.length === 2 && !isCentral(row));

function ofRevenueAccount(rows: readonly StatementRow[]): PrescribedFigures[] {
  const path = ['本年度', '歲入部分'];
  const sources = rows.filter((row) => row.role === 'node' && row.path.length === 3);
  return [
    ...due(path, totalOf(rows), [always('歲入預算數'), always('決算實現數'), always('占預算數之比率')]),
    ...sources.flatMap((row) => due([...path, bare(row)], row, [unlessZero('實現數', '決算實現數')])),
  ];
}

function ofExpenditureAccount(rows: readonly StatementRow[]): PrescribedFigures[] {
  const path = ['本年度', '歲出部分'];
  const measures = [
    always('決算實現數'),
    unlessZero('保留數', '保留數'),
    unlessZero('保留數', '合共'),
    always('占預算數之比率'),
    unlessZero('增減數', '賸餘數'),
  ];
  const plans = rows.filter((row) => row.role === 'node' && row.path.length === 4 && !isCentral(row));
  return [
    ...due(path, agencyOf(rows), [always('歲出預算數'), ...measures]),
    ...plans.flatMap((row) => due([...path, bare(row)], row, [always('預算數'), ...measures])),
    ...due(
      [...path, '統籌科目'],
      rows.find((row) => isCentral(row)),
      [unlessZero('實現數', '庫撥數')],
    ),
  ];
}

function ofPriorYears(rows: readonly StatementRow[]): PrescribedFigures[] {
  return due(['以前年度', '歲出部分'], totalOf(rows), [
    unlessZero('以前年度轉入數／保留數', '以前年度轉入數'),
    unlessZero('本年度實現數／保留數', '決算實現數'),
    unlessZero('本年度減免(註銷)數／保留數', '註銷數'),
  ]);
}

/**
 * Innermost accounts of 平衡表 and 資本資產表: what is owned and owed, and what is held for others once (保證品, not 應付保證品
 * too). 淨資產 and 資本資產總額 only restate the others.
 */
export function accountsOf(rows: readonly StatementRow[]): StatementRow[] {
  const names = new Set(rows.map(bare));
  return rows.filter((row) => {
    const restates = row.path[0] === '淨資產' || row.path[0] === '資本資產總額';
    const mirrors = row.path[0] === '附註' && /^應付/.test(bare(row)) && names.has(bare(row).replace(/^應付/, ''));
    const divided = rows.some(
      ({ path }) => path.length > row.path.length && row.path.every((name, at) => path[at] === name),
    );
    return row.role === 'node' && !restates && !mirrors && !divided;
  });
}

function ofBalances(rows: readonly StatementRow[]): PrescribedFigures[] {
  return accountsOf(rows).flatMap((row) => due(['平衡表簡述', bare(row)], row, [unlessZero('本年度', '金額')]));
}

/** Kinds of capital asset with what they consist of; one that only repeats its own name is told once. */
function ofAssets(rows: readonly StatementRow[]): PrescribedFigures[] {
  return rows
    .filter(({ role, path }) => role === 'node' && path[0] !== '資本資產總額' && path.at(-1) !== path.at(-2))
    .flatMap((row) => {
      const path = ['資本資產表簡述', `${row.path[0]}總額`, ...row.path.slice(1)];
      return due(path, row, [unlessZero('本年度', '金額')]);
    });
}

const workers = new Set(['技工', '駕駛', '工友']);

function ofStaff(rows: readonly StatementRow[]): PrescribedFigures[] {
  const path = ['現行法定職掌'];
  return [
    ...due(path, rows[0], [always('編制員額'), always('共計')]),
    ...rows
      .filter((row) => workers.has(bare(row)))
      .flatMap((row) => due([...path, bare(row)], row, [unlessZero('法定編制員額', '人數')])),
  ];
}

/** 前年度 has been closed: budget, account and share of both sides. */
function ofYearBefore(revenue: StatementRow | undefined, expenditure: StatementRow | undefined): PrescribedFigures[] {
  return sides(revenue, expenditure).flatMap(([flow, row]) =>
    due(
      ['前年度', `${flow}部分`],
      row,
      [`${flow}預算數`, `${flow}決算數`, '執行率'].map((name) => unlessZero('前年度決算數', name)),
    ),
  );
}

/** 上年度 is told as far as it has gone. */
function ofRunningYear(revenue: StatementRow | undefined, expenditure: StatementRow | undefined): PrescribedFigures[] {
  return sides(revenue, expenditure).flatMap(([flow, row, paid]) =>
    due(
      ['上年度', `${flow}部分`],
      row,
      [`${flow}預算數`, '累計分配數', `${paid}累計數`].map((name) => unlessZero('上年度預算數', name)),
    ),
  );
}

function sides(revenue: StatementRow | undefined, expenditure: StatementRow | undefined) {
  return [
    ['歲入', revenue, '實收'],
    ['歲出', expenditure, '實支'],
  ] as const;
}

function ofBudget(plans: readonly StatementRow[], objects: readonly StatementRow[]): PrescribedFigures[] {
  const budget = always('歲出預算數');
  const roots = objects.filter(({ role, path }) => role === 'node' && path.length === 1);
  const capital = roots.find(({ path }) => path[0] === '設備及投資');
  const current = roots.find((row) => row !== capital);
  return [
    ...due(['本年度'], agencyOf(plans), [budget]),
    ...due(['本年度', '經常門'], current, [budget]),
    ...due(['本年度', '資本門'], capital, [budget]),
    ...plans
      .filter(({ role, path }) => role === 'node' && path.length === 3)
      .flatMap((row) => due(['本年度', bare(row)], row, [unlessZero('本年度預算數', '歲出預算數')])),
  ];
}
