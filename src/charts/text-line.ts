import { printable } from './escape-markup.ts';
import type { Markup } from './svg-markup.ts';
import { characters, element } from './svg-markup.ts';
import { textWidth } from './text-width.ts';

/** Type sizes of all charts in px; layout measures with them and the drawing writes them, so that both agree. */
export const typeSize = { head: 14, label: 13, note: 12 } as const;

/** Distance of baselines, as a multiple of the size. */
export const leading = 1.36;

export type TextTone = 'strong' | 'plain' | 'quiet';

/** One line of text with its place; `y` is the baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: TextTone;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Text, size and tone of a line that has no place yet. */
export interface Wording {
  readonly text: string;
  readonly size: number;
  readonly tone: TextTone;
}

export function wordingWidth({ text, size, tone }: Wording): number {
  return textWidth(text, size, { bold: tone === 'strong' });
}

/** Width and height of lines set under each other. */
export function blockSize(lines: readonly Wording[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map(wordingWidth)),
    height: lines.reduce((height, line) => height + line.size * leading, 0),
  };
}

/** Sets lines under each other from `top`, all at the same `x`. */
export function stackLines(
  lines: readonly Wording[],
  x: number,
  top: number,
  anchor: TextLine['anchor'] = 'start',
): TextLine[] {
  let y = top;
  return lines.map((line) => {
    const baseline = y + line.size * 1.06;
    y += line.size * leading;
    return { ...line, x, y: baseline, anchor };
  });
}

/** The box that a placed line needs by the measure. */
export function lineBox(line: TextLine): Box {
  const width = wordingWidth(line);
  const x0 = line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - width : line.x - width / 2;
  const y0 = line.y - line.size * 1.06;
  return { x0, y0, x1: x0 + width, y1: y0 + line.size * leading };
}

/** Lines as `<text>`; `className` adds to the tone's class (`on-kind` for text on a coloured ground, `halo` over ribbons). */
export function drawLines(lines: readonly TextLine[], className = ''): Markup[] {
  return lines.map((line) =>
    element(
      'text',
      {
        class: `${line.tone}${className ? ` ${className}` : ''}`,
        x: line.x,
        y: line.y,
        'font-size': line.size,
        'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
      },
      characters(printable(line.text)),
    ),
  );
}
