import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import { bare } from './agency-leaves.ts';
import { checkAnalysed } from './analysed.ts';
import { checkBalanceSheet } from './balance-sheet-ties.ts';
import { checkCapitalAssets } from './capital-asset-ties.ts';
import { checkCapitalMark } from './capital-mark.ts';
import { checkCarryOver } from './carry-over-ties.ts';
import { checkCash } from './cash-ties.ts';
import type { CheckResult } from './check-result.ts';
import { checkFunctions } from './functional-ties.ts';
import { checkObjectAnalyses } from './object-analysis-ties.ts';
import { checkPersonnel } from './personnel-ties.ts';
import { checkRevenueDifferences } from './revenue-difference-ties.ts';
import { checkRowNotes } from './row-notes.ts';
import { leavesUnder } from './row-relations.ts';
import { checkSurplus } from './surplus-ties.ts';
import type { Tie } from './tie.ts';
import { BookTables, checkTies } from './tie.ts';

/**
 * The identities that hold between the statements of a final account: by-agency table ↔ objects ↔ treasury analyses ↔
 * income and outlay ↔ prior years ↔ the analyses of objects, personnel, carry-over and surplus ↔ balance sheet, cash and
 * assets ↔ functions. Source: 各機關單位決算 forms, whose columns restate each other by definition.
 */
export function checkFinalAccountTies(tables: readonly StatementTable[]): CheckResult[] {
  const book = new BookTables(tables);
  const byAgency = book.table(agency);
  return [
    ...checkTies(book, [...objectTies(book), ...treasuryTies(book), ...incomeTies(book)]),
    ...checkObjectAnalyses(book),
    ...checkPersonnel(book),
    ...checkRevenueDifferences(book),
    ...checkCarryOver(book),
    ...checkSurplus(book),
    ...checkAnalysed(book),
    ...checkBalanceSheet(book),
    ...checkCash(book),
    ...checkCapitalAssets(book),
    ...checkFunctions(book),
    ...checkRowNotes(byAgency, '預算增減數', /(?:追加減預算數|預算增減數)([\d,]+)元/g, '預算增減數＝說明所寫的金額'),
    ...checkRowNotes(book.table('personnel-details'), '員工人數／實有數', /職員(\d+)名/g, '實有數＝說明所寫的人數'),
    ...(byAgency ? checkCapitalMark(byAgency, '預算數合計') : []),
  ];
}

const agency = 'expenditure-by-agency';

/** Leaves of the by-agency table with this object name, capital mark ignored, apart from centrally allocated items. */
function objectLeaves(book: BookTables, object: string, central: boolean): StatementRow[] {
  const table = book.table(agency);
  if (!table) return [];
  return leavesUnder(table, []).filter(
    (row) => bare(row.path.at(-1)) === object && (row.path[0]?.startsWith('統籌') ?? false) === central,
  );
}

function objectTies(book: BookTables): Tie[] {
  const objects = book.table('objects');
  if (!objects) return [];
  const ties: Tie[] = [];
  for (const { name } of objects.columns) {
    if (name === '合計') continue;
    const plan = book.rows(agency, name);
    for (const [summary, column] of [
      ['小計', '實現數'],
      ['保留小計', '保留數'],
      ['合計', '決算數合計'],
    ] as const) {
      ties.push({
        slug: 'objects',
        row: book.rows('objects', summary)[0],
        column: name,
        equals: book.figures(agency, plan, column),
        formula: `用途別${summary}（${name}）＝歲出機關別${column}`,
      });
    }
  }
  for (const row of objects.rows) {
    const carried = row.path[0] === '保留數';
    if (row.role !== 'node' || row.path.length !== (carried ? 2 : 1)) continue;
    const name = row.path.at(-1) ?? '';
    const column = carried ? '保留數' : '實現數';
    ties.push({
      slug: 'objects',
      row,
      column: '合計',
      equals: book.figures(agency, objectLeaves(book, name, false), column),
      formula: `用途別${name}＝歲出機關別各計畫${name}${column}之和`,
    });
  }
  return ties;
}

function treasuryTies(book: BookTables): Tie[] {
  const ties: Tie[] = [];
  const revenue = 'revenue-by-source';
  for (const row of book.table('revenue-remitted')?.rows ?? []) {
    const name = row.path.at(-1) ?? '';
    const own =
      name.startsWith('收入合計') || name === '本年度收入'
        ? book.rows(revenue, '合計')
        : book.rows(revenue, name).slice(-1);
    ties.push({
      slug: 'revenue-remitted',
      row,
      column: '收入實現數',
      equals: book.figures(revenue, own, '實現數'),
      formula: `收入實現數＝歲入來源別實現數`,
    });
  }
  const allotted = 'expenditure-allotted';
  ties.push(
    {
      slug: allotted,
      row: book.rows(allotted, '本年度')[0],
      column: '支出實現數',
      equals: book.figures(agency, book.rows(agency, '合計'), '實現數'),
      formula: '本年度支出實現數＝歲出機關別實現數',
    },
    {
      slug: allotted,
      row: book.rows(allotted, '以前年度')[0],
      column: '支出實現數',
      equals: book.figures(
        'prior-year-expenditure',
        book.rows('prior-year-expenditure', '合計'),
        '本年度實現數／保留數',
      ),
      formula: '以前年度支出實現數＝以前年度轉入數實現數',
    },
  );
  for (const row of book.table(allotted)?.rows ?? []) {
    if (row.code === '') continue;
    const name = row.path.at(-1) ?? '';
    const object = name.endsWith('*') ? '設備及投資*' : '業務費';
    const prior = row.path[0] === '以前年度';
    const slug = prior ? 'prior-year-expenditure' : agency;
    const [column, formula] = prior
      ? (['本年度實現數／保留數', '以前年度支出實現數＝以前年度轉入數實現數'] as const)
      : (['實現數', '支出實現數＝歲出機關別實現數'] as const);
    const source = (book.table(slug)?.rows ?? []).filter(
      (other) => bare(other.path.at(-2)) === bare(name) && other.path.at(-1) === object,
    );
    if (source.length === 1)
      ties.push({ slug: allotted, row, column: '支出實現數', equals: book.figures(slug, source, column), formula });
    if (!prior && source.length === 1) {
      ties.push({
        slug: allotted,
        row,
        column: '歲出應付、保留數公庫未撥入數',
        equals: book.figures(agency, source, '保留數'),
        formula: '公庫未撥入數＝歲出機關別保留數',
      });
    }
  }
  return ties;
}

function incomeTies(book: BookTables): Tie[] {
  const income = 'income-and-outlay';
  const prior = 'prior-year-expenditure';
  const realised = '本年度實現數／保留數';
  const priorLeaves = (object: string) => leavesOf(book, prior).filter((row) => bare(row.path.at(-1)) === object);
  const line = (name: string, equals: Tie['equals'], formula: string): Tie => ({
    slug: income,
    row: book.rows(income, name)[0],
    column: '本年度',
    equals,
    formula,
  });
  const object = (name: string) => [
    ...book.figures(agency, [...objectLeaves(book, name, false), ...objectLeaves(book, name, true)], '實現數'),
    ...book.figures(prior, priorLeaves(name), realised),
  ];
  const source = (name: string) =>
    book.figures('revenue-by-source', book.rows('revenue-by-source', name).slice(0, 1), '實現數');
  return [
    line(
      '公庫撥入數',
      book.figures('expenditure-allotted', book.rows('expenditure-allotted', '支出合計數'), '公庫撥入數'),
      '公庫撥入數＝支出實現數與公庫撥入數分析表合計',
    ),
    line(
      '繳付公庫數',
      book.figures('revenue-remitted', book.rows('revenue-remitted', '收入合計數'), '繳付公庫數'),
      '繳付公庫數＝收入實現數與繳付公庫數分析表合計',
    ),
    line('罰款及賠償收入', source('罰款及賠償收入'), '罰款及賠償收入＝歲入來源別實現數'),
    line('財產孳息收入', source('財產孳息'), '財產孳息收入＝歲入來源別實現數'),
    line('廢舊物資售價收入', source('廢舊物資售價'), '廢舊物資售價收入＝歲入來源別實現數'),
    line('補助收入', source('補助及協助收入'), '補助收入＝歲入來源別實現數'),
    line('其他收入', source('其他收入'), '其他收入＝歲入來源別實現數'),
    line('人事支出', object('人事費'), '人事支出＝各計畫人事費實現數（含統籌）之和'),
    line('業務支出', object('業務費'), '業務支出＝本年度與以前年度業務費實現數之和'),
    line('增購財產支出', object('設備及投資'), '增購財產支出＝本年度與以前年度設備及投資實現數之和'),
    line(
      '收支餘絀',
      book.figures('expenditure-allotted', book.rows('expenditure-allotted', '支出合計數'), '預付款'),
      '收支餘絀＝公庫已撥之預付款',
    ),
  ];
}

function leavesOf(book: BookTables, slug: string): StatementRow[] {
  const table = book.table(slug);
  return table ? leavesUnder(table, []) : [];
}
