import type { SpendingKind } from '../charts/spending-kind.ts';

const kinds: Readonly<Record<string, SpendingKind>> = {
  人事費: 'personnel',
  業務費: 'operations',
  設備及投資: 'capital-outlay',
  獎補助費: 'grants',
};

/** The fixed colour of a first-level object of expenditure, by its official name (the same nationwide). */
export function objectKind(name: string): SpendingKind {
  return kinds[name] ?? 'other';
}
