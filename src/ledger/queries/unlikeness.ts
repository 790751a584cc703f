import type { Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';

/** Why two columns may not be read as rise or fall; each has its words in the dictionary. */
export type Unlikeness = 'stage' | 'year' | 'agency' | 'precision';

/** What of a column decides whether it is like another. */
export interface ColumnKind {
  readonly agencyYear: Pick<AgencyYear, 'agency' | 'kind'>;
  readonly fiscalYear: number;
  readonly stage: Stage;
}

/** What keeps two columns from being like with like; empty when a percentage between them means something. */
export function unlikeness(a: ColumnKind, b: ColumnKind): Unlikeness[] {
  const isAccount = ({ stage }: ColumnKind) => stage === 'account' || stage === 'realised';
  const reasons: Unlikeness[] = [];
  if (isAccount(a) !== isAccount(b)) reasons.push('stage');
  if (a.agencyYear.agency !== b.agencyYear.agency) {
    reasons.push('agency');
    if (a.fiscalYear !== b.fiscalYear) reasons.push('year');
  }
  if (a.agencyYear.kind !== b.agencyYear.kind) reasons.push('precision');
  return reasons;
}
