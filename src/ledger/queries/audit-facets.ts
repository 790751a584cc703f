import type { CheckRule } from '../../checks/check-result.ts';
import type { DamageKind } from '../../diagnostics/damage-kind.ts';
import { damageKind } from '../../diagnostics/damage-kind.ts';
import { generalExplanation } from '../../statements/explanation/general-explanation-title.ts';
import type { ProtectedMatter } from '../../statements/protected-matter.ts';
import { protectedMatters } from '../../statements/protected-matter.ts';
import type { CompiledBooks, Declaration, Discrepancy, Reading } from '../compiled-books.ts';
import { statementOf } from './checks-by-matter.ts';

/** A contradiction of the book, any fault of the conversion, or one family of such faults. */
export type FaultKind = Discrepancy['kind'] | 'conversion' | DamageKind;

/** By what a declaration can be looked for. */
export interface AuditFacets {
  readonly protects: readonly ProtectedMatter[];
  readonly kinds: readonly FaultKind[];
  /** The rules of the checks that it explains; none for a wrong word and for a reading. */
  readonly rules: readonly CheckRule[];
}

type Read = Pick<CompiledBooks, 'statements' | 'checks'>;

/** A contradiction protects what the statements of its checks are about; one without checks, those that print its lines. */
export function discrepancyFacets(books: Read, discrepancy: Discrepancy): AuditFacets {
  const checks = discrepancy.checks.flatMap((declared) => books.checks.find(({ id }) => id === declared.check) ?? []);
  const named = checks.map(({ document, statement }) => statementOf(books, document, statement).protects);
  return {
    protects: inOrder(named.length > 0 ? named : mattersOfLines(books, discrepancy)),
    kinds: [discrepancy.kind],
    rules: [...new Set(checks.map(({ rule }) => rule))],
  };
}

/** A reading is about what the statements are about that stand on its lines. */
export function readingFacets(books: Read, reading: Reading): AuditFacets {
  return {
    protects: inOrder(mattersOfLines(books, reading)),
    kinds: ['conversion', ...new Set(reading.what.flatMap((what) => damageKind(what) ?? []))],
    rules: [],
  };
}

function mattersOfLines({ statements }: Read, { document, lineFrom, lineTo }: Declaration): ProtectedMatter[] {
  const own = statements.filter(
    (table) => table.document === document && lineFrom <= table.lineTo && lineTo >= table.lineFrom,
  );
  return own.length > 0 ? own.map(({ protects }) => protects) : [generalExplanation.protects];
}

function inOrder(matters: readonly ProtectedMatter[]): ProtectedMatter[] {
  return protectedMatters.filter((matter) => matters.includes(matter));
}
