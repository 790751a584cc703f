import type { FinalAccount, ObjectLine, Plan, Programme } from '../final-account.ts';
import { sumOf, whole } from '../typeset-row.ts';

/** Whose accounts every typeset book is, and of which year. */
export const authority = '某市政府主管';
export const agency = '某市政府某局';
export const year = 120;
/** What the city pays for the agency's people outside its total. */
export const centralAuthority = '統籌支撥科目主管';
export const centralItem = '公務人員各項補助';

export const objectNames = ['人事費', '業務費', '設備及投資*'] as const;

export const linesOfPlans = (plans: readonly Plan[]): ObjectLine[] => plans.flatMap(({ objects }) => objects);
export const linesOf = (programmes: readonly Programme[]): ObjectLine[] =>
  programmes.flatMap(({ plans }) => linesOfPlans(plans));
export const isCapital = ({ name }: ObjectLine): boolean => name.endsWith('*');

export const budgetOf = ({ original, adjustment }: ObjectLine): bigint => original + adjustment;
export const realisedOf = ({ realised }: ObjectLine): bigint => whole(realised);
export const carriedOf = ({ carried }: ObjectLine): bigint => whole(carried);
export const accountOf = (line: ObjectLine): bigint => realisedOf(line) + carriedOf(line);
export const surplusOf = (line: ObjectLine): bigint => budgetOf(line) - accountOf(line);
/** Of what the year before left, what was paid this year. */
export const priorRealisedOf = ({ brought, cancelled }: ObjectLine): bigint => brought - cancelled;

/** The lines of one first-level object. */
export const linesNamed = (lines: readonly ObjectLine[], name: ObjectLine['name']): ObjectLine[] =>
  lines.filter((line) => line.name === name);

/** What the accounts come to; every statement of the treasury and of the balance prints some of it. */
export function accountSums({ sources, programmes, central, advance, deposits }: FinalAccount) {
  const lines = linesOf(programmes);
  const received = sumOf(sources, ({ details }) => sumOf(details, ({ realised }) => realised));
  const realised = sumOf(lines, realisedOf) + central;
  const carried = sumOf(lines, carriedOf);
  const prior = sumOf(lines, priorRealisedOf);
  return {
    lines,
    received,
    realised,
    carried,
    prior,
    /** What the treasury paid: this year's outlay with what was paid in advance, and that of the year before. */
    allotted: realised + advance.now + prior,
    bank: { now: sumOf(deposits, ({ now }) => now), before: sumOf(deposits, ({ before }) => before) },
    advanced: { now: advance.before + advance.now, before: advance.before },
    /** 設備及投資 that was paid this year, of this year's budget and of the year before's. */
    outlay: {
      own: sumOf(lines.filter(isCapital), realisedOf),
      prior: sumOf(lines.filter(isCapital), priorRealisedOf),
    },
  };
}
