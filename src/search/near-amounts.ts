import type { QueryTerm } from './parse-query.ts';
import { readAmount } from './read-amount.ts';

const most = 4;

/**
 * For an amount that no book prints, the amounts of records that are nearest to it, nearest first; none for what is no amount.
 * @param amounts plain 元 digits
 */
export function nearAmounts(terms: readonly QueryTerm[], amounts: readonly string[]): string[] {
  const [only] = terms;
  const ntd = terms.length === 1 && only ? readAmount(only.text) : undefined;
  if (ntd === undefined || ntd.length < 4) return [];
  const wanted = BigInt(ntd);
  const far = (amount: string) => {
    const difference = BigInt(amount) - wanted;
    return difference < 0n ? -difference : difference;
  };
  return [...amounts].sort((a, b) => (far(a) < far(b) ? -1 : far(a) > far(b) ? 1 : 0)).slice(0, most);
}
