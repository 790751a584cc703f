import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pictureDrawer } from './picture-drawer.ts';

const fontPackage = '@expo-google-fonts/noto-sans-tc';
const fontFiles = ['400Regular/NotoSansTC_400Regular.ttf', '700Bold/NotoSansTC_700Bold.ttf'];
const cache = join('.cache', 'pictures');

/** Started when the first picture is drawn: a build that has kept all of them needs none. */
let draw: ReturnType<typeof pictureDrawer> | undefined;

/**
 * An SVG with an opaque ground as PNG, with the glyphs of Noto Sans TC and of no font of the machine: the same pixels
 * everywhere. Media queries do not count, so a picture is drawn in its plain rules. Drawn pictures are kept in `.cache/` under a
 * hash of all that they are made of.
 * @param scale 2 for screens of double density
 * @throws what the rasteriser says of an SVG that it cannot read, and the system of a disk that it cannot write
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { folder, version } = fonts();
  const key = createHash('sha256')
    .update(JSON.stringify([version, scale, svg]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  draw ??= pictureDrawer(fontFiles.map((name) => join(folder, name)));
  const png = await draw(svg, scale);
  mkdirSync(cache, { recursive: true });
  // Complete before it has its name: two builds may share the cache, and one may be stopped.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, png);
  renameSync(partial, file);
  return png;
}

function fonts(): { folder: string; version: string } {
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve(`${fontPackage}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { folder: dirname(manifest), version: `${fontPackage}@${version} resvg 2.6.2 palette 3` };
}
