import { shortLabel } from '../charts/short-label.ts';
import { textWidth } from '../charts/text-width.ts';
import { breaksByItself, headlineParts } from '../i18n/headline-parts.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** A paragraph in a picture: every line broken by measure, so that it needs no layout engine. */
export interface PictureText {
  readonly text: string;
  /** px. */
  readonly size: number;
  /** Distance of baselines, px. */
  readonly line: number;
  /** `strong`, `quiet`, `plain`, `seal`: tone and weight. */
  readonly className: string;
  /** Longer text loses what does not fit, with `…`. */
  readonly maxLines?: number;
  /** Official names that no line break cuts. */
  readonly names?: readonly string[];
}

/** The paragraph set at a place, and how high it stands. */
export function setText(
  { text, size, line, className, maxLines = 40, names = [] }: PictureText,
  x: number,
  top: number,
  width: number,
): { markup: Html; height: number } {
  const bold = className.includes('strong') || className.includes('seal');
  const lines = linesOf(text, size, width, bold, maxLines, names);
  const baseline = (at: number) => Math.round((top + at * line + (line + size * 0.76) / 2) * 100) / 100;
  return {
    markup: html`${lines.map((words, at) => html`<text class="${className}" x="${x}" y="${baseline(at)}" font-size="${size}">${words}</text>`)}`,
    height: lines.length * line,
  };
}

/** Parts packed into lines, each whole where it can be; a part that is wider than a line is broken by itself. */
export function packParts(parts: readonly string[], size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && textWidth(longer.trimEnd(), size, { bold }) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/**
 * A headline in bold lines that break after punctuation first and never inside a word, in the largest of some sizes in which
 * it is whole. A headline that is too long even for the smallest takes more lines than that.
 * @param height px that the lines may take
 * @param names official names that stay whole
 */
export function fitHeadline(
  text: string,
  sizes: readonly { readonly size: number; readonly line: number }[],
  width: number,
  height: number,
  names: readonly string[] = [],
): { readonly lines: readonly string[]; readonly size: number; readonly line: number } {
  // Latin words part at their spaces, a figure keeps the one before its counter.
  const clauses = headlineParts(text, names).map((clause) =>
    clause.flatMap((part) => part.split(/(?<=[\p{Script=Han}A-Za-z,.;:)%’”] )/u)),
  );
  const tried = sizes.map(({ size, line }) => {
    const wide = (parts: readonly string[]) =>
      parts.some((part) => textWidth(part.trimEnd(), size, { bold: true }) > width);
    // Clauses on lines of their own where there is room for that, else lines of whole clauses, else words that run on.
    const apart = clauses.flatMap((clause) => packParts(clause, size, width, true));
    const whole = packParts(
      clauses.map((clause) => clause.join('')),
      size,
      width,
      true,
    );
    const running = packParts(clauses.flat(), size, width, true);
    const lines =
      [apart, whole].find((tried) => tried.length * line <= height && !wide(tried)) ??
      (apart.length * line <= height ? apart : running);
    return {
      lines: lines.map((one) => one.trimEnd()),
      size,
      line,
      fits: lines.length * line <= height && !wide(lines),
    };
  });
  const chosen = tried.find(({ fits }) => fits) ?? tried.at(-1);
  if (!chosen) throw new RangeError('a headline has at least one size');
  return chosen;
}

/** How many lines a paragraph takes. */
export function lineCount(text: string, size: number, width: number, bold: boolean): number {
  return shortLabel(text, size, width, { bold, maxLines: 40 }).length;
}

function linesOf(
  text: string,
  size: number,
  width: number,
  bold: boolean,
  maxLines: number,
  names: readonly string[],
): string[] {
  const lines = shortLabel(text, size, width, { bold, maxLines });
  if (lines.length < 2 || breaksByItself(text)) return lines;
  return wordLines(text, size, width, bold, names, lines.length) ?? lines;
}

/**
 * Chinese in lines that end between words, as even as they can be; nothing where that takes more lines than breaking
 * anywhere does.
 */
function wordLines(
  text: string,
  size: number,
  width: number,
  bold: boolean,
  names: readonly string[],
  fewest: number,
): string[] | undefined {
  const parts = headlineParts(text, names).flat();
  const broken = (within: number): string[] | undefined => {
    const lines = packParts(parts, size, within, bold).map((line) => line.trimEnd());
    const fits = lines.every((line) => textWidth(line, size, { bold }) <= within);
    return fits && lines.length <= fewest ? lines : undefined;
  };
  let best = broken(width);
  for (let narrower = width - size / 2; best !== undefined; narrower -= size / 2) {
    const lines = broken(narrower);
    if (!lines) break;
    best = lines;
  }
  return best;
}
