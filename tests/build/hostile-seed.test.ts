import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyOfTheHouse } from './house.ts';

/** What a book could carry that would do harm where it is not taken as text. */
const hostile = [
  '<script>hostile()</script>',
  '<img src=x onerror=hostile()>',
  '"><svg onload=hostile()>',
  "' onmouseover='hostile()",
  '</script><script>hostile()</script>',
  '</title></textarea></style><b>hostile</b>',
  '\u202Eelitsoh\u202C\u200F',
  `hostile${'x'.repeat(3000)}`,
].join(' ');

const house = copyOfTheHouse();
const dist = join(house, 'dist');

/** Puts text at the end of the first line that holds a phrase, or a whole cell in its place. */
function spoil(number: string, phrase: string, change: (line: string) => string): void {
  const file = join(house, 'seeds', readdirSync(join(house, 'seeds')).find((name) => name.startsWith(number)) ?? '');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(phrase));
  expect(at, phrase).toBeGreaterThanOrEqual(0);
  lines[at] = change(lines[at] ?? '');
  writeFileSync(file, lines.join('\n'));
}

const files = (ending: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));

beforeAll(async () => {
  // The description of a purchase, the name and the text of an item of the slides.
  spoil('001', '一般公務需要之資訊服務及設備維護費用', (line) =>
    line.replace('一般公務需要之資訊服務及設備維護費用。', `=HYPERLINK("https://hostile.example","一般") ${hostile}`),
  );
  spoil('004', '強化合作關係', (line) => `${line}${hostile}`);
  spoil('004', '強化資安防禦縱深', (line) => `${line}${hostile}`);
  const { status, said } = await build(house);
  expect(status, said).toBe(0);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('a hostile book', () => {
  test('is on the pages as text: its markup is nowhere markup', () => {
    const pages = files('.html');
    expect(pages.filter(({ text }) => text.includes('hostile()')).length).toBeGreaterThan(4);
    const harmed = pages.flatMap(({ name, text }) => {
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
    for (const { name, text } of files('.html')) {
      for (const [, json = ''] of text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g))
        expect(() => JSON.parse(json), name).not.toThrow();
    }
    for (const { name, text } of files('.json')) expect(() => JSON.parse(text), name).not.toThrow();
  });

  test('is drawn as text: every picture is well-formed and carries no script', () => {
    const { DOMParser } = new JSDOM('').window;
    for (const { name, text } of files('.svg')) {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(documentElement.localName, name).toBe('svg');
      expect(documentElement.querySelectorAll('script, foreignObject').length, name).toBe(0);
    }
  });

  test('runs no formula in a spreadsheet', () => {
    const cells = files('.csv').flatMap(({ text }) => (parse(text, { bom: true }) as string[][]).flat());
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });
});
