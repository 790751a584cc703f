import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentKind, SourceDocument } from '../documents/source-document.ts';
import type { FigureUnit, StatementTable } from './statement-table.ts';

/** A column as the official form defines it. */
export interface FormColumn {
  readonly name: string;
  /** Unit of its figures; `money` takes the money unit of the table's header. */
  readonly unit: FigureUnit | 'money';
  /** Children add up to their parent in this column (ratios and headings do not). */
  readonly additive: boolean;
}

/** What must hold between columns on every row; figures that the row does not print count as 0 unless all are missing. */
export type ColumnIdentity =
  | {
      readonly rule: 'FINAL-BUDGET' | 'ACCOUNT-SUM' | 'DIFFERENCE' | 'TREASURY' | 'CARRY-FORWARD';
      readonly total: string;
      readonly plus: readonly string[];
      readonly minus: readonly string[];
    }
  | {
      readonly rule: 'RATIO';
      readonly ratio: string;
      readonly numerator: string;
      readonly denominator: string;
      /** Decimals that the form prints at most; trailing zeros are dropped by the books. */
      readonly decimals: number;
    };

/** Which rows a summary row restates. */
export type SummaryScope = 'roots' | 'current-leaves' | 'capital-leaves' | 'rows-above';

/**
 * An official statement: what it is called, what its columns mean and what must hold in it.
 * How a given conversion laid its text out is the business of its reader, not of its meaning.
 */
export interface StatementForm {
  /** Official title without spaces. */
  readonly title: string;
  readonly slug: string;
  /** Kinds of book that must contain it. */
  readonly in: readonly DocumentKind[];
  readonly columns: readonly FormColumn[];
  readonly identities: readonly ColumnIdentity[];
  /** Summary rows by printed name without spaces. */
  readonly summaries: Readonly<Record<string, SummaryScope>>;
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
