import { Decimal } from 'decimal.js';
import { plainDigits } from '../money/amount.ts';
import type { StatementCell, StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { CheckedCell, CheckResult, CheckRule } from './check-result.ts';

/** A printed figure with its place, as far as a check needs it. */
export interface AssertedFigure {
  readonly document: string;
  readonly line: number;
  readonly value: Decimal;
  readonly unit: string;
  /** The cells that print it; none for a blank that counts as zero and for a count of rows. */
  readonly cells?: readonly Omit<CheckedCell, 'as'>[];
}

/** What a rule claims of one printed figure. */
export interface Assertion {
  readonly rule: CheckRule;
  readonly table: Pick<StatementTable, 'document' | 'statement' | 'slug'>;
  /** Row path and column joined, for the reader and for the check's id. */
  readonly subject: string;
  readonly found: AssertedFigure;
  readonly expected: Decimal;
  readonly inputs: readonly AssertedFigure[];
  readonly tolerance: Decimal;
  readonly formula: string;
}

/**
 * The outcome of an assertion: `holds` within the tolerance, else `broken` until a declaration explains it.
 * The difference is what the book prints less what arithmetic gives.
 */
export function settle({ rule, table, subject, found, expected, inputs, tolerance, formula }: Assertion): CheckResult {
  const difference = found.value.sub(expected);
  const cite = (figure: AssertedFigure) =>
    figure.document === table.document ? String(figure.line) : `${figure.document}:${figure.line}`;
  return {
    id: `${table.document}/${table.slug}/${rule}/${subject}`,
    rule,
    document: table.document,
    statement: table.statement,
    lines: [...new Set([found, ...inputs].map(cite))],
    cells: [
      ...cellsOf([found]).map((cell) => ({ ...cell, as: 'asserted' as const })),
      ...cellsOf(inputs).map((cell) => ({ ...cell, as: 'input' as const })),
    ],
    expected: plainDigits(expected),
    found: plainDigits(found.value),
    difference: plainDigits(difference),
    tolerance: plainDigits(tolerance),
    unit: found.unit,
    status: difference.abs().lte(tolerance) ? 'holds' : 'broken',
    formula: withLeavesInBrackets(formula),
    subject,
  };
}

/** `比較增減數／%` as a reader says it beside ÷ and ＋: `比較增減數（%）`. */
function withLeavesInBrackets(formula: string): string {
  return formula.replace(/／([^＝＋－×÷／（）｜]+(?:（[^（）]*）[^＝＋－×÷／（）｜]*)*)/g, '（$1）');
}

function cellsOf(figures: readonly AssertedFigure[]): readonly Omit<CheckedCell, 'as'>[] {
  return figures.flatMap(({ cells }) => cells ?? []);
}

/** The figure of a row under a column; a blank counts as zero on the row's own line. */
export function figureOf(table: StatementTable, row: StatementRow, column: string): AssertedFigure {
  const cell: StatementCell | undefined = row.cells.find((candidate) => candidate.column === column);
  return {
    document: table.document,
    line: cell?.line ?? row.lineTo,
    value: new Decimal(cell?.value ?? '0'),
    unit: cell?.unit ?? table.columns.find(({ name }) => name === column)?.unit ?? table.unit,
    cells: cell ? [{ document: table.document, slug: table.slug, path: row.path, column, line: cell.line }] : [],
  };
}

/** Whether the row prints anything under the column. */
export function prints(row: StatementRow, column: string): boolean {
  return row.cells.some((cell) => cell.column === column);
}

/** Sum of figures. */
export function total(figures: readonly AssertedFigure[]): Decimal {
  return figures.reduce((sum, { value }) => sum.add(value), new Decimal(0));
}

export const exact = new Decimal(0);
