import type { CheckResult, CheckRule } from '../../checks/check-result.ts';
import type { ProtectedMatter } from '../../statements/protected-matter.ts';
import type { CompiledBooks, Discrepancy } from '../compiled-books.ts';
import { checksByMatter } from './checks-by-matter.ts';

/** How many checks of one rule came out the same way. */
export interface CheckCount {
  readonly rule: CheckRule;
  readonly count: number;
  /** Of checks that do not hold: how the contradiction is wrong that they belong to. */
  readonly kind: Discrepancy['kind'] | undefined;
}

/** The checks of one document that protect one matter, counted. */
export interface DocumentCounts {
  readonly document: string;
  readonly counts: readonly CheckCount[];
}

/** What one matter is protected by, document by document. */
export interface MatterCounts {
  readonly matter: ProtectedMatter;
  readonly documents: readonly DocumentCounts[];
}

/** Every check once, counted by matter, document, rule and kind of contradiction: what many books are told by on one page. */
export function checkCounts(
  books: Pick<CompiledBooks, 'statements' | 'checks' | 'discrepancies'>,
): readonly MatterCounts[] {
  const kinds = contradictionKinds(books.discrepancies);
  return checksByMatter(books).map(({ matter, statements }) => ({
    matter,
    documents: [...Map.groupBy(statements, ({ document }) => document)].map(([document, own]) => ({
      document,
      counts: counted(
        own.flatMap(({ rules }) => rules.flatMap(({ checks }) => checks)),
        kinds,
      ),
    })),
  }));
}

/** How the contradiction is wrong that a check belongs to, by the check's id; checks that hold belong to none. */
export function contradictionKinds(discrepancies: readonly Discrepancy[]): ReadonlyMap<string, Discrepancy['kind']> {
  return new Map(discrepancies.flatMap(({ kind, checks }) => checks.map(({ check }) => [check, kind] as const)));
}

/** How many checks there are in all, and how many of them the book contradicts. */
export function countsTogether(counts: readonly CheckCount[]): { readonly all: number; readonly declared: number } {
  const sum = (some: readonly CheckCount[]) => some.reduce((total, { count }) => total + count, 0);
  return { all: sum(counts), declared: sum(counts.filter(({ kind }) => kind !== undefined)) };
}

function counted(checks: readonly CheckResult[], kinds: ReadonlyMap<string, Discrepancy['kind']>): CheckCount[] {
  const same = Map.groupBy(checks, ({ id, rule }) => `${rule} ${kinds.get(id) ?? ''}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ rule: first.rule, count: others.length + 1, kind: kinds.get(first.id) }] : [],
  );
}
