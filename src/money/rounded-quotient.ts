import { plainDigitsOrThrow } from './plain-digits.ts';

/**
 * `part / whole × scale` rounded half up (away from zero) at `decimals` places, as plain digits with that many places.
 * Exact on whole numbers of any size. BigInt rather than decimal.js, because drawings and wording made of it also run
 * in the reader's browser, where decimal.js would cost more bytes than the charts.
 * @param part plain digits, sign kept
 * @param whole plain digits, not zero
 * @returns never `-0`
 */
export function roundedQuotient(part: string, whole: string, scale: bigint, decimals: number): string {
  const [above, below] = sameScale(plainDigitsOrThrow(part), plainDigitsOrThrow(whole));
  if (below === 0n) throw new RangeError('a share of nothing is not a number: the whole is zero');
  const negative = above < 0n !== below < 0n;
  const dividend = magnitude(above) * scale * 10n ** BigInt(decimals);
  const divisor = magnitude(below);
  const rounded = (dividend * 2n + divisor) / (divisor * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}

function sameScale(a: string, b: string): [bigint, bigint] {
  const places = Math.max(fraction(a).length, fraction(b).length);
  const scaled = (text: string): bigint => BigInt(text.replace('.', '') + '0'.repeat(places - fraction(text).length));
  return [scaled(a), scaled(b)];
}

function fraction(text: string): string {
  return text.split('.')[1] ?? '';
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
