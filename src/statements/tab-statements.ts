import { capitalOutlayBudget } from './capital-outlay-budget.ts';
import { contractStaffCosts } from './contract-staff-costs.ts';
import { costSummary } from './cost-summary.ts';
import { expenditureByAgencyBudget } from './expenditure-by-agency-budget.ts';
import { expenditurePlanDetails } from './expenditure-plan-details.ts';
import { firstLevelObjectsBudget } from './first-level-objects-budget.ts';
import { functionalEconomicBudget } from './functional-economic-budget.ts';
import { personnelSummary } from './personnel-summary.ts';
import { revenueBySourceBudget } from './revenue-by-source-budget.ts';
import { revenueItemDetails } from './revenue-item-details.ts';
import { staffingBudget } from './staffing-budget.ts';
import type { StatementReader } from './statement-form.ts';
import { travelAbroadBudget } from './travel-abroad-budget.ts';

/** The statements that books in the tab layout are read for, in the order of the official unit budget. */
export const tabStatementReaders: readonly StatementReader[] = [
  staffingBudget,
  revenueBySourceBudget,
  expenditureByAgencyBudget,
  revenueItemDetails,
  expenditurePlanDetails,
  costSummary,
  firstLevelObjectsBudget,
  capitalOutlayBudget,
  personnelSummary,
  contractStaffCosts,
  travelAbroadBudget,
  functionalEconomicBudget,
];

export type { ChangeReason } from './expenditure-by-agency-budget.ts';
export { readChangeReasons } from './expenditure-by-agency-budget.ts';
export { readPlanTexts } from './expenditure-plan-details.ts';
export type { PlanText } from './plan-text.ts';
export type { PurchaseLine } from './purchase-lines.ts';
export { readLineItems } from './purchase-lines.ts';
