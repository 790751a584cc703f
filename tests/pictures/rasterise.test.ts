import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { standaloneSvg } from '../../src/embeds/standalone-svg.ts';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import { pictureDrawer } from '../../src/pictures/picture-drawer.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { subsetFont } from '../../src/pictures/subset-font.ts';
import { charts, publication, words } from '../embeds/the-charts.ts';

const line = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${text.length * 40}" height="60"><rect width="100%" height="100%" fill="#fff"/><text x="0" y="44" font-size="40" font-family="Noto Sans TC">${text}</text></svg>`;

const family = join('node_modules', '@expo-google-fonts', 'noto-sans-tc');
const files = [join('400Regular', 'NotoSansTC_400Regular.ttf'), join('700Bold', 'NotoSansTC_700Bold.ttf')];
const fonts = files.map((file) => subsetFont(readFileSync(join(family, file))));

const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

/** What stands in each square of 40 × 60, as a fingerprint; empty squares are ''. */
async function drawn(text: string): Promise<string[]> {
  const { width, height, data } = read(await rasterise(line(text), 1));
  return [...text].map((_, at) => {
    const hash = createHash('sha256');
    let ink = 0;
    for (let y = 0; y < height; y += 1) {
      for (let x = at * 40; x < (at + 1) * 40; x += 1) {
        const dark = (data[(y * width + x) * 4] ?? 255) < 128;
        if (dark) ink += 1;
        hash.update(dark ? '#' : ' ');
      }
    }
    return ink < 30 ? '' : hash.digest('hex');
  });
}

describe('a picture', () => {
  test('has the glyphs of Chinese, not boxes: every character looks different', async () => {
    // A character that no font has is drawn as nothing or as the same box as every other such character.
    const [box, again] = await drawn('\u{E000}\u{E001}');
    expect(box).toBe(again);
    const glyphs = await drawn('臺中市政府資訊決算數歲出機關別保留');
    expect(glyphs).not.toContain(box);
    expect(glyphs).not.toContain('');
    expect(new Set(glyphs).size).toBe(glyphs.length);
  });

  test('draws every character that the charts of the site say', async () => {
    const said = new Set(
      charts
        .flatMap((exhibit) => [
          ...standaloneSvg(exhibit, { words, release: publication.release, base: '/', site: '' }).replace(
            /<style>.*?<\/style>|<[^>]*>|&[a-z#0-9]+;/gs,
            '',
          ),
        ])
        .filter((character) => /\p{L}|\p{P}|\p{S}|\p{N}/u.test(character)),
    );
    expect(said.size).toBeGreaterThan(200);
    const text = [...said].filter((character) => /\p{Script=Han}/u.test(character)).join('');
    const [box] = await drawn('\u{E000}');
    const glyphs = await drawn(text);
    expect(
      [...text].filter((_, at) => glyphs[at] === box || (glyphs[at] === '' && !'一'.includes(text[at] ?? ''))),
    ).toEqual([]);
  });

  test('is the same bytes each time, at the double size of its drawing', async () => {
    const [exhibit] = charts;
    if (!exhibit) throw new Error('no chart');
    const svg = standaloneSvg(exhibit, { words, release: publication.release, base: '/', site: '' });
    const png = await rasterise(svg, 2);
    // Drawn anew, in this thread: what is kept, and what another thread draws, must be no other picture.
    expect(Buffer.compare(Buffer.from(png), Buffer.from(drawPicture(svg, 2, fonts)))).toBe(0);
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    expect(read(png).width).toBe(2 * Number(width));
  });

  test('that cannot be drawn says so, and the next one is drawn', async () => {
    await expect(rasterise('<svg', 1)).rejects.toThrow(/SVG/i);
    expect(read(await rasterise(line('臺'), 1)).width).toBe(40);
  });

  test('of a thread that could not begin is refused, and so is the next', async () => {
    const draw = pictureDrawer([join('tests', 'no-such-font.ttf')]);
    await expect(draw(line('臺'), 1)).rejects.toThrow(/ENOENT/);
    await expect(draw(line('臺'), 1)).rejects.toThrow(/ENOENT/);
  });
});
