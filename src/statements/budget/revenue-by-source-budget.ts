import { subjectTableStatement } from '../rows/subject-table-statement.ts';
import type { StatementForm, StatementReader } from '../statement-form.ts';
import type { StatementRow } from '../statement-table.ts';
import { budgetYearColumns, budgetYearIdentities, budgetYearSummaries } from './budget-year-columns.ts';

/** The one amount that the 說明 of a revenue row states: what it consists of. */
export const statedRevenueColumn = '說明／本年度預算數';

const form: StatementForm = {
  title: '歲入來源別預算表',
  slug: 'revenue-by-source',
  protects: 'revenue',
  in: ['unit-budget'],
  columns: [...budgetYearColumns, { name: statedRevenueColumn, unit: 'money', additive: false }],
  identities: budgetYearIdentities,
  summaries: budgetYearSummaries,
  requires: ['合計', '經常門合計'],
  filled: [['本年度預算數', '上年度預算數', '前年度決算數', '本年度與上年度比較']],
  levels: 4,
};

/**
 * 歲入來源別預算表: each revenue source by 款 項 目 節, with last year's budget and the account of the year before. A 說明
 * that states one amount is a `summary` row below its row, because it restates it.
 */
export const revenueBySourceBudget: StatementReader = {
  form,
  read: (document) => subjectTableStatement(document, form, statedRows),
};

function statedRows(row: StatementRow): StatementRow[] {
  const [, raw, unit] = /^[^\d]*((?:\d{1,3}(?:,\d{3})+|\d+))(千元|元)。?$/.exec(row.note) ?? [];
  if (raw === undefined || (unit !== '千元' && unit !== '元')) return [];
  const cell = { column: statedRevenueColumn, value: raw.replaceAll(',', ''), unit, raw, line: row.lineFrom } as const;
  return [{ ...row, path: [...row.path, '說明'], code: '', role: 'summary', depth: row.depth + 1, cells: [cell] }];
}
