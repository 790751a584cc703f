import { costSummary } from './cost-summary.ts';
import { expenditureByAgencyBudget } from './expenditure-by-agency-budget.ts';
import { expenditurePlanDetails } from './expenditure-plan-details.ts';
import { revenueBySourceBudget } from './revenue-by-source-budget.ts';
import { revenueItemDetails } from './revenue-item-details.ts';
import type { StatementReader } from './statement-form.ts';

/** The statements that books in the tab layout are read for, in the order of the official unit budget. */
export const tabStatementReaders: readonly StatementReader[] = [
  revenueBySourceBudget,
  expenditureByAgencyBudget,
  revenueItemDetails,
  expenditurePlanDetails,
  costSummary,
];

export type { ChangeReason } from './expenditure-by-agency-budget.ts';
export { readChangeReasons } from './expenditure-by-agency-budget.ts';
export { readPlanTexts } from './expenditure-plan-details.ts';
export type { PlanText } from './plan-text.ts';
export type { PurchaseLine } from './purchase-lines.ts';
export { readLineItems } from './purchase-lines.ts';
