import type { CheckResult, CheckRule } from '../../checks/check-result.ts';
import { measuredThings } from '../../checks/repeated-figures.ts';
import { generalExplanation } from '../../statements/explanation/general-explanation-title.ts';
import type { ProtectedMatter } from '../../statements/protected-matter.ts';
import { protectedMatters } from '../../statements/protected-matter.ts';
import type { CompiledBooks } from '../compiled-books.ts';

/** The checks of one rule. */
export interface RuleChecks {
  readonly rule: CheckRule;
  readonly checks: readonly CheckResult[];
}

/** The checks that hold figures of one statement. */
export interface StatementChecks {
  readonly document: string;
  readonly statement: string;
  readonly slug: string;
  readonly rules: readonly RuleChecks[];
}

/** All checks of statements about one thing. */
export interface MatterChecks {
  readonly matter: ProtectedMatter;
  readonly statements: readonly StatementChecks[];
}

type Read = Pick<CompiledBooks, 'statements' | 'checks'>;

/**
 * Every check once, under what the statement of its asserted figure is about, then by statement as the books print them,
 * then by rule. Matters that no check protects are left out.
 */
export function checksByMatter(books: Read): readonly MatterChecks[] {
  const statements = new Map<string, { readonly matter: ProtectedMatter; readonly checks: StatementChecks }>();
  for (const [key, checks] of Map.groupBy(books.checks, ({ document, statement }) => `${document}/${statement}`)) {
    const [first] = checks;
    if (!first) continue;
    const { document, statement } = first;
    const { slug, protects } = statementOf(books, document, statement);
    statements.set(key, { matter: protects, checks: { document, statement, slug, rules: checksByRule(checks) } });
  }
  return protectedMatters.flatMap((matter) => {
    const own = [...statements.values()].filter((each) => each.matter === matter).map((each) => each.checks);
    return own.length > 0 ? [{ matter, statements: own }] : [];
  });
}

/** Checks by the arithmetic that they do, in the order in which the compiler gives them. */
export function checksByRule(checks: readonly CheckResult[]): readonly RuleChecks[] {
  return [...Map.groupBy(checks, ({ rule }) => rule)].map(([rule, own]) => ({ rule, checks: own }));
}

/** Address part and matter of a statement that checks name; what no table prints is prose. */
export function statementOf(
  { statements }: Pick<CompiledBooks, 'statements'>,
  document: string,
  statement: string,
): { readonly slug: string; readonly protects: ProtectedMatter } {
  const table = statements.find((table) => table.document === document && table.statement === statement);
  if (table) return table;
  const { slug, protects } = generalExplanation;
  return { slug: statement === measuredThings.statement ? measuredThings.slug : slug, protects };
}
