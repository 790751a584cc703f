import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, expect, test } from 'vitest';
import { subsetFont } from '../../src/pictures/subset-font.ts';

const whole = 'node_modules/@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf';
const place = mkdtempSync(join(tmpdir(), 'subset-'));
afterAll(() => rmSync(place, { recursive: true }));

const subset = subsetFont(readFileSync(whole));
const draw = (text: string, font: string) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="60"><text x="4" y="44" font-size="40" font-family="Noto Sans TC">${text}</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Noto Sans TC' } },
  )
    .render()
    .asPng();

test.each(['臺中市政府 108 年度決算數', 'AVATAR To 12.5%（−3）', 'office flow Ünïcödé é Å'])(
  'a subset draws %s exactly as the whole font does, kerning, ligatures and composed letters included',
  (text) => {
    const file = join(place, 'subset.ttf');
    writeFileSync(file, subset(text));
    expect(draw(text, file).equals(draw(text, whole))).toBe(true);
  },
);

test('it weighs a tenth of the font, and draws the box for a character that was not asked for', () => {
  const font = subset('決算');
  expect(font.length).toBeLessThan(readFileSync(whole).length / 10);
  const file = join(place, 'two.ttf');
  writeFileSync(file, font);
  expect(draw('預', file).equals(draw('算', file))).toBe(false);
  expect(draw('預', file).equals(draw(' ', file))).toBe(true);
});
