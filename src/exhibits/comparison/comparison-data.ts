import type { CityId } from '../../documents/source-document.ts';
import type { Stage } from '../../ledger/compiled-books.ts';
import type { ColumnKind } from '../../ledger/queries/unlikeness.ts';
import type { ComparisonBreakdown } from './comparison-state.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** One part of a column as the browser gets it: plain digits throughout. */
export interface ComparedPart {
  /** Joins the two columns. */
  readonly key: string;
  readonly name: string;
  /** 元, or persons for staff. */
  readonly amount: string;
  /** The book prints it in 千元. */
  readonly thousand?: true | undefined;
  /** 元 per registered resident, to one hundredth; persons per 100,000 residents for staff. */
  readonly resident?: string | undefined;
  /** 元 at the prices of the data's price year; none for staff. */
  readonly constant?: string | undefined;
  /** How it was derived, in words; printed when absent. */
  readonly derived?: string | undefined;
  /** First line that it rests on, `000:1346`. */
  readonly at: string;
}

/** A column taken apart one way. The total is what the book prints, and absent where it prints none. */
export interface ComparedTable {
  readonly parts: readonly ComparedPart[];
  readonly total: ComparedPart | undefined;
}

/** A population that per-resident figures rest on. */
export interface ComparedPopulation {
  readonly persons: string;
  /** Year end that it is of; not always the column's own. */
  readonly fiscalYear: number;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface ComparedColumn extends ColumnKind {
  readonly id: string;
  readonly city: CityId;
  readonly stage: Stage;
  /** City, year in both calendars, stage. */
  readonly label: string;
  /** The stage as its book calls it. */
  readonly stageName: string;
  /** The same short, for a narrow list: `高雄 113 預算`. */
  readonly short: string;
  readonly population: ComparedPopulation | undefined;
  /** Breakdowns that its book prints; the others are missing. */
  readonly tables: { readonly [By in ComparisonBreakdown]?: ComparedTable | undefined };
}

/** Everything that a comparison of any two columns needs. */
export interface ComparisonData {
  readonly columns: readonly ComparedColumn[];
  /** Constant prices are those of this fiscal year. */
  readonly priceYear: number;
  /** Yearly changes that the constant prices are chained from. */
  readonly prices: readonly {
    readonly fiscalYear: number;
    readonly percent: string;
    readonly source: string;
    readonly confidence: Confidence;
  }[];
}
