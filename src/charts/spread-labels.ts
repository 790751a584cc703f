/** A label that would like to be centred at `centre` and takes `size` along the line. */
export interface SpreadItem {
  readonly centre: number;
  readonly size: number;
}

/**
 * Moves labels along a line so that none overlap and all stay between `from` and `to`, each as near its place as the
 * others allow (least squares, by pooling neighbours that push each other). Order is kept: items come sorted by centre.
 * @returns the start of each label, or `undefined` when together they do not fit
 */
export function spreadLabels(
  items: readonly SpreadItem[],
  from: number,
  to: number,
  gap: number,
): number[] | undefined {
  const offsets: number[] = [];
  let total = 0;
  for (const item of items) {
    offsets.push(total);
    total += item.size + gap;
  }
  total -= gap;
  if (items.length > 0 && total > to - from + 1e-9) return undefined;
  // Less its offset, each start may be anything not below the one before it: a monotone fit.
  const pools: { sum: number; count: number }[] = [];
  items.forEach((item, at) => {
    pools.push({ sum: item.centre - item.size / 2 - (offsets[at] ?? 0), count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const fitted = pools.flatMap((pool) => Array.from({ length: pool.count }, () => pool.sum / pool.count));
  return fitted.map((start, at) => Math.min(Math.max(start, from), to - total) + (offsets[at] ?? 0));
}
