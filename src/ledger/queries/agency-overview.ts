import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { sumOf } from './evidence.ts';
import { flowDiagram } from './flow-diagram.ts';
import { printedAmount } from './printed-amount.ts';
import type { RevenueLine } from './revenue-lines.ts';
import { revenueLines } from './revenue-lines.ts';
import type { SpendingNode } from './spending-tree.ts';
import { spendingTree } from './spending-tree.ts';

/** What a reader wants to know first: how much, for what, from where, compared with what. */
export interface AgencyOverview {
  /** Expenditure in the stage of the book. */
  readonly total: EvidencedAmount;
  /** The largest plans that together take more than half of it, largest first. */
  readonly leading: readonly SpendingNode[];
  /** The agency's own revenue in the same stage, with the names of all that is not zero, largest first; missing without a revenue table. */
  readonly revenue: { readonly amount: EvidencedAmount; readonly names: readonly string[] } | undefined;
  /** Grants that the book ties to spending (收支併列), where it states any. */
  readonly grants: EvidencedAmount | undefined;
  /**
   * The only fair comparison that the book prints itself: an account with its own final budget, a budget with the budget
   * of the year before. `difference` is total less `with`, as printed.
   */
  readonly compared:
    | { readonly with: EvidencedAmount; readonly fiscalYear: number; readonly difference: EvidencedAmount }
    | undefined;
}

/** The columns of 歲出機關別決算表 and 歲出機關別預算表 that a total may be compared with. */
const comparisons = {
  'final-account': { with: '預算數合計', difference: '增減數', yearsBack: 0 },
  'unit-budget': { with: '上年度預算數', difference: '本年度與上年度比較', yearsBack: 1 },
} as const satisfies Record<AgencyYear['kind'], object>;

/** The whole of an agency-year in a few printed figures, or `undefined` where the book lacks the expenditure table. */
export function agencyOverview(books: CompiledBooks, agencyYear: AgencyYear): AgencyOverview | undefined {
  const tree = spendingTree(books, agencyYear);
  if (!tree) return undefined;
  const { amountNtd, precisionNtd, derived, cells } = tree;
  const { lines, total: revenue } = revenueLines(books, agencyYear);
  const columns = comparisons[agencyYear.kind];
  const table = books.statements.find(
    ({ document, slug }) => document === agencyYear.document && slug === 'expenditure-by-agency',
  );
  const row = table?.rows.find(({ path }) => path.at(-1) === agencyYear.agency);
  const before = table && printedAmount(table, row, columns.with);
  const difference = table && printedAmount(table, row, columns.difference);
  const grants = (flowDiagram(books, agencyYear)?.ribbons ?? []).filter(({ target }) => target === 'fund-earmarked');
  const amountOf = (line: RevenueLine) => BigInt(line.amounts[0]?.amountNtd ?? '0');
  const paying = lines.filter((line) => amountOf(line) !== 0n).sort((a, b) => (amountOf(a) < amountOf(b) ? 1 : -1));
  return {
    total: { amountNtd, precisionNtd, derived, cells },
    leading: leadingPlans(tree),
    revenue: revenue?.amounts[0] && { amount: revenue.amounts[0], names: paying.map(({ name }) => name) },
    grants: grants.length > 0 ? sumOf(grants, '各項收支併列收入之和') : undefined,
    compared: before &&
      difference && { with: before, fiscalYear: agencyYear.fiscalYear - columns.yearsBack, difference },
  };
}

/** The fewest plans, largest first, that together exceed half of the whole. */
function leadingPlans({ amountNtd, children }: SpendingNode): SpendingNode[] {
  const sorted = [...children].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  let sum = 0n;
  const enough = sorted.findIndex((plan) => {
    sum += BigInt(plan.amountNtd);
    return sum * 2n > BigInt(amountNtd);
  });
  return sorted.slice(0, enough + 1);
}
