import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArrowKey } from '../../../src/islands/explorer/nearest-in-direction.ts';
import { nearestInDirection } from '../../../src/islands/explorer/nearest-in-direction.ts';

const at = (item: string, x: number, y: number) => ({ item, x, y });
const here = { x: 100, y: 100 };

test.each<[ArrowKey, string | undefined]>([
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', 'below'],
  ['ArrowUp', undefined],
])('%s leads to %s', (key, item) => {
  const others = [at('right', 180, 110), at('far right', 300, 100), at('left', 40, 90), at('below', 110, 160)];
  expect(nearestInDirection(here, others, key)).toBe(item);
});

test('never leads the other way', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 720 }), y: fc.integer({ min: 0, max: 480 }) });
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 30 }), (from, others) => {
      const placed = others.map((other) => ({ ...other, item: other }));
      expect(nearestInDirection(from, placed, 'ArrowRight')?.x ?? from.x).toBeGreaterThanOrEqual(from.x);
      expect(nearestInDirection(from, placed, 'ArrowUp')?.y ?? from.y).toBeLessThanOrEqual(from.y);
    }),
  );
});
