import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { cardSvg } from '../../src/embeds/card-svg.ts';
import { tableNames } from '../../src/exhibits/table-names.ts';
import { chart } from '../embeds/the-charts.ts';

/** Charts of different make: tiles, ribbons, pairs, columns. */
const charts = [
  'kaohsiung-113-expenditure-treemap',
  'taichung-108-sankey',
  'compare-objects',
  'kaohsiung-112-113-waterfall',
];

/** One Chinese character of a picture's own words, and the square that it stands in, px of the picture. */
interface Square {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Squares of the Chinese words at the head of a picture: each such character is as wide as it is high. */
function squares(svg: string, scale: number): Square[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('svg > g.chart > text.strong, svg > g.chart > text.seal')]
    .filter((text) => text.getAttribute('text-anchor') === null)
    .flatMap((text) => {
      const at = (name: string) => Number(text.getAttribute(name));
      const words = /^\p{Script=Han}*/u.exec(text.textContent ?? '')?.[0] ?? '';
      return [...words].map((character, index) => ({
        character,
        x: (at('x') + index * at('font-size')) * scale,
        y: (at('y') - at('font-size') * 0.88) * scale,
        size: at('font-size') * scale,
      }));
    });
}

/** What is drawn in a square: darkness in a grid of eight by eight, so that a shift of half a pixel does not matter. */
function ink({ width, data }: PNG, { x, y, size }: Square): number[] {
  const ground = data[0] ?? 255;
  return Array.from({ length: 64 }, (_, cell) => {
    let [sum, count] = [0, 0];
    const [left, top] = [x + ((cell % 8) * size) / 8, y + (Math.floor(cell / 8) * size) / 8];
    for (let row = Math.round(top); row < Math.round(top + size / 8); row += 1) {
      for (let column = Math.round(left); column < Math.round(left + size / 8); column += 1) {
        sum += Math.abs((data[(row * width + column) * 4] ?? ground) - ground);
        count += 1;
      }
    }
    return sum / count / 255;
  });
}

const apart = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, at) => sum + Math.abs(one - (b[at] ?? 0)), 0);

/** Characters of a picture that cannot be read: nothing is drawn, or the same as for another character. */
function unreadable(png: PNG, places: readonly Square[]): string[] {
  const drawn = places.map((place) => ({ ...place, ink: ink(png, place) }));
  return drawn
    .filter(({ character, ink: own }) => {
      const none = own.reduce((sum, one) => sum + one, 0) < 0.7;
      return none || drawn.some((other) => other.character !== character && apart(own, other.ink) < 1);
    })
    .map(({ character }) => character);
}

const opened = (file: string) => PNG.sync.read(readFileSync(file));

describe.each(charts)('of %s', (name) => {
  const picture = readFileSync(`dist/charts/${name}.svg`, 'utf8');
  const exhibit = chart(name);
  const card = cardSvg(
    { ...exhibit, names: tableNames(exhibit.table), drawing: exhibit.drawings.wide },
    '算清楚',
    '算',
  );

  test('the built picture and the built card say their Chinese words in glyphs of their own', () => {
    for (const [file, svg, scale] of [
      [`dist/charts/${name}.png`, picture, 2],
      [`dist/cards/${name}.png`, card, 1],
    ] as const) {
      const places = squares(svg, scale);
      expect(places.length, file).toBeGreaterThan(4);
      expect(unreadable(opened(file), places), file).toEqual([]);
    }
  });

  test('the same drawn without the font has none of them', () => {
    const blank = new Resvg(card, { font: { loadSystemFonts: false, fontFiles: [] } }).render().asPng();
    const places = squares(card, 1);
    expect(unreadable(PNG.sync.read(blank), places)).toHaveLength(places.length);
  });
});

test('characters that a font lacks are told from those it has: boxes look alike', () => {
  const line = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/><g class="chart"><text class="strong" x="10" y="40" font-size="40" font-family="Noto Sans TC">${words}</text></g></svg>`;
  const font = 'node_modules/@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf';
  const draw = (words: string) =>
    PNG.sync.read(
      new Resvg(line(words), { font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Noto Sans TC' } })
        .render()
        .asPng(),
    );
  const places = squares(line('決算'), 1);
  expect(unreadable(draw('決算'), places)).toEqual([]);
  // Two characters of the private area, which no font has, in the same squares.
  expect(unreadable(draw('\u{E000}\u{E001}'), places)).toEqual(['決', '算']);
});
