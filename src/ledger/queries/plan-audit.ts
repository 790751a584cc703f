import type { CheckResult } from '../../checks/check-result.ts';
import type { CompiledBooks, Declaration, Discrepancy, Reading } from '../compiled-books.ts';
import { checksOf } from './cell-checks.ts';
import type { Plan } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** Lines of the plan's book that print one of its figures. */
export function planLines(books: CompiledBooks, plan: Plan): ReadonlySet<number> {
  const { document } = plan.agencyYear;
  const facts = selectFacts(books, plan.agencyYear, {
    workPlan: plan.workPlan.name,
    ...(plan.subPlan.name === '' ? {} : { subPlan: plan.subPlan.name }),
  });
  return new Set(
    facts.flatMap(({ cells }) => cells.filter((cell) => cell.document === document).map(({ line }) => line)),
  );
}

/** The checks in which a figure of the plan takes part: asserted itself, or an input of what is asserted. */
export function planChecks(books: CompiledBooks, plan: Plan): CheckResult[] {
  const lines = planLines(books, plan);
  const { document } = plan.agencyYear;
  return checksOf(books.checks, document).filter(
    (check) => check.document === document && check.lines.some((line) => lines.has(Number(line))),
  );
}

/** Declared readings of damaged rows that touch these lines of a document. */
export function readingsOf(books: CompiledBooks, document: string, lines: Iterable<number>): Reading[] {
  return touching(books.readings, document, [...lines]);
}

/** The book's own contradictions that touch these lines of a document. */
export function discrepanciesOf(books: CompiledBooks, document: string, lines: Iterable<number>): Discrepancy[] {
  return touching(books.discrepancies, document, [...lines]);
}

function touching<T extends Declaration>(entries: readonly T[], document: string, lines: readonly number[]): T[] {
  return entries.filter(
    (entry) => entry.document === document && lines.some((line) => line >= entry.lineFrom && line <= entry.lineTo),
  );
}
