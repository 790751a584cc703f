import type { ColumnKind } from './unlikeness.ts';
import { unlikeness } from './unlikeness.ts';

/**
 * How two columns stand to each other. `like`: a change and a percentage between them mean something. `execution`: budget and
 * outcome of one agency in one year, where budget less outcome is what was not spent, and nothing grew. `unlike`: side by side
 * only.
 */
export type ColumnRelation = 'like' | 'execution' | 'unlike';

/** The relation of two columns, the same in either order. */
export function columnRelation(a: ColumnKind, b: ColumnKind): ColumnRelation {
  const reasons = unlikeness(a, b);
  if (reasons.length === 0) return 'like';
  const sameAgency = a.agencyYear.agency === b.agencyYear.agency;
  return reasons.includes('stage') && sameAgency && a.fiscalYear === b.fiscalYear ? 'execution' : 'unlike';
}
