import { expenditureAllotted } from './expenditure-allotted.ts';
import { expenditureByAgencyAccount } from './expenditure-by-agency-account.ts';
import { incomeAndOutlay } from './income-and-outlay.ts';
import { objectsAccount } from './objects-account.ts';
import { priorYearExpenditure } from './prior-year-expenditure.ts';
import { revenueBySourceAccount } from './revenue-by-source-account.ts';
import { revenueRemitted } from './revenue-remitted.ts';
import type { StatementReader } from './statement-form.ts';

/** The statements of a final account in the spread layout, in the order of the book. */
export const spreadStatementReaders: readonly StatementReader[] = [
  revenueBySourceAccount,
  expenditureByAgencyAccount,
  priorYearExpenditure,
  revenueRemitted,
  expenditureAllotted,
  incomeAndOutlay,
  objectsAccount,
];
