import type { CheckResult } from './check-result.ts';

/** A failing check that `data/discrepancies.yaml` declares, with the figures that it must have. */
export interface DeclaredCheck {
  readonly check: string;
  readonly found: string;
  readonly expected: string;
}

/** Checks after declarations, and the declarations that matched nothing (they are errors too). */
export interface Declared {
  readonly checks: readonly CheckResult[];
  readonly unused: readonly DeclaredCheck[];
}

/** Turns `broken` into `declared` where a declaration names the check and the very figures found. */
export function declareDiscrepancies(checks: readonly CheckResult[], declarations: readonly DeclaredCheck[]): Declared {
  const used = new Set<DeclaredCheck>();
  const settled = checks.map((check) => {
    if (check.status !== 'broken') return check;
    const declaration = declarations.find(
      ({ check: id, found, expected }) => id === check.id && found === check.found && expected === check.expected,
    );
    if (!declaration) return check;
    used.add(declaration);
    return { ...check, status: 'declared' as const };
  });
  return { checks: settled, unused: declarations.filter((declaration) => !used.has(declaration)) };
}
