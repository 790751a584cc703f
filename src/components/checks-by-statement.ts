import type { CheckResult, CheckRule } from '../checks/check-result.ts';

/** The checks of one rule on one statement. */
export interface CheckGroup {
  readonly document: string;
  readonly statement: string;
  readonly checks: readonly CheckResult[];
}

/** Checks by what they protect (the rule), then by statement, both in the order in which the compiler gives them. */
export function checksByRule(checks: readonly CheckResult[]): ReadonlyMap<CheckRule, readonly CheckGroup[]> {
  const rules = new Map<CheckRule, Map<string, { document: string; statement: string; checks: CheckResult[] }>>();
  for (const check of checks) {
    const groups =
      rules.get(check.rule) ?? new Map<string, { document: string; statement: string; checks: CheckResult[] }>();
    rules.set(check.rule, groups);
    const key = `${check.document}/${check.statement}`;
    const group = groups.get(key) ?? { document: check.document, statement: check.statement, checks: [] };
    groups.set(key, group);
    group.checks.push(check);
  }
  return new Map([...rules].map(([rule, groups]) => [rule, [...groups.values()]]));
}

/** Anchor of a rule's group on the audit page. */
export const ruleAnchor = (rule: CheckRule): string => `rule-${rule}`;
