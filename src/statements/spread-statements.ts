import { balanceSheet } from './account/balance-sheet.ts';
import { balanceSheetDetails } from './account/balance-sheet-details.ts';
import { capitalAssetChanges } from './account/capital-asset-changes.ts';
import { capitalAssets } from './account/capital-assets.ts';
import { capitalOutlayAccount } from './account/capital-outlay-account.ts';
import { carryOverAnalysis } from './account/carry-over-analysis.ts';
import { cashStatement } from './account/cash-statement.ts';
import { centralOutlayDetails } from './account/central-outlay-details.ts';
import { expenditureAllotted } from './account/expenditure-allotted.ts';
import { expenditureByAgencyAccount } from './account/expenditure-by-agency-account.ts';
import { expenditureByObject } from './account/expenditure-by-object.ts';
import { functionalClassification } from './account/functional-classification.ts';
import { incomeAndOutlay } from './account/income-and-outlay.ts';
import { objectsAccount } from './account/objects-account.ts';
import { personnelDetails } from './account/personnel-details.ts';
import { priorYearExpenditure } from './account/prior-year-expenditure.ts';
import { preciousProperty, propertyCatalogue } from './account/property-catalogues.ts';
import { revenueBySourceAccount } from './account/revenue-by-source-account.ts';
import { revenueDifferences } from './account/revenue-differences.ts';
import { revenueRemitted } from './account/revenue-remitted.ts';
import { surplusAnalysis } from './account/surplus-analysis.ts';
import type { StatementReader } from './statement-form.ts';

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
