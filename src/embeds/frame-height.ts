import type { Words } from '../i18n/use-words.ts';
import type { Framed } from './embed-height.ts';
import { embedHeight } from './embed-height.ts';

/** Widths of frames at which nothing may be cut off, px: phones, of which one shows the drawing in its full size, and columns of articles. */
export const framedWidths = [320, 360, 390, 640, 720, 800] as const;

/** The height that a snippet writes, px: what the embed needs at the most demanding of {@link framedWidths}. */
export function frameHeight(exhibit: Framed, words: Words, frozen = false): number {
  return Math.max(...framedWidths.map((width) => embedHeight(exhibit, width, words, frozen)));
}
