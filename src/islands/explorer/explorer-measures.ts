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

/**
 * The chart's words with amounts said by a measure; what is read out keeps the exact amount too.
 * @param whole the open node: every share of a view is taken of it
 */
export function measuredWords(
  measure: ExplorerMeasure,
  whole: ExplorerNode,
  heads: Heads,
  words: ExplorerWords,
): ChartWords {
  const { charts, explorer } = words;
  if (measure === 'amount') return charts;
  const said = (ntd: string) => measured(ntd, measure, whole.amount, heads, words);
  return {
    ...charts,
    amount: said,
    // One share on a tile, not the same one twice.
    share: measure === 'share' || measure === 'hundred' ? said : charts.share,
    item: (label, ntd, of) => explorer.divided.item(charts.item(label, ntd, of), said(ntd), explorer.as.name[measure]),
  };
}

/** What the list beside a drawing has in its two columns of figures: names of the columns, and what they say of an amount. */
export interface PartColumns {
  readonly value: string;
  readonly share: string;
  valueOf(ntd: string): string;
  shareOf(ntd: string): string;
}

/**
 * The columns in a measure, none said twice: shares and parts of a hundred stand in the place of the share, amounts per
 * person in the place of the amount.
 * @param whole the 元 of the open node, of which shares are taken
 */
export function partColumns(measure: ExplorerMeasure, whole: string, heads: Heads, words: ExplorerWords): PartColumns {
  const { as, parts } = words.explorer;
  const perHead = measure === 'resident' || measure === 'employee';
  const [first, second] = [perHead ? measure : 'amount', measure === 'hundred' ? measure : 'share'] as const;
  return {
    value: perHead ? as.name[measure] : parts.value,
    share: second === 'hundred' ? as.name.hundred : parts.share,
    valueOf: (ntd) => measured(ntd, first, whole, heads, words),
    shareOf: (ntd) => measured(ntd, second, whole, heads, words),
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
