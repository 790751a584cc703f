import type { StatementRow } from '../statements/statement-table.ts';
import { agencyLeaves, bare } from './agency-leaves.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import { isCapital, leavesUnder } from './row-relations.ts';
import type { BookTables } from './tie.ts';
import { latestYear, yearSection } from './year-section.ts';

const agency = 'expenditure-by-agency';
const revenue = 'revenue-by-source';

/**
 * TIE, for what is not there: every plan of 歲出機關別決算表 that carries something over or leaves something has its row in
 * the analysis of it, every source of revenue that differs from its budget too. A row that is there is tied elsewhere;
 * one that is missing counts as 0 and breaks.
 */
export function checkAnalysed(book: BookTables): CheckResult[] {
  return [
    ...plans(book, 'carry-over-analysis', '保留數'),
    ...plans(book, 'surplus-analysis', '增減數'),
    ...sources(book),
  ];
}

function plans(book: BookTables, slug: string, stage: string): CheckResult[] {
  const table = book.table(slug);
  if (!table) return [];
  const latest = latestYear(table.rows);
  const groups = Map.groupBy(
    agencyLeaves(book, agency, { central: false }),
    (leaf) => `${leaf.path.slice(0, -1).map(bare).join('／')}\n${isCapital(leaf)}`,
  );
  return [...groups.values()].flatMap((leaves) => {
    const figures = book.figures(agency, leaves, stage);
    const plan = bare(leaves[0]?.path.at(-2));
    const capital = leaves.some(isCapital);
    const isHere = (row: StatementRow) => {
      const section = yearSection(row);
      return section?.year === latest && section.capital === capital && section.plans.at(-1) === plan;
    };
    if (total(figures).isZero() || table.rows.some(isHere)) return [];
    return [
      missing(table, `${capital ? '資本門' : '經常門'}／${plan}`, figures, `歲出機關別決算表${stage}在本表有說明`),
    ];
  });
}

function sources(book: BookTables): CheckResult[] {
  const table = book.table('revenue-differences');
  const own = book.table(revenue);
  if (!table || !own) return [];
  return leavesUnder(own, []).flatMap((leaf) => {
    const figures = book.figures(revenue, [leaf], '增減數');
    const path = leaf.path.filter((_, at) => at !== 1).join('／');
    if (total(figures).isZero() || table.rows.some((row) => row.path.slice(1).join('／') === path)) return [];
    return [missing(table, path, figures, '歲入來源別決算表增減數在本表有說明')];
  });
}

function missing(
  table: Parameters<typeof settle>[0]['table'],
  subject: string,
  inputs: readonly AssertedFigure[],
  formula: string,
): CheckResult {
  const [first] = inputs;
  const found = { document: table.document, line: first?.line ?? 0, unit: first?.unit ?? '元', value: exact };
  return settle({
    rule: 'TIE',
    table,
    subject: `${subject}｜${formula}`,
    found,
    expected: total(inputs),
    inputs,
    tolerance: exact,
    formula,
  });
}
