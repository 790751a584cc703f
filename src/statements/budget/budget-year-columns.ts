import type { ColumnIdentity, FormColumn, SummaryScope } from '../statement-form.ts';

/** The columns that both main tables of a unit budget share: this year, last year, the account of the year before, the change. */
export const budgetYearColumns: readonly FormColumn[] = [
  { name: '本年度預算數', unit: 'money', additive: true },
  { name: '上年度預算數', unit: 'money', additive: true },
  { name: '前年度決算數', unit: 'money', additive: true },
  { name: '本年度與上年度比較', unit: 'money', additive: true },
];

export const budgetYearIdentities: readonly ColumnIdentity[] = [
  { rule: 'DIFFERENCE', total: '本年度與上年度比較', plus: ['本年度預算數'], minus: ['上年度預算數'] },
];

export const budgetYearSummaries: Readonly<Record<string, SummaryScope>> = {
  合計: 'roots',
  經常門合計: 'current-leaves',
  資本門合計: 'capital-leaves',
};
