import type { Mark } from './prose-marks.ts';
import type { OutlineBlock } from './prose-outline.ts';

/** A numbered item before which others are missing: `(二)` with no `(一)` above it. */
export interface NumberingGap {
  readonly line: number;
  /** The item's text from its mark on. */
  readonly text: string;
  /** The ordinal that should come next, and the one printed. */
  readonly expected: number;
  readonly found: number;
}

/**
 * Items whose number does not follow the one before them under the same heading: the count of a kind of mark begins at one
 * and goes up by one. A mark seen again after one further out counts anew; bullets do not count.
 */
export function numberingGaps(blocks: readonly OutlineBlock[]): NumberingGap[] {
  const open: Mark[] = [];
  return blocks.flatMap((block) => {
    if (block.marks.length === 0 && block.kind === 'heading') open.length = 0;
    return block.marks.flatMap((mark) => {
      const at = open.findIndex(({ class: known }) => known === mark.class);
      const last = at < 0 ? 0 : (open[at]?.ordinal ?? 0);
      if (at >= 0) open.length = at;
      open.push(mark);
      if (mark.ordinal === 0 || mark.ordinal === last + 1 || mark.ordinal === 1) return [];
      return [{ line: block.lineFrom, text: block.text.text, expected: last + 1, found: mark.ordinal }];
    });
  });
}
