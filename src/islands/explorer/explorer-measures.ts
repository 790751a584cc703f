import type { ChartWords } from '../../charts/chart-words.ts';
import type { ExplorerData, ExplorerNode } from '../../exhibits/explorer-tree.ts';
import { grouped } from '../../money/format-amount.ts';
import { roundedQuotient } from '../../money/rounded-quotient.ts';
import type { ExplorerWords } from './explorer-words.ts';

/** What the figures on the tiles say; areas stay the amounts. */
export const explorerMeasures = ['amount', 'share', 'hundred', 'resident', 'employee'] as const;
export type ExplorerMeasure = (typeof explorerMeasures)[number];

type Heads = Pick<ExplorerData, 'residents' | 'staff'>;

/** The measures that can be shown: nothing is divided by people who were not counted. */
export function offeredMeasures({ residents, staff }: Heads): ExplorerMeasure[] {
  return explorerMeasures.filter((measure) =>
    measure === 'resident' ? residents : measure === 'employee' ? staff : true,
  );
}

/**
 * An amount as a measure says it. Rounded half up once, from the exact quotient: shares to 0.1 %, per 100 and per resident
 * to 0.01 元, per employee to 元. What is there but rounds to nothing says so.
 * @param ntd plain 元 digits
 * @param whole the 元 of which shares are taken
 */
export function measured(
  ntd: string,
  measure: ExplorerMeasure,
  whole: string,
  { residents, staff }: Heads,
  { charts, explorer }: ExplorerWords,
): string {
  const quotient = (by: string, scale: bigint, places: number): string => {
    const digits = roundedQuotient(ntd, by, scale, places);
    if (/^0(\.0+)?$/.test(digits) && ntd !== '0') return explorer.divided.less;
    return explorer.divided.ntd(grouped(digits));
  };
  if (measure === 'share') return charts.share(ntd, whole);
  if (measure === 'hundred') return quotient(whole, 100n, 2);
  if (measure === 'resident' && residents) return quotient(residents.count, 1n, 2);
  if (measure === 'employee' && staff) return quotient(staff.count, 1n, 0);
  return charts.amount(ntd);
}

/** The chart's words with amounts said by a measure; what is read out keeps the exact amount too. */
export function measuredWords(
  measure: ExplorerMeasure,
  root: ExplorerNode,
  heads: Heads,
  words: ExplorerWords,
): ChartWords {
  const { charts, explorer } = words;
  if (measure === 'amount') return charts;
  const said = (ntd: string) => measured(ntd, measure, root.amount, heads, words);
  return {
    ...charts,
    amount: said,
    // Shares of the whole, as the amounts are: one share on a tile, not two.
    share: measure === 'share' ? (part) => charts.share(part, root.amount) : charts.share,
    item: (label, ntd, whole) =>
      explorer.divided.item(charts.item(label, ntd, whole), said(ntd), explorer.as.name[measure]),
  };
}

/** The rule that a measure follows, in words; nothing for amounts. */
export function measureRule(
  measure: ExplorerMeasure,
  whole: string,
  { residents, staff }: Heads,
  { explorer }: ExplorerWords,
): { readonly text: string; readonly href?: string } | undefined {
  if (measure === 'share' || measure === 'hundred') return { text: explorer.rules[measure](whole) };
  const heads = measure === 'resident' ? residents : measure === 'employee' ? staff : undefined;
  return heads && { text: heads.rule, href: heads.href };
}
