import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyOfTheHouse, sharePictures } from './house.ts';

/** The check and the chart of docs/check-and-chart.md, put into a copy of the house exactly as the page says. */
const house = copyOfTheHouse();
const dist = join(house, 'dist');
const chart = 'taichung-108-realised-share';

const guide = readFileSync('docs/check-and-chart.md', 'utf8');
const steps = guide.matchAll(/^(New|In) `([^`]+)`(?:, (after|before) `([^`]+)`)?:\n\n```ts\n([\s\S]*?)```$/gm);

let [taken, built] = [0, ''];
beforeAll(async () => {
  for (const [, what, path = '', side, anchor = '', code = ''] of steps) {
    const file = join(house, path);
    taken += 1;
    if (what === 'New') {
      expect(existsSync(file), `${path} is there already`).toBe(false);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
      continue;
    }
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => (side === 'after' ? line === anchor : line.startsWith(anchor)));
    expect(at, `${path} has no line “${anchor}”`).toBeGreaterThanOrEqual(0);
    lines.splice(side === 'after' ? at + 1 : at, 0, code.trimEnd());
    writeFileSync(file, lines.join('\n'));
  }
  sharePictures(house);
  const { status, said } = await build(house);
  expect(status, said).toBe(0);
  built = said;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test('every step of the page is one that was taken, and nothing is missing for the types', () => {
  expect(taken).toBe((guide.match(/^```ts$/gm) ?? []).length);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  expect(built).toContain('✓ dist');
});

describe('the check', () => {
  test('is made of every item that prints both figures, and holds', () => {
    const rows = parse(readFileSync(join(dist, 'data', 'checks.csv')), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const own = rows.filter(({ rule }) => rule === 'WITHIN-BUDGET');
    expect(own.length).toBeGreaterThan(20);
    expect([...new Set(own.map(({ status }) => status))]).toEqual(['holds']);
  });

  test('is shown on the audit page of both languages and has its section among the findings', () => {
    expect(readFileSync(join(dist, 'audit/index.html'), 'utf8')).toContain('不超過預算');
    expect(readFileSync(join(dist, 'en/audit/index.html'), 'utf8')).toContain('Within budget');
    mkdirSync(join(house, 'docs'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/docs.ts'], { cwd: house, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(house, 'docs/diagnostics.md'), 'utf8')).toContain('\n## WITHIN-BUDGET\n');
  });
});

describe('the chart', () => {
  const files = ['', 'en/'].flatMap((language) => [
    `${language}charts/${chart}/index.html`,
    `${language}embed/${chart}/index.html`,
    `${language}oembed/${chart}.json`,
    `${language}cards/${chart}.png`,
    ...['svg', 'png', 'csv', 'json', 'md'].map((ending) => `${language}charts/${chart}.${ending}`),
  ]);
  test.each(files)('has its %s', (file) => {
    expect(existsSync(join(dist, file))).toBe(true);
  });

  test('says its finding on its own page and on the page of its agency-year', () => {
    for (const page of [`charts/${chart}/`, 'taichung/108/'])
      expect(readFileSync(join(dist, page, 'index.html'), 'utf8'), page).toContain('108 年度的預算實現了');
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`/charts/${chart}/`);
  });
});
