import { capitalOutlayBudget } from './budget/capital-outlay-budget.ts';
import { contractStaffCosts } from './budget/contract-staff-costs.ts';
import { costSummary } from './budget/cost-summary.ts';
import { expenditureByAgencyBudget } from './budget/expenditure-by-agency-budget.ts';
import { expenditurePlanDetails } from './budget/expenditure-plan-details.ts';
import { firstLevelObjectsBudget } from './budget/first-level-objects-budget.ts';
import { functionalEconomicBudget } from './budget/functional-economic-budget.ts';
import { personnelSummary } from './budget/personnel-summary.ts';
import { revenueBySourceBudget } from './budget/revenue-by-source-budget.ts';
import { revenueItemDetails } from './budget/revenue-item-details.ts';
import { staffingBudget } from './budget/staffing-budget.ts';
import { travelAbroadBudget } from './budget/travel-abroad-budget.ts';
import type { StatementReader } from './statement-form.ts';

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

export type { ChangeReason } from './budget/expenditure-by-agency-budget.ts';
export { readChangeReasons } from './budget/expenditure-by-agency-budget.ts';
export { readPlanTexts } from './budget/expenditure-plan-details.ts';
export type { PlanText } from './budget/plan-text.ts';
export type { PurchaseLine } from './budget/purchase-lines.ts';
export { readLineItems } from './budget/purchase-lines.ts';
