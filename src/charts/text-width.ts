import { printable } from './escape-markup.ts';

/**
 * Widths in em of what is not a full-width character: a shade wider than common Latin faces, since the reader's font is
 * unknown. A Han character is 1 em in every font. Measured against Chromium: never too narrow for Noto Sans CJK, at most
 * 3.5 % for a DejaVu-like face, which the margin covers.
 */
const classes: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[iljt.,:;'|!fI]/, 0.34],
  [/[\s()[\]{}\-/\\"`]/, 0.42],
  [/[mwMW%@]/, 0.98],
  [/[A-Z&]/, 0.72],
  [/[0-9a-z\u00a0-\u024f$#*+<=>?^_~]/, 0.64],
];

/** What the table may be short by in an unusual font. */
const margin = 1.04;
/** Bold Latin and digits run wider; Han characters do not. */
const boldLatin = 1.06;

export interface TextFace {
  readonly bold?: boolean;
}

/**
 * Width of one line in px, without a DOM: never less than what a common font needs.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, face: TextFace = {}): number {
  return widthOfEms(emsThrough(text, face), size);
}

/**
 * Ems to the end of a text that goes on where another ended: a line is measured once, however often it grows.
 * @param ems of what stands before it on its line
 */
export function emsThrough(text: string, face: TextFace, ems = 0): number {
  const widths = face.bold === true ? boldWidths : plainWidths;
  let sum = ems;
  for (const character of text) {
    let known = widths.get(character);
    if (known === undefined) {
      known = characterWidth(character, face.bold === true);
      widths.set(character, known);
    }
    sum += known;
  }
  return sum;
}

/** Width in px of so many ems of {@link emsThrough}. */
export function widthOfEms(ems: number, size: number): number {
  return ems * size * margin;
}

/** Layout asks for the same few hundred characters again and again. */
const plainWidths = new Map<string, number>();
const boldWidths = new Map<string, number>();

function characterWidth(character: string, bold: boolean): number {
  const shown = printable(character);
  if (shown === '') return 0;
  const found = classes.find(([pattern]) => pattern.test(shown));
  return found ? found[1] * (bold ? boldLatin : 1) : 1;
}
