import type { Html } from './html.ts';
import { trusted } from './html.ts';

/** A drawing without its own root, to stand inside another picture. */
export interface EmbeddedDrawing {
  readonly width: number;
  readonly height: number;
  /** As a group at a place and scale, with the class and the inherited attributes of the drawing. */
  readonly at: (x: number, y: number, scale?: number) => Html;
}

/** Reads the size off a drawing that this site made and takes off its root, its title and its description. */
export function embeddedDrawing(drawing: string): EmbeddedDrawing {
  const [root = '', attributes = ''] = /^<svg ([^>]*)>/.exec(drawing) ?? [];
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  if (width === '') throw new RangeError('a drawing begins with its root and says its size');
  const kept = attributes.replace(/\s?\b(?:xmlns|viewBox|width|height|role|aria-labelledby)="[^"]*"/g, '').trim();
  const inside = drawing
    .slice(root.length, -'</svg>'.length)
    .replace(/^<title[^>]*>[^<]*<\/title><desc[^>]*>[^<]*<\/desc>/, '');
  return {
    width: Number(width),
    height: Number(height),
    at: (x, y, scale = 1) =>
      trusted(`<g ${kept} transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${inside}</g>`),
  };
}
