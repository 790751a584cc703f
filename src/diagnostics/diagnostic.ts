import type { DiagnosticCode } from './catalogue.ts';

/** How bad: an `error` fails the build; a `warning` is shown; `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a published document: its number (`000`) and the 1-based line. Line 0 means the document as a whole. */
export interface LineRef {
  readonly document: string;
  readonly line: number;
}

/**
 * One finding about the books or about `data/`, as data: nothing is printed or thrown where it is found.
 * `values` fill the message templates of the catalogue, in Chinese and in English.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Where to look; for findings about `data/`, `document` is the data file's name. */
  readonly at: LineRef;
  readonly values: Readonly<Record<string, string>>;
  /** The other lines that the finding rests on (`1204`, of another document `001:187`), where there are any. */
  readonly related?: readonly string[];
}
