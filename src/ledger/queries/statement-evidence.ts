import type { CheckResult } from '../../checks/check-result.ts';
import type { CompiledBooks, Discrepancy, Reading } from '../compiled-books.ts';
import type { CellChecks, PrintedFigures } from './cell-checks.ts';
import { cellChecks, checksOf } from './cell-checks.ts';
import type { RuleChecks } from './checks-by-matter.ts';
import { checksByRule } from './checks-by-matter.ts';

/** A statement, or what takes its place: a title, an address part, lines, figures. */
export interface EvidencedStatement extends PrintedFigures {
  readonly statement: string;
  readonly slug: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Everything that speaks for or against the figures of one statement. */
export interface StatementEvidence {
  /** Every figure with what holds it, by `cellKey`. */
  readonly held: ReadonlyMap<string, CellChecks>;
  readonly checks: readonly CheckResult[];
  readonly byRule: readonly RuleChecks[];
  /** Checks of other statements and of the prose that rest on figures of this one, by the title of theirs. */
  readonly elsewhere: ReadonlyMap<string, readonly CheckResult[]>;
  /** Running numbers of the checks, in the order in which they are listed. */
  readonly numbers: ReadonlyMap<CheckResult, number>;
  readonly readings: readonly Reading[];
  readonly discrepancies: readonly Discrepancy[];
}

/** What the audit found about one statement: its own checks, those that come from elsewhere, readings, contradictions. */
export function statementEvidence(
  books: Pick<CompiledBooks, 'checks' | 'readings' | 'discrepancies'>,
  table: EvidencedStatement,
): StatementEvidence {
  const own = ({ document, statement }: CheckResult) => document === table.document && statement === table.statement;
  const near = checksOf(books.checks, table.document);
  const checks = near.filter(own);
  const byRule = checksByRule(checks);
  const elsewhere = Map.groupBy(
    near.filter(
      (check) =>
        !own(check) && check.cells.some(({ document, slug }) => document === table.document && slug === table.slug),
    ),
    ({ statement }) => statement,
  );
  const listed = [...byRule.flatMap((group) => group.checks), ...[...elsewhere.values()].flat()];
  const touches = ({ document, lineFrom, lineTo }: { document: string; lineFrom: number; lineTo: number }) =>
    document === table.document && lineFrom <= table.lineTo && lineTo >= table.lineFrom;
  return {
    held: cellChecks(table, near),
    checks,
    byRule,
    elsewhere,
    numbers: new Map(listed.map((check, at) => [check, at + 1])),
    readings: books.readings.filter(touches),
    discrepancies: books.discrepancies.filter(touches),
  };
}
