import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { listen } from '../../src/preview/listen.ts';
import { previewServer } from '../../src/preview/preview-server.ts';
import { pageKind } from '../../src/weight/page-kind.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { build, copyOfTheHouse, sharePictures } from './house.ts';

/** Where a book can carry text to, each with the word by which it is found again. */
const places = ['plan', 'purchase', 'reason', 'item', 'indicator'] as const;
type Place = (typeof places)[number];
const mark = (place: Place) => `hostileIn${place}`;

/** What a book could carry that would do harm where it is not taken as text; decisions about it may hold no control. */
const hostile = (place: Place) =>
  [
    ...(place === 'indicator' ? [] : ['\0', '\u202Eelitsoh\u202C\u200F']),
    mark(place),
    '<script>hostile()</script>',
    '<img src=x onerror=hostile()>',
    '"><svg onload=hostile()>',
    "' onmouseover='hostile()",
    '</script><script>hostile()</script>',
    '</title></textarea></style><b>hostile</b>',
    `hostile${'x'.repeat(3000)}`,
    // Not closed: it would turn round the figures behind it.
    ...(place === 'indicator' ? [] : ['\u202E']),
  ].join(' ');
/** The same behind what a spreadsheet would run. */
const formula = (place: Place) => `\0=HYPERLINK("https://hostile.example","${mark(place)}") ${hostile(place)}`;

/** A page of each kind that shows what was spoiled. */
const read = [
  ['kaohsiung/113/', 'plan'],
  ['kaohsiung/113/plans/32020180101-01/', 'plan'],
  ['embed/kaohsiung-113-expenditure-treemap/', 'plan'],
  ['programmes/001-subplans-01/', 'plan'],
  ['programmes/004-slides-15/', 'item'],
  ['indicators/open-datasets/', 'indicator'],
  ['sources/001/', 'purchase'],
  ['taichung/108/statements/revenue-differences/', 'reason'],
] as const;

const house = copyOfTheHouse();
const dist = join(house, 'dist');
let server: Server;
let browser: Browser;
let site = '';
let log = '';

/** Changes the lines of a book that a pattern meets; it must meet some. */
function spoil(number: string, pattern: RegExp, change: (line: string) => string): void {
  const file = join(house, 'seeds', readdirSync(join(house, 'seeds')).find((name) => name.startsWith(number)) ?? '');
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(
    lines.some((line) => pattern.test(line)),
    String(pattern),
  ).toBe(true);
  writeFileSync(file, lines.map((line) => (pattern.test(line) ? change(line) : line)).join('\n'));
}

const files = (ending: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
/** The marks that a text carries. */
const carried = (texts: readonly string[]) =>
  places.filter((place) => texts.some((text) => text.includes(mark(place))));

beforeAll(async () => {
  sharePictures(house);
  // The name of a plan, the description of a purchase, an official reason.
  spoil('001', /^01行政業務\t/, (line) => line.replace('行政業務', (name) => name + hostile('plan')));
  spoil('001', /一般公務需要之資訊服務及設備維護費用。/, (line) =>
    line.replace('一般公務需要之資訊服務及設備維護費用。', () => formula('purchase')),
  );
  spoil('000', /採購案逾期違約金收入/, (line) => line + hostile('reason'));
  // The name and the text of an item of the slides.
  spoil('004', /強化合作關係|強化資安防禦縱深/, (line) => line + hostile('item'));
  const indicators = join(house, 'data', 'indicators.yaml');
  writeFileSync(
    indicators,
    readFileSync(indicators, 'utf8').replace(
      /^( {2}name: )(開放資料集數量)$/m,
      (_, key: string, name: string) => key + JSON.stringify(name + hostile('indicator')),
    ),
  );
  const { status, said } = await build(house);
  expect(status, said).toBe(0);
  log = said;
  server = previewServer({ dist, base: '/' });
  site = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  const { executablePath, args, env } = await findBrowser(process.env);
  browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(house, { recursive: true, force: true });
});

describe('a hostile book', () => {
  test('is told of by the build, place and remedy first in Chinese, then in English', () => {
    expect(log).toMatch(
      /^000:\d+ warning CONTROL-CHARACTER .*[\u4e00-\u9fff].*\n {4}.+\n000:\d+ warning CONTROL-CHARACTER [ -~]*U\+0000/m,
    );
    for (const control of ['\0', '\u202E', '\u200F']) expect(log).not.toContain(control);
  });

  test('is on the pages as text: its markup is nowhere markup', () => {
    const pages = files('.html');
    expect(carried(pages.map(({ text }) => text))).toEqual(places);
    expect(pages.filter(({ text }) => text.includes('hostile()')).length).toBeGreaterThan(4);
    // Of pages of one kind that carry the same, one is enough.
    const each = new Map(pages.map((page) => [`${pageKind(page.name)} ${carried([page.text])}`, page]));
    const harmed = [...each.values()].flatMap(({ name, text }) => {
      if (!text.includes('hostile')) return [];
      const { document } = new JSDOM(text).window;
      const scripts = [...document.querySelectorAll('script')].filter(
        ({ textContent, type }) => !type.startsWith('application/') && textContent?.includes('hostile'),
      );
      const handlers = [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some((attribute) => attribute.name.startsWith('on')),
      );
      const made = document.querySelectorAll('img[src="x"], b');
      const own = [...made].filter((element) => element.localName === 'img' || element.textContent === 'hostile');
      return [...scripts, ...handlers, ...own].map((element) => `${name}: ${element.outerHTML.slice(0, 80)}`);
    });
    expect(harmed).toEqual([]);
  });

  test('leaves every block of data in the pages readable as data', () => {
    const blocks = files('.html').flatMap(({ name, text }) =>
      [...text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].map(
        ([whole, json = '']) => {
          expect(() => JSON.parse(json), name).not.toThrow();
          return { linked: whole.includes('ld+json'), json };
        },
      ),
    );
    expect(carried(blocks.filter(({ linked }) => linked).map(({ json }) => json))).toContain('plan');
    for (const { name, text } of files('.json')) expect(() => JSON.parse(text), name).not.toThrow();
  });

  test('is drawn as text: every picture and frame is well-formed and carries no script of the book', () => {
    const { DOMParser } = new JSDOM('').window;
    const pictures = files('.svg');
    for (const { name, text } of pictures) {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(documentElement.localName, name).toBe('svg');
      expect(documentElement.querySelectorAll('script, foreignObject').length, name).toBe(0);
    }
    expect(carried(pictures.map(({ text }) => text))).toEqual(['plan', 'indicator']);
    const frames = files('.html').filter(({ name }) => /^(en\/)?embed\//.test(name));
    expect(carried(frames.map(({ text }) => text))).toEqual(['plan', 'indicator']);
  });

  test('runs no formula in a spreadsheet', () => {
    const tables = files('.csv');
    expect(carried(tables.map(({ text }) => text))).toEqual(places);
    const cells = tables.flatMap(({ text }) => (parse(text, { bom: true }) as string[][]).flat());
    expect(cells.some((cell) => cell.includes('=HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^(?:[\t\r]|[\s\p{Cc}\p{Cf}\uFFFD]*[=+@＝＋＠])/u.test(cell))).toEqual([]);
  });

  test('keeps nothing that acts: each control is a sign that can be seen, and whoever compiles is told its place', async () => {
    const kept = ['.html', '.svg', '.json', '.csv', '.md', '.xml', '.js'].flatMap((ending) =>
      files(ending).flatMap(({ name, text }) =>
        /[\0\u202A-\u202E]|\\u0000|\\u202[a-e]|&#(x0|x202|0|823[4-8]);?/i.test(text) && text.includes('hostile')
          ? [name]
          : [],
      ),
    );
    expect(kept).toEqual([]);
    const { diagnostics } = await readAndCompile({ seeds: join(house, 'seeds'), data: join(house, 'data') });
    const found = diagnostics.filter(({ code }) => code === 'CONTROL-CHARACTER');
    expect(new Set(found.map(({ at, values }) => `${at.document} ${values['character']}`))).toEqual(
      new Set(
        ['000', '001', '004'].flatMap((document) =>
          ['U+0000', 'U+202E', 'U+202C', 'U+200F'].map((character) => `${document} ${character}`),
        ),
      ),
    );
  });

  test('reads on a telephone as any other: nothing is wider than the page, nothing runs, nothing asks', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const problems: string[] = [];
    context.on('weberror', (error) => problems.push(error.error().message));
    // Chromium reports each violation of the policy as an error of the console.
    context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    context.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
    const page = await context.newPage();
    for (const [address, place] of read) {
      await page.goto(site + address, { waitUntil: 'load' });
      expect(await page.content(), address).toContain(mark(place));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) problems.push(`${address} is ${tooWide} px too wide`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });
});
