import { printable } from './escape-markup.ts';
import type { TextFace } from './text-width.ts';
import { emsThrough, textWidth, widthOfEms } from './text-width.ts';

export interface FitOptions extends TextFace {
  /** How many lines the label may take; 1 unless told. */
  readonly maxLines?: number;
}

/** Never first on a line (closing marks, separators, units glued to what they close). */
const closing = /^[、，。．：；！？）」』】〉》〕％‰…—～·‧・々ー,.:;!?)\]}%]/;
/** Never last on a line. */
const opening = /[（「『【〈《〔([{$＄#＃+\-−▲▼]$/;
/** A run that stays whole: digits with their grouping, sign and percent; Latin words. Anything else is one character. */
const unit = /[+\-−]?\d[\d,.]*\d%?|\d%?|[A-Za-z\u00c0-\u024f]+(?:[’'.&-][A-Za-z\u00c0-\u024f]+)*| +|./gsu;

/**
 * The whole label broken into lines that fit `width`, or nothing: a label is complete or it is not there.
 * Han text breaks at any character except before closing and after opening punctuation; numbers, Latin words and a
 * number with its unit (`4,977 萬`, `108 年度`) never break. Lines are balanced, so that no single character is left over.
 * @param size font size in px
 * @param width px
 * @returns the lines, or `undefined` when they do not fit
 */
export function fitLabel(text: string, size: number, width: number, options: FitOptions = {}): string[] | undefined {
  const label = printable(text).trim();
  if (label === '') return undefined;
  const maxLines = options.maxLines ?? 1;
  const whole = textWidth(label, size, options);
  if (whole <= width) return [label];
  // However it were broken, it would lose no more than the spaces at the ends of its lines.
  if (maxLines === 1 || whole - spaces(label, size, options) > maxLines * width + 0.01) return undefined;
  const pieces = breakable(label);
  const lines = fill(pieces, size, options, width, maxLines);
  if (!lines || lines.length === 1) return lines;
  const kept = keepBrackets(pieces);
  const keptLines = fill(kept, size, options, width, lines.length);
  return keptLines ? balance(kept, size, options, keptLines) : balance(pieces, size, options, lines);
}

/** What the spaces of a label take, px. */
function spaces(label: string, size: number, face: TextFace): number {
  return textWidth(label.replace(/\S+/g, ''), size, face);
}

/** Pieces in which （…） stays together: a line that ends before a bracket reads better than one that ends inside. */
function keepBrackets(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) joined[joined.length - 1] += piece;
    else joined.push(piece);
    const last = joined.at(-1) ?? '';
    open = last.includes('（') && !last.includes('）');
  }
  return joined;
}

/** Pieces between which a line may end; a trailing space belongs to the piece before it. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const [next] of text.matchAll(unit)) {
    const last = pieces.at(-1);
    if (last !== undefined && joins(last, next)) pieces[pieces.length - 1] = last + next;
    else pieces.push(next);
  }
  return pieces;
}

function joins(last: string, next: string): boolean {
  if (next.startsWith(' ') || closing.test(next) || opening.test(last.trimEnd())) return true;
  if (/[▲▼] $/.test(last)) return true;
  if (/[A-Za-z]$/.test(last) && /^[$\d]/.test(next)) return true;
  if (/\d$/.test(last) && /^[A-Za-z]/.test(next)) return true;
  if (/[兆億萬千]$/.test(last) && /^元/.test(next)) return true;
  return /\d ?$/.test(last) && /^[兆億萬千百元年月日人件個項筆天度]/.test(next);
}

/** Pieces in as few lines as hold them; each line is measured without its trailing space. */
function fill(
  pieces: readonly string[],
  size: number,
  face: TextFace,
  width: number,
  maxLines: number,
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let ems = 0;
  for (const piece of pieces) {
    const body = piece.trimEnd();
    const alone = emsThrough(body, face);
    if (widthOfEms(alone, size) > width) return undefined;
    let through = line === '' ? alone : emsThrough(body, face, ems);
    if (widthOfEms(through, size) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      if (lines.length === maxLines) return undefined;
      line = piece;
      through = alone;
    }
    ems = emsThrough(piece.slice(body.length), face, through);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The same number of lines in the narrowest measure that still holds them. */
function balance(pieces: readonly string[], size: number, face: TextFace, lines: string[]): string[] {
  let best = lines;
  for (;;) {
    const widest = Math.max(...best.map((line) => textWidth(line, size, face)));
    const narrower = fill(pieces, size, face, widest - 0.01, lines.length);
    if (!narrower) return best;
    best = narrower;
  }
}
