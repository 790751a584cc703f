/** Families of what a conversion does to a row, for readers who look for one. */
export const damageKinds = ['columns', 'names', 'heads', 'subtotals', 'notes'] as const;

export type DamageKind = (typeof damageKinds)[number];

const families: readonly (readonly [DamageKind, RegExp])[] = [
  ['heads', /^(column heads|page heading)/],
  ['subtotals', /subtotal/],
  ['notes', /^(description|items of the notes)/],
  ['names', /^(name|names|labels)\b/],
  ['columns', /(shifted by|blank|lost)/],
];

/** The family of a kind of damage as `data/readings.yaml` words it; `undefined` for words that no family knows. */
export function damageKind(what: string): DamageKind | undefined {
  return families.find(([, pattern]) => pattern.test(what))?.[0];
}
