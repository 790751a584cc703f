import { balanceSheet } from './balance-sheet.ts';
import { balanceSheetDetails } from './balance-sheet-details.ts';
import { capitalAssetChanges } from './capital-asset-changes.ts';
import { capitalAssets } from './capital-assets.ts';
import { capitalOutlayAccount } from './capital-outlay-account.ts';
import { carryOverAnalysis } from './carry-over-analysis.ts';
import { cashStatement } from './cash-statement.ts';
import { centralOutlayDetails } from './central-outlay-details.ts';
import { expenditureAllotted } from './expenditure-allotted.ts';
import { expenditureByAgencyAccount } from './expenditure-by-agency-account.ts';
import { expenditureByObject } from './expenditure-by-object.ts';
import { functionalClassification } from './functional-classification.ts';
import { incomeAndOutlay } from './income-and-outlay.ts';
import { objectsAccount } from './objects-account.ts';
import { personnelDetails } from './personnel-details.ts';
import { priorYearExpenditure } from './prior-year-expenditure.ts';
import { preciousProperty, propertyCatalogue } from './property-catalogues.ts';
import { revenueBySourceAccount } from './revenue-by-source-account.ts';
import { revenueDifferences } from './revenue-differences.ts';
import { revenueRemitted } from './revenue-remitted.ts';
import type { StatementReader } from './statement-form.ts';
import { surplusAnalysis } from './surplus-analysis.ts';

/** The statements of a final account in the spread layout, in the order of the book. */
export const spreadStatementReaders: readonly StatementReader[] = [
  revenueBySourceAccount,
  expenditureByAgencyAccount,
  priorYearExpenditure,
  balanceSheet,
  capitalAssets,
  cashStatement,
  balanceSheetDetails,
  capitalAssetChanges,
  revenueRemitted,
  expenditureAllotted,
  incomeAndOutlay,
  expenditureByObject,
  centralOutlayDetails,
  objectsAccount,
  personnelDetails,
  revenueDifferences,
  carryOverAnalysis,
  surplusAnalysis,
  capitalOutlayAccount,
  propertyCatalogue,
  preciousProperty,
  functionalClassification,
];
