/** The rules that printed figures are held to; one file per rule in this room. */
export type CheckRule =
  | 'SUM-TOTAL'
  | 'ROW-TOTAL'
  | 'FINAL-BUDGET'
  | 'ACCOUNT-SUM'
  | 'DIFFERENCE'
  | 'RATIO'
  | 'PRODUCT'
  | 'FUND-SPLIT'
  | 'TREASURY'
  | 'CARRY-FORWARD'
  | 'TIE'
  | 'PROSE'
  | 'REPEAT'
  | 'UNIT'
  | 'CAPITAL-MARK';

/** `holds`; `declared`: it does not, and `data/discrepancies.yaml` says so with these figures; `broken`: the build fails. */
export type CheckStatus = 'holds' | 'declared' | 'broken';

/** A figure of a statement or of a sentence of 總說明 that a check rests on: its row, its column and its line together say which one. */
export interface CheckedCell {
  readonly document: string;
  /** The statement's address part. */
  readonly slug: string;
  readonly path: readonly string[];
  readonly column: string;
  readonly line: number;
  /** `asserted`: the check says what this figure must be; `input`: it is computed from this one. */
  readonly as: 'asserted' | 'input';
}

/** One arithmetic assertion that a printed figure was held to. Printed totals are never trusted and never overwritten. */
export interface CheckResult {
  /** Stable id: document, statement slug, rule, row and column. */
  readonly id: string;
  readonly rule: CheckRule;
  readonly document: string;
  readonly statement: string;
  /** The asserted figure's line first, then those it was computed from; a line of another document as `001:187`. */
  readonly lines: readonly string[];
  /** The figures of statements among those: what this check protects. Blanks are not among them. */
  readonly cells: readonly CheckedCell[];
  /** What arithmetic gives, plain digits in `unit`. */
  readonly expected: string;
  /** What the book prints. */
  readonly found: string;
  readonly difference: string;
  /** From the printed precision: 0 for 元, half a printed step for rounded figures. */
  readonly tolerance: string;
  readonly unit: string;
  readonly status: CheckStatus;
  /** The assertion in words, e.g. `決算數合計＝實現數＋應付數＋保留數`. */
  readonly formula: string;
  /** What the figure is about: row path and column. */
  readonly subject: string;
}
