import type { CompiledBooks, Reason } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { sumOf } from './evidence.ts';
import { isStated } from './plan-reasons.ts';
import type { PlanKind } from './plans.ts';
import { innermostPlans } from './plans.ts';

/** Money that was not spent, with the book's own words about it. */
export interface StatedLeftover extends EvidencedAmount {
  /** The purchase that is waited for, or the plan whose money was not needed. */
  readonly name: string;
  readonly kind: PlanKind;
  readonly text: string;
  /** ISO date, where a contract is waited for and the reason states its end. */
  readonly contractEnd: string;
}

/** Why a year's budget was not all spent. Each list comes largest first; with the unexplained rest they add up to the account. */
export interface StatedLeftovers {
  readonly carriedOver: readonly StatedLeftover[];
  readonly surplus: readonly StatedLeftover[];
  /** Surplus for which the book prints no reason (無); `undefined` where all of it is explained. */
  readonly unexplainedSurplus: EvidencedAmount | undefined;
}

/**
 * Reasons of 歲出保留分析表 and 歲出賸餘數分析表 for the book's own year. One purchase may stand there once for each plan and
 * each of 經常門 and 資本門; lines with the same words become one entry.
 * @returns `undefined` where the book states none
 */
export function statedLeftovers(books: CompiledBooks, agencyYear: AgencyYear): StatedLeftovers | undefined {
  const own = books.reasons.filter(
    ({ document, path }) =>
      document === agencyYear.document && path[0]?.startsWith(`${agencyYear.fiscalYear}年度`) === true,
  );
  const carried = own.filter(({ kind }) => kind === 'carry-over');
  const left = own.filter(({ kind }) => kind === 'surplus');
  if (carried.length + left.length === 0) return undefined;
  const plans = innermostPlans(books, agencyYear);
  const planOf = ({ path }: Reason) => plans.find(({ name }) => path.includes(name));
  const entries = (reasons: readonly Reason[], nameOf: (reason: Reason) => string): StatedLeftover[] =>
    [...Map.groupBy(reasons, (reason) => `${nameOf(reason)}\n${why(reason)}`).values()]
      .flatMap((same) => {
        const [first] = same;
        if (!first) return [];
        return {
          name: nameOf(first),
          kind: planOf(first)?.kind ?? 'other',
          text: why(first),
          contractEnd: first.contractEnd ?? '',
          ...sumOf(same.map(evidence), '各筆之和'),
        };
      })
      .sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  const unexplained = left.filter((reason) => !isStated(reason)).map(evidence);
  return {
    carriedOver: entries(carried, ({ path }) => path.at(-1) ?? ''),
    surplus: entries(left.filter(isStated), (reason) => planOf(reason)?.name ?? reason.path.at(-1) ?? ''),
    unexplainedSurplus: unexplained.length > 0 ? sumOf(unexplained, '各筆之和') : undefined,
  };
}

/** A carry-over repeats its name and amount before it says 保留原因. */
function why({ text }: Reason): string {
  return text.replace(/^.*保留原因：/, '');
}

function evidence({ document, amountNtd, lineFrom }: Reason): EvidencedAmount {
  return { amountNtd, precisionNtd: 1, derived: '', cells: [{ document, line: lineFrom }] };
}
