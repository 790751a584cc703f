import type { CheckResult } from '../checks/check-result.ts';
import type { DeclaredCheck } from '../checks/declare.ts';
import type { Decisions } from '../decisions/decisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextBlock } from '../documents/prose-blocks.ts';
import type { CityId, DocumentEntry, Line } from '../documents/source-document.ts';
import type { PlanText } from '../statements/budget/plan-text.ts';
import type { ProseFigure } from '../statements/explanation/general-explanation.ts';
import type { IndicatorPoint } from '../statements/indicators/indicator-points.ts';
import type { Programme } from '../statements/programmes/programme-items.ts';
import type { ProtectedMatter } from '../statements/protected-matter.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import type { JudgedPromise } from './find-promises.ts';
import type { UnitCost } from './find-unit-costs.ts';

export type { TextBlock } from '../documents/prose-blocks.ts';
export type { BlockKind } from '../documents/prose-outline.ts';
export type { ProseFigure } from '../statements/explanation/general-explanation.ts';
export type { IndicatorPoint } from '../statements/indicators/indicator-points.ts';
export type { Programme } from '../statements/programmes/programme-items.ts';
export type { JudgedPromise } from './find-promises.ts';
export type { UnitCost } from './find-unit-costs.ts';

/**
 * Everything that the compiler knows after reading the books: plain JSON, amounts as plain digits.
 * The content store, the data files, the search index and the tests all read this one value.
 */
export interface CompiledBooks {
  readonly documents: readonly CompiledDocument[];
  readonly statements: readonly CompiledStatement[];
  readonly facts: readonly Fact[];
  readonly lineItems: readonly LineItem[];
  readonly programmes: readonly Programme[];
  /** Every measured statement that `data/indicators.yaml` knows, in document order. */
  readonly indicatorPoints: readonly IndicatorPoint[];
  /** What later documents say of promises that state no figure, as `data/promises.yaml` judges it. */
  readonly promises: readonly JudgedPromise[];
  /** What one of a thing comes to where a document prints money beside a count, as `data/unit-costs.yaml` pairs them. */
  readonly unitCosts: readonly UnitCost[];
  readonly blocks: readonly TextBlock[];
  readonly proseFigures: readonly ProseFigure[];
  readonly reasons: readonly Reason[];
  /** What each work plan is to do and achieve, as the book prints it. */
  readonly planTexts: readonly PlanText[];
  readonly checks: readonly CheckResult[];
  readonly readings: readonly Reading[];
  readonly discrepancies: readonly Discrepancy[];
  readonly diagnostics: readonly Diagnostic[];
  /** What `data/` decides (glossary, colours of spending and so on), as validated. */
  readonly decisions: Decisions;
}

export interface CompiledDocument {
  readonly entry: DocumentEntry;
  readonly lines: readonly Line[];
  readonly sha256: string;
}

/** A statement with what its form says that its figures are about. */
export interface CompiledStatement extends StatementTable {
  readonly protects: ProtectedMatter;
}

/** The stages of public money. A figure without its stage is not a figure. */
export type Stage =
  | 'original_budget'
  | 'adjustment'
  | 'final_budget'
  | 'realised'
  | 'payable'
  | 'receivable'
  | 'carried_over'
  | 'account'
  | 'surplus'
  | 'cancelled'
  | 'prior_year_brought_forward'
  | 'prior_year_realised'
  | 'remitted'
  | 'allotted';

export type Flow = 'revenue' | 'expenditure';

/** A name with its printed code; the code is the key, the name what readers see. */
export interface Classification {
  readonly code: string;
  readonly name: string;
}

/** One amount of money in one shape. Empty classifications mean that the fact covers all of that level. */
export interface Fact {
  readonly id: string;
  readonly city: CityId;
  readonly agency: string;
  /** ROC year that the amount belongs to (a unit budget also prints earlier years). */
  readonly fiscalYear: number;
  readonly stage: Stage;
  readonly flow: Flow;
  readonly programme: Classification;
  readonly workPlan: Classification;
  readonly subPlan: Classification;
  readonly object1: Classification;
  readonly object2: Classification;
  readonly item: string;
  readonly capital: 'current' | 'capital' | '';
  readonly fund: 'city' | 'earmarked' | '';
  /** Exact 元, sign as the book has it (surplus is positive money left). */
  readonly amountNtd: string;
  readonly precisionNtd: 1 | 1000;
  /** Empty for a printed figure; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly LineReference[];
  /** Title of the statement that prints it (or the first input). */
  readonly statement: string;
}

/** `document` and 1-based `line`; the address of evidence is `/sources/{document}/#L{line}`. */
export interface LineReference {
  readonly document: string;
  readonly line: number;
}

/** One measured thing followed through the documents, as `data/indicators.yaml` decides it. */
export type IndicatorSeries = Decisions['indicators'][number];

/** How far a promise was kept, as far as the documents say. */
export type PromiseState = JudgedPromise['state'];

/** What a measured thing or a programme item is about. */
export type Theme = Decisions['programme-themes'][number]['theme'];

/** Programme items that are the same undertaking, as `data/links.yaml` decides it. */
export type UndertakingLink = Decisions['links'][number];

/** A purchase line of 歲出計畫說明提要與各項費用明細表. */
export interface LineItem {
  readonly document: string;
  readonly workPlan: Classification;
  readonly subPlan: Classification;
  readonly object1: Classification;
  readonly object2: Classification;
  /** Unit as printed (年, 式, 時 …); empty where the text lost it. */
  readonly unit: string;
  readonly quantity: string;
  readonly unitPriceNtd: string;
  readonly amountNtd: string;
  readonly description: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Line of the printed amount. */
  readonly amountLine: number;
}

/** An official explanation: of a year-on-year change, a carry-over, a surplus, a revenue difference. */
export interface Reason {
  readonly document: string;
  readonly statement: string;
  readonly path: readonly string[];
  readonly kind: 'change' | 'carry-over' | 'surplus' | 'revenue-difference' | 'adjustment';
  readonly typeCode: string;
  readonly amountNtd: string;
  readonly text: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** ISO date on which the contract that a carry-over waits for ends, where the reason states it. */
  readonly contractEnd?: string;
}

/** A declaration about lines of a book, with its ground. */
export interface Declaration {
  readonly id: string;
  readonly document: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly printed: string;
  readonly reading: string;
  readonly reason: string;
  /** Both in English, as far as somebody has written them. */
  readonly english?: { readonly reading: string; readonly reason: string } | undefined;
}

/** How we understood rows that the conversion damaged, declared in `data/readings.yaml`. */
export interface Reading extends Declaration {
  /** The kinds of damage on those lines, in the words of the readers (`figures shifted by +1`). */
  readonly what: readonly string[];
}

/** A contradiction of the book itself, declared in `data/discrepancies.yaml` with the very figures found. */
export interface Discrepancy extends Declaration {
  /** The checks it explains, by id, with what the book prints and what arithmetic gives; none for a wrong word. */
  readonly checks: readonly DeclaredCheck[];
  /** A wrong figure, a share or comparison whose base is another than said, or a wrong word or number of an item. */
  readonly kind: 'figure' | 'base' | 'word';
  /** Lines of the document that say it differently, where no check names them. */
  readonly against: readonly number[];
}
