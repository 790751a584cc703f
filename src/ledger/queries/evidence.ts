import { sumDigits } from '../../money/amount.ts';
import type { Fact, LineReference } from '../compiled-books.ts';

/** An amount that a page may show: exact, with the lines that printed it or the words of how it was derived from them. */
export interface EvidencedAmount {
  /** Exact 元, plain digits. */
  readonly amountNtd: string;
  readonly precisionNtd: 1 | 1000;
  /** Empty when printed; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly LineReference[];
}

/** A printed fact as evidence. */
export function evidenceOf({ amountNtd, precisionNtd, derived, cells }: Fact): EvidencedAmount {
  return { amountNtd, precisionNtd, derived, cells };
}

/** A derived sum: exact, marked with its formula, carrying the lines of all its inputs and the coarsest precision. */
export function sumOf(parts: readonly EvidencedAmount[], formula: string): EvidencedAmount {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    amountNtd: sumDigits(parts.map(({ amountNtd }) => amountNtd)),
    precisionNtd: parts.some(({ precisionNtd }) => precisionNtd === 1000) ? 1000 : 1,
    derived: formula,
    cells: uniqueCells(parts.flatMap(({ cells }) => cells)),
  };
}

function uniqueCells(cells: readonly LineReference[]): LineReference[] {
  const seen = new Map(cells.map((cell) => [`${cell.document}:${cell.line}`, cell]));
  return [...seen.values()];
}
