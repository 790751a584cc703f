import type { RecordHits } from './hits-in-record.ts';

/** The hits of several terms as those of one query. */
export function unitedHits(each: readonly RecordHits[]): RecordHits {
  const inOrder = (spans: RecordHits['text']) => {
    const merged: { from: number; to: number }[] = [];
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
      const last = merged.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else merged.push({ from, to });
    }
    return merged;
  };
  return {
    title: inOrder(each.flatMap(({ title }) => title)),
    trail: (each[0]?.trail ?? []).map((_, step) => inOrder(each.flatMap(({ trail }) => trail[step] ?? []))),
    text: inOrder(each.flatMap(({ text }) => text)),
    amount: each.some(({ amount }) => amount),
    strength: each.flatMap(({ strength }) => strength),
    inTitle: each.flatMap(({ inTitle }) => inTitle),
  };
}
