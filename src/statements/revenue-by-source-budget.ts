import type { SourceDocument } from '../documents/source-document.ts';
import { budgetYearColumns, budgetYearIdentities, budgetYearSummaries } from './budget-year-columns.ts';
import type { StatementForm, StatementReader, StatementReadingResult } from './statement-form.ts';
import { subjectTableStatement } from './subject-table-statement.ts';

const form: StatementForm = {
  title: '歲入來源別預算表',
  slug: 'revenue-by-source',
  in: ['unit-budget'],
  columns: budgetYearColumns,
  identities: budgetYearIdentities,
  summaries: budgetYearSummaries,
};

/** 歲入來源別預算表: each revenue source by 款 項 目 節, with last year's budget and the account of the year before. */
export const revenueBySourceBudget: StatementReader = {
  form,
  read: (document: SourceDocument): StatementReadingResult => subjectTableStatement(document, form),
};
