import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, inject } from 'vitest';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { expect, test } from './browser-test.ts';

const gallery = join('dist', 'gallery');
const goldens = join('tests', 'browser', 'gallery');
/** Half the size shows every label, bar and ribbon that moves, and keeps the goldens small. */
const scale = 0.5;
/** Of all dots: what processors that round differently may draw differently. */
const tolerated = 0.0005;

const names = readdirSync(gallery)
  .filter((name) => name.endsWith('.svg'))
  .map((name) => name.replace(/\.svg$/, ''));
const draw = async (name: string) =>
  Buffer.from(await rasterise(readFileSync(join(gallery, `${name}.svg`), 'utf8'), scale));

/** Says what differs, and leaves the new drawing and the difference where a person can open them. */
function difference(name: string, drawn: Buffer): string | undefined {
  const file = join(goldens, `${name}.png`);
  if (!existsSync(file)) return `${file} is missing; vitest -u draws it`;
  const [golden, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(drawn)];
  const { width, height } = golden;
  const seen = join(tmpdir(), 'suan-qingchu-gallery');
  const keep = (ending: string, png: Buffer) => {
    mkdirSync(seen, { recursive: true });
    writeFileSync(join(seen, `${name}${ending}.png`), png);
    return join(seen, `${name}${ending}.png`);
  };
  if (now.width !== width || now.height !== height)
    return `${name} was ${width} × ${height} and is ${now.width} × ${now.height}: ${keep('', drawn)}`;
  const marked = new PNG({ width, height });
  const dots = pixelmatch(golden.data, now.data, marked.data, width, height, { threshold: 0.1 });
  if (dots <= width * height * tolerated) return undefined;
  return `${name} differs in ${dots} dots: ${keep('', drawn)}, ${keep('-difference', PNG.sync.write(marked))}`;
}

describe('the gallery', () => {
  test('shows every kind of chart wide and for a phone, light and dark, in both languages, and search engines skip it', async ({
    open,
  }) => {
    const charts = readdirSync(join('dist', 'charts'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join('dist', 'charts', entry.name, 'index.html')))
      .map(({ name }) => name);
    // Of the many of one kind (ways of dividing, plans, series) one stands for each place.
    const single = charts.filter((name) => !/-by-|-\d{11}|^indicator-/.test(name));
    expect(single.length).toBeGreaterThan(10);
    for (const address of ['gallery/', 'en/gallery/']) {
      const page = await open(address, { scripts: false });
      const shown = await page.locator('main section h2').allInnerTexts();
      expect(shown).toEqual(expect.arrayContaining(single));
      for (const kind of [/-by-/, /-\d{11}.*-treemap$/, /^indicator-/])
        expect(shown.join('\n')).toMatch(new RegExp(kind, 'm'));
      expect(shown.some((name) => name.endsWith('-treemap--inside'))).toBe(true);
      expect(shown.some((name) => name.endsWith('-sankey--all-levels'))).toBe(true);
      expect(await page.locator('main section img').count()).toBe(shown.length * 4);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    }
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('gallery');
  });

  if (inject('writesGoldens')) {
    test('is drawn anew', async () => {
      rmSync(goldens, { recursive: true, force: true });
      mkdirSync(goldens, { recursive: true });
      for (const name of names) writeFileSync(join(goldens, `${name}.png`), await draw(name));
    });
  } else {
    test.for(names)('%s looks as it did', async (name) => {
      expect(difference(name, await draw(name))).toBe(undefined);
    });

    test('keeps no picture of a chart that is gone', () => {
      expect(readdirSync(goldens).sort()).toEqual(names.map((name) => `${name}.png`).sort());
    });
  }
});
