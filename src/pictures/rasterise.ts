import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';
import type { SubsetFont } from './subset-font.ts';
import { subsetFont } from './subset-font.ts';

const fontPackage = '@expo-google-fonts/noto-sans-tc';
const fontFiles = ['400Regular/NotoSansTC_400Regular.ttf', '700Bold/NotoSansTC_700Bold.ttf'];
const cache = join('.cache', 'pictures');

/** Both weights of the font, read when the first picture is drawn. */
let weights: readonly SubsetFont[] | undefined;

/**
 * An SVG with an opaque ground as PNG, with the glyphs of Noto Sans TC and of no font of the machine: the same pixels
 * everywhere. Media queries do not count, so a picture is drawn in its plain rules. Drawn pictures are kept in `.cache/` under a hash of all that they
 * are made of.
 * @param scale 2 for screens of double density
 */
export function rasterise(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const { folder, version } = fonts();
  const key = createHash('sha256')
    .update(JSON.stringify([version, scale, svg]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  weights ??= fontFiles.map((name) => subsetFont(readFileSync(join(folder, name))));
  const png = draw(svg, scale, weights);
  mkdirSync(cache, { recursive: true });
  // Complete before it has its name: two builds may share the cache, and one may be stopped.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
  return png;
}

/** The rasteriser takes fonts as files only, so those of this picture stand in a folder while it draws. */
function draw(svg: string, scale: number, weights: readonly SubsetFont[]): Uint8Array<ArrayBuffer> {
  const place = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const characters = new Set(svg);
    const own = weights.map((subset, at) => {
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

function fonts(): { folder: string; version: string } {
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve(`${fontPackage}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { folder: dirname(manifest), version: `${fontPackage}@${version} resvg 2.6.2 palette 2` };
}
