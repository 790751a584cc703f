import type { Box } from '../../src/charts/text-line.ts';

/** Pairs of boxes that share more than `tolerance` in both directions. */
export function overlapping(boxes: readonly Box[], tolerance: number): [Box, Box][] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > tolerance &&
          Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > tolerance,
      )
      .map((b): [Box, Box] => [a, b]),
  );
}
