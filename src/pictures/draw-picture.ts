import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';
import type { SubsetFont } from './subset-font.ts';

/**
 * An SVG as PNG, with the glyphs of some fonts and of no font of the machine. The rasteriser takes fonts as files only, so
 * those of this picture stand in a folder while it draws.
 * @param fonts the weights of the family 'Noto Sans TC'
 */
export function drawPicture(svg: string, scale: number, fonts: readonly SubsetFont[]): Uint8Array<ArrayBuffer> {
  const place = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const characters = new Set(svg);
    const own = fonts.map((subset, at) => {
      const file = join(place, `${at}.ttf`);
      writeFileSync(file, subset(characters));
      return file;
    });
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false, fontFiles: own, defaultFontFamily: 'Noto Sans TC' },
    });
    return palettePng(drawn.render());
  } finally {
    rmSync(place, { recursive: true });
  }
}
