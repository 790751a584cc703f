import { fitLabel } from './fit-label.ts';
import type { TextLine, Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

/** A side's name tied to a mark: the words, and a short line from them down to the mark. */
export interface SideLabel {
  readonly lines: readonly TextLine[];
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** Where one side's mark stands, and what the side is called. */
export interface NamedMark {
  readonly label: string;
  readonly x: number;
}

export interface SideLabels {
  /** Height of the band that they need above the marks. */
  readonly height: number;
  /** In the order of the marks given; the leaders end at the band's foot. */
  readonly labels: readonly SideLabel[];
}

const apart = 16;
const foot = 7;

/** A side's name as lines of at most `width`; nothing where not even its pieces fit. */
export function sideWording(label: string, width: number): Wording[] {
  const lines = fitLabel(label, typeSize.label, width, { maxLines: 4 }) ?? [];
  return lines.map((text) => ({ text, size: typeSize.label, tone: 'quiet' }));
}

/**
 * Names the two sides straight above their first two marks, so that no key is needed: the left one reads up to its mark, the
 * right one on from it. Where the frame pushes them into each other, the one nearer to its edge goes on a line of its own.
 * @param marks one or two, left before right
 * @param top of the band
 * @param reach how far a mark reaches to each side
 */
export function pairSideLabels(marks: readonly NamedMark[], width: number, top: number, reach: number): SideLabels {
  const blocks = marks.map(({ label }) => sideWording(label, width / 2 - apart));
  const sizes = blocks.map(blockSize);
  const [left, right] = marks;
  const [leftSize, rightSize] = sizes;
  if (!left || !leftSize) return { height: 0, labels: [] };
  if (!right || !rightSize) {
    const start = Math.max(0, Math.min(left.x - reach, width - leftSize.width));
    return banded(marks, blocks, [start], [0], top);
  }
  const middle = (left.x + right.x) / 2;
  const leftEnd = Math.max(Math.min(left.x + reach, middle - apart / 2), leftSize.width);
  const rightStart = Math.min(Math.max(right.x - reach, middle + apart / 2), width - rightSize.width);
  if (leftEnd + apart <= rightStart)
    return banded(marks, blocks, [leftEnd - leftSize.width, rightStart], sameFoot(sizes), top);
  const clearOf = reach + 4;
  if (rightStart + rightSize.width >= width) {
    const end = Math.min(left.x + reach, right.x - clearOf);
    const starts = [Math.max(0, end - leftSize.width), rightStart];
    return banded(marks, blocks, starts, [rightSize.height, 0], top);
  }
  const start = Math.min(Math.max(right.x - reach, left.x + clearOf), width - rightSize.width);
  return banded(marks, blocks, [leftEnd - leftSize.width, start], [0, leftSize.height], top);
}

function sameFoot(sizes: readonly { readonly height: number }[]): number[] {
  const highest = Math.max(...sizes.map(({ height }) => height));
  return sizes.map(({ height }) => highest - height);
}

function banded(
  marks: readonly NamedMark[],
  blocks: readonly Wording[][],
  starts: readonly number[],
  tops: readonly number[],
  top: number,
): SideLabels {
  const ends = blocks.map((block, at) => (tops[at] ?? 0) + blockSize(block).height);
  const height = Math.max(...ends) + foot;
  return {
    height,
    labels: marks.map(({ x }, at) => ({
      lines: stackLines(blocks[at] ?? [], starts[at] ?? 0, top + (tops[at] ?? 0)),
      leader: { x, y0: top + (ends[at] ?? 0), y1: top + height },
    })),
  };
}
