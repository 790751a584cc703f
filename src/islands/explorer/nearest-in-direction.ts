/** Centre of a tile on the screen, px, with what it is. */
export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
}

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type ArrowKey = keyof typeof directions;

export function isArrowKey(key: string): key is ArrowKey {
  return key in directions;
}

/**
 * The nearest item in the direction of an arrow key, sideways distance counting double; `undefined` at the edge.
 * An item is in a direction when its centre lies further that way than aside.
 */
export function nearestInDirection<T>(
  from: Pick<Placed<T>, 'x' | 'y'>,
  others: readonly Placed<T>[],
  key: ArrowKey,
): T | undefined {
  const [dx, dy] = directions[key];
  let nearest: { readonly item: T; readonly distance: number } | undefined;
  for (const { item, x, y } of others) {
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    if (along <= 1 || aside > 2 * along) continue;
    const distance = along + 2 * aside;
    if (!nearest || distance < nearest.distance) nearest = { item, distance };
  }
  return nearest?.item;
}
