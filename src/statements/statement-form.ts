import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentKind, SourceDocument } from '../documents/source-document.ts';
import type { ProtectedMatter } from './protected-matter.ts';
import type { FigureUnit, StatementTable } from './statement-table.ts';

/** A column as the official form defines it. */
export interface FormColumn {
  readonly name: string;
  /** Unit of its figures; `money` takes the money unit of the table's header. */
  readonly unit: FigureUnit | 'money';
  /**
   * Children add up to their parent in this column (ratios and headings do not). `where-printed`: the form prints the
   * column only on some levels, or the text lost some subtotals; a row without a figure then stands for what is under it.
   */
  readonly additive: boolean | 'where-printed';
}

/** What must hold between columns on every row; figures that the row does not print count as 0 unless all are missing. */
export type ColumnIdentity =
  | {
      readonly rule: 'FINAL-BUDGET' | 'ACCOUNT-SUM' | 'DIFFERENCE' | 'TREASURY' | 'CARRY-FORWARD';
      readonly total: string;
      readonly plus: readonly string[];
      readonly minus: readonly string[];
    }
  /** `total` is the sum of `plus`, or of all other columns of the table where the page's own head names the columns. */
  | { readonly rule: 'ROW-TOTAL'; readonly total: string; readonly plus?: readonly string[] }
  | {
      readonly rule: 'RATIO';
      readonly ratio: string;
      readonly numerator: string;
      readonly denominator: string;
      /** Decimals that the form prints at most; trailing zeros are dropped by the books. */
      readonly decimals: number;
    };

/**
 * Which rows a summary row restates.
 * `roots`: all outermost rows; `section`: the outermost rows of its own section; `leaves-above`: the innermost rows
 * printed above it, back to the summary row before it; `current-leaves`, `capital-leaves`: the
 * innermost rows under it without or with `*`; `first-less-second`: the first outermost row less the second.
 */
export type SummaryScope =
  | 'roots'
  | 'section'
  | 'leaves-above'
  | 'current-leaves'
  | 'capital-leaves'
  | 'first-less-second';

/**
 * An official statement: what it is called, what its columns mean and what must hold in it.
 * How a given conversion laid its text out is the business of its reader, not of its meaning.
 */
export interface StatementForm {
  /** Official title without spaces. */
  readonly title: string;
  readonly slug: string;
  /** What its checks protect. */
  readonly protects: ProtectedMatter;
  /** Kinds of book that must contain it. */
  readonly in: readonly DocumentKind[];
  /** In printed order; empty where the page's own head names them (then all are money and add up). */
  readonly columns: readonly FormColumn[];
  readonly identities: readonly ColumnIdentity[];
  /** Summary rows by printed name without spaces; a leading year is left off (`107年度小計` is `年度小計`). */
  readonly summaries: Readonly<Record<string, SummaryScope>>;
  /** Rows that every table of the form prints, totals above all (TOTAL-MISSING without them); none where not said. */
  readonly requires?: readonly string[];
  /** Groups of columns of which a row prints all or none, `0` or `-` where there is nothing (CELL-MISSING otherwise). */
  readonly filled?: readonly (readonly string[])[];
  /**
   * Columns whose money the form explains: a row without rows below it that prints some there has a reason, and where
   * `typed` the number of its official type (REASON-MISSING otherwise).
   */
  readonly explained?: { readonly columns: readonly string[]; readonly typed: boolean };
  /** The conversion prints the words of the head out of their order (text frames of a spread). */
  readonly scatteredHead?: true;
  /** Every row of the form that is no summary has an official code (CODE-MISSING without it). */
  readonly coded?: true;
  /** How many levels every branch of the form has (款項目節: 4); not said where branches differ. */
  readonly levels?: number;
  /** The money unit where a page of the form may leave it out; else its head must state it. */
  readonly unit?: '元';
}

/** A row that the conversion damaged and how we understood it; must be declared in `data/readings.yaml`. */
export interface FoundReading {
  readonly document: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** What was found, in a few words (`cells shifted by +1`, `subtotal merged into the first item`). */
  readonly what: string;
}

/** What reading one statement of one book gave. No table means that it was not found (reported). */
export interface StatementReadingResult {
  readonly tables: readonly StatementTable[];
  readonly readings: readonly FoundReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A form together with the way to read it from a document. */
export interface StatementReader {
  readonly form: StatementForm;
  readonly read: (document: SourceDocument) => StatementReadingResult;
}
