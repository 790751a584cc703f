import type { ChartFrame } from '../../charts/chart-svg.ts';

/** Least sizes of a flow diagram in px: left to right in a wide column, top to bottom on a phone. */
export const flowFrames = { wide: { width: 720, height: 560 }, phone: { width: 358, height: 760 } } as const;

/** Levels that have room for their names in the width that a table leaves. */
const mostBesideTable = 5;

/** Whether a diagram of so many levels takes the whole width of its figure, with the table below it. */
export function takesWholeWidth(levels: number): boolean {
  return levels > mostBesideTable;
}

/** Frame of the wide drawing of so many levels in a figure of a width in px. */
export function wideFrame(levels: number, room: number): ChartFrame {
  const { width, height } = flowFrames.wide;
  return { width: takesWholeWidth(levels) ? Math.max(width, room) : width, height };
}
