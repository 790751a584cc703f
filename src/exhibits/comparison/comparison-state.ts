import type { Breakdown } from '../../ledger/queries/comparison.ts';

/** How two columns can be taken apart: money by every breakdown of the ledger, and people. */
export const comparisonBreakdowns = [
  'plan',
  'work-plan',
  'object1',
  'object2',
  'function',
  'capital',
  'fund',
  'staffing',
] as const satisfies readonly (Breakdown | 'staffing')[];
export type ComparisonBreakdown = (typeof comparisonBreakdowns)[number];

/** What is shown of each part. */
export const comparisonMeasures = ['amount', 'share', 'resident', 'constant'] as const;
export type ComparisonMeasure = (typeof comparisonMeasures)[number];

/** The measures that a breakdown has: people have no prices. */
export function measuresOf(by: ComparisonBreakdown): readonly ComparisonMeasure[] {
  return by === 'staffing' ? comparisonMeasures.filter((as) => as !== 'constant') : comparisonMeasures;
}

/** A view of two columns; every part of it stands in the address. */
export interface ComparisonState {
  /** Ids of columns. */
  readonly a: string;
  readonly b: string;
  readonly by: ComparisonBreakdown;
  readonly as: ComparisonMeasure;
}

export type ComparisonField = keyof ComparisonState;
export const comparisonFields = ['a', 'b', 'by', 'as'] as const satisfies readonly ComparisonField[];

/** The view that an address asks for, and what of it is on no list: that part falls back, and the page says so. */
export interface AskedComparison {
  readonly state: ComparisonState;
  readonly unknown: readonly { readonly field: ComparisonField; readonly value: string }[];
}

/** Reads a query (`?a=…&b=…&by=…&as=…`); what it leaves out is the fallback's. */
export function readComparison(query: string, columns: readonly string[], fallback: ComparisonState): AskedComparison {
  const asked = new URLSearchParams(query);
  const unknown: AskedComparison['unknown'][number][] = [];
  const choose = <T extends string>(field: ComparisonField, list: readonly T[], otherwise: T): T => {
    const value = asked.get(field);
    if (value === null) return otherwise;
    const known = list.find((candidate) => candidate === value);
    if (known === undefined) unknown.push({ field, value });
    return known ?? otherwise;
  };
  const state = {
    a: choose('a', columns, fallback.a),
    b: choose('b', columns, fallback.b),
    by: choose('by', comparisonBreakdowns, fallback.by),
    as: choose('as', comparisonMeasures, fallback.as),
  };
  return { state, unknown };
}

/** The query of a view, `?` included; other parameters of the address are not its business. */
export function comparisonQuery(state: ComparisonState): string {
  return `?${new URLSearchParams(comparisonFields.map((field) => [field, state[field]]))}`;
}
