import type { PairTone } from '../charts/layout-pairs.ts';
import type { CityId } from '../documents/source-document.ts';

const cityTones: { readonly [City in CityId | (string & {})]?: PairTone } = {
  taichung: 'first',
  kaohsiung: 'second',
} satisfies Record<CityId, PairTone>;

/** Fills of two columns side by side: each city's own colour where they are two cities, else two tints of ink. */
export function pairTones(a: string, b: string): readonly [PairTone, PairTone] {
  return a === b ? ['pale', 'solid'] : [cityTones[a] ?? 'first', cityTones[b] ?? 'second'];
}
