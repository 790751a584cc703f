import type { ArrowKey } from './nearest-in-direction.ts';
import { nearestInDirection } from './nearest-in-direction.ts';

/** The link of the drawing that an arrow key goes to from one of them, by where their tiles stand on the screen. */
export function tileInDirection<T extends Element>(from: Element, links: readonly T[], key: ArrowKey): T | undefined {
  const placed = links
    .filter((item) => item.getClientRects().length > 0)
    .map((item) => {
      const { left, right, top, bottom } = (item.querySelector('.hit') ?? item).getBoundingClientRect();
      return { item, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
  const start = placed.find(({ item }) => item === from);
  const others = placed.filter((other) => other !== start);
  return start && nearestInDirection(start, others, key);
}
