import type { PairTone } from '../charts/layout-pairs.ts';

/** The colours that the look keeps for the two cities; any other takes the place that it stands in. */
const cityTones: Readonly<Record<string, PairTone | undefined>> = { taichung: 'first', kaohsiung: 'second' };

/** Fills of two columns side by side: each city's own colour where they are two cities, else two tints of ink. */
export function pairTones(a: string, b: string): readonly [PairTone, PairTone] {
  return a === b ? ['pale', 'solid'] : [cityTones[a] ?? 'first', cityTones[b] ?? 'second'];
}
