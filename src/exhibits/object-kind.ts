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

const classes: readonly (readonly [SpendingKind, RegExp])[] = [
  ['personnel', /^(人事費|受僱人員報酬)$/],
  ['operations', /^(業務費|經常門|.*商品及勞務.*)$/],
  ['capital-outlay', /^(設備及投資|資本門|資訊軟體|.*設備|.*資本形成.*)$/],
  ['grants', /^(獎補助費|經常移轉|對.+)$/],
];

/** The fixed colour of a first-level object, of current and capital, or of an economic class; `undefined` for any other name. */
export function spendingClassKind(name: string): SpendingKind | undefined {
  return classes.find(([, pattern]) => pattern.test(name))?.[0];
}
