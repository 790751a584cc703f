import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { embedFigures } from '../../src/embeds/chart-json.ts';
import { everyChart } from '../../src/exhibits/every-chart.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { listen } from '../../src/preview/listen.ts';
import { previewServer } from '../../src/preview/preview-server.ts';
import { editedChart, editSeeds } from '../embeds/edited-seeds.ts';
import type { Article } from './article.ts';
import { expect, test } from './article.ts';
import { builtCharts, seeEmbed } from './built-charts.ts';

const place = mkdtempSync(join(tmpdir(), 'frozen-'));
const chart = editedChart;
const now = join(place, 'embed', chart, 'figures.json');
let server: Server;
let root = '';
let release = '';

/** A small site of its own: the release that is made now, today's embed, and the headers of the real one. */
beforeAll(async () => {
  spawnSync(process.execPath, ['src/cli/release.ts', '--out', join(place, 'r')]);
  [release = ''] = readdirSync(join(place, 'r'));
  cpSync('dist/_headers', join(place, '_headers'));
  cpSync(`dist/embed/${chart}`, join(place, 'embed', chart), { recursive: true });
  server = previewServer({ dist: place, base: '/' });
  root = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
}, 240_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(place, { recursive: true });
});

/** What the site says of the chart once a figure of its book was edited and the books were compiled again. */
async function figuresAfterAnEdit(): Promise<string> {
  const seeds = join(place, 'seeds');
  editSeeds(seeds);
  const books = await readAndCompile({ seeds, data: 'data' });
  const exhibit = everyChart(new ExhibitContext(books, 'zh-TW')).find(({ id }) => id === chart);
  if (!exhibit) throw new Error(`no ${chart} in the edited books`);
  return embedFigures(exhibit, release);
}

/** The frozen frame in an article, once it has had its answer. */
async function show(article: Article, attributes: string): Promise<Locator> {
  const page = await article('', { others: [root] });
  const answered = page.waitForResponse(`${root}embed/${chart}/figures.json`);
  await page.setContent(
    `<iframe src="${root}r/${release}/embed/${chart}/" width="640" height="600"${attributes}></iframe>`,
  );
  await answered;
  await page.waitForTimeout(150);
  return page.frameLocator('iframe').locator('.newer');
}

describe.each(['', ' sandbox="allow-scripts"'])('a frozen frame %j', (attributes) => {
  test('says nothing while its figures stand', async ({ article }) => {
    expect(await (await show(article, attributes)).isVisible()).toBe(false);
  });

  test('leads to newer figures when there are some, and nothing else of it changes', async ({ article }) => {
    const kept = readFileSync(now, 'utf8');
    const before = readFileSync(join(place, 'r', release, 'embed', chart, 'index.html'));
    writeFileSync(now, await figuresAfterAnEdit());
    const newer = await show(article, attributes);
    await expect.poll(() => newer.isVisible()).toBe(true);
    expect(await newer.getAttribute('href')).toBe(`../../../../charts/${chart}/`);
    expect(readFileSync(join(place, 'r', release, 'embed', chart, 'index.html')).equals(before)).toBe(true);
    writeFileSync(now, kept);
  });

  test('says nothing when the answer is none', async ({ article }) => {
    const kept = readFileSync(now, 'utf8');
    for (const answer of ['<html>', '{"figures": 3}', 'null']) {
      writeFileSync(now, answer);
      expect(await (await show(article, attributes)).isVisible()).toBe(false);
    }
    writeFileSync(now, kept);
  });
});

test.for(['', 'en/'])(
  'every frozen chart is whole in a sandbox, with its picture and its data beside it: %j',
  async (folder, { article }) => {
    const page = await article('', { others: [root] });
    for (const name of builtCharts) {
      const at = `${root}r/${release}/${folder}`;
      await page.setContent(
        `<iframe src="${at}embed/${name}/" width="640" height="600" sandbox="allow-scripts"></iframe>`,
        {
          waitUntil: 'load',
        },
      );
      const frame = await (await page.$('iframe'))?.contentFrame();
      const seen = await frame?.evaluate(seeEmbed);
      expect(seen?.drawing[0], name).toBeGreaterThan(300);
      await frame?.locator('details > summary').click();
      expect(await frame?.locator('details table tbody tr').first().isVisible(), name).toBe(true);
      expect(seen?.fine, name).toContain(release);
      expect(seen?.fine, name).toContain(folder === '' ? '出處連到網站現在的文件頁' : 'present pages of the documents');
      for (const format of ['png', 'svg', 'csv', 'json', 'md']) {
        const answer = await page.request.get(`${at}charts/${name}.${format}`);
        expect([answer.status(), answer.headers()['cache-control']], `${name}.${format}`).toEqual([
          200,
          'public, max-age=31536000, immutable',
        ]);
      }
    }
    const missing = await page.request.get(`${root}r/${release}/embed/no-such-chart/`);
    expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, undefined]);
  },
);

/** Ways to meet a frozen frame; the live ones have theirs in embed-matrix.test.ts. */
test.for([
  { name: 'scripts off', scripts: false },
  { name: '320 px, dark', width: 320, theme: 'dark' },
  { name: 'asked to be dark', query: '?theme=dark' },
  { name: 'printed', media: { media: 'print' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const)('frozen charts stand whole: $name', async (way, { article }) => {
  const {
    width = 640,
    theme = 'light',
    scripts = true,
    query = '',
    media,
  } = { width: 640, ...way } as {
    width?: number;
    theme?: 'light' | 'dark';
    scripts?: boolean;
    query?: string;
    media?: { media?: 'print'; forcedColors?: 'active' };
  };
  const page = await article('', { others: [root], width, theme, scripts });
  // One of each make is enough: what a frozen frame adds to a live one is the same in all.
  for (const name of ['expenditure-treemap', 'sankey', 'objects', 'waterfall', 'execution'].flatMap(
    (make) => builtCharts.find((one) => one.endsWith(make)) ?? [],
  )) {
    await page.goto(`${root}r/${release}/embed/${name}/${query}`);
    if (media) await page.emulateMedia(media);
    const seen = await page.evaluate(seeEmbed);
    if (media) await page.emulateMedia({ media: null, forcedColors: null });
    expect(seen.title.length, name).toBeGreaterThan(5);
    expect(seen.drawing[0], name).toBeGreaterThan(width * 0.75);
    expect(seen.tooWide, name).toBeLessThanOrEqual(0);
    expect(seen.fine, name).toContain(release);
    if (theme === 'dark' || query !== '') expect(seen.ground, name).toBe('rgb(20, 23, 27)');
  }
});
