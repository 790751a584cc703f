/** Sizes of an embed's frame in px at a text size of 16; its style sheet and the estimate of its height both read them. */
export const embedMeasures = {
  padding: { top: 14, side: 16, bottom: 12 },
  /** Frame widths below this show the drawing for a phone. */
  phoneBelow: 560,
  question: { size: 13, line: 20 },
  finding: { size: 21, line: 29 },
  sentence: { size: 15, line: 25 },
  fine: { size: 13, line: 21 },
  /** Between the items of a list under the drawing. */
  listGap: 19.2,
  /** A line of such a list, whose items are targets. */
  listLine: 25,
  /** Between head and drawing, drawing and small print, small print and table. */
  gap: 14,
  /** What can be pressed is at least this high. */
  press: 28,
} as const;
