import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe } from 'vitest';
import { addressOf, expect, test } from './browser-test.ts';
import { builtPages } from './built-pages.ts';

/** What the public contract promises to stand at which address; the promise is written out here, not taken from the code. */
const kinds = [
  '',
  '{city}/{year}/',
  '{city}/{year}/plans/{name}/',
  '{city}/{year}/statements/',
  '{city}/{year}/statements/{name}/',
  'compare/',
  'programmes/',
  'programmes/{name}/',
  'indicators/',
  'indicators/{name}/',
  'search/',
  'sources/{name}/',
  'audit/',
  'audit/{name}/',
  'glossary/',
  'about/',
  'data/',
  'charts/',
  'charts/{name}/',
  'embed/{name}/',
];
/** Charts that the contract names. */
const named = [
  ...['taichung-108-expenditure-treemap', 'taichung-108-sankey', 'taichung-108-execution'],
  ...['kaohsiung-113-expenditure-treemap', 'kaohsiung-113-sankey', 'kaohsiung-111-113-years'],
  ...['kaohsiung-112-113-waterfall', 'compare-objects', 'compare-functions'],
];
const tables = [
  ...['documents', 'cells', 'facts', 'flows', 'line-items', 'programmes'],
  ...['indicators', 'reasons', 'checks', 'readings', 'discrepancies'],
];

const pages = builtPages();
const addresses = new Set(pages.map(({ address }) => address));
const rows = (table: string) =>
  parse(readFileSync(join('dist', 'data', `${table}.csv`)), { bom: true, columns: true }) as Record<string, string>[];
const documents = rows('documents');
const charts = [...addresses].flatMap((address) => /^charts\/([^/]+)\/$/.exec(address)?.[1] ?? []);
const missing = (wanted: readonly string[]) =>
  wanted.filter(
    (path) => !addresses.has(path) && !(existsSync(join('dist', path)) && statSync(join('dist', path)).isFile()),
  );
const inBoth = (paths: readonly string[]) => paths.flatMap((path) => [path, `en/${path}`]);

describe('every address of the contract exists', () => {
  test.each(inBoth(kinds))('a page /%s', (kind) => {
    expect(pages.filter((page) => page.kind === kind).length).toBeGreaterThan(0);
  });

  test('in Chinese and in English, page by page', () => {
    const plain = [...addresses].filter((address) => !/^(en\/|r\/|404)/.test(address));
    expect(missing(plain.map((address) => `en/${address}`))).toEqual([]);
    expect([...addresses].filter((address) => address.startsWith('en/')).length).toBe(plain.length);
  });

  test('for each document its text and its checks, for each agency-year its page and statements, for each indicator its series', () => {
    const years = documents.filter(({ kind = '' }) => /final-account|unit-budget/.test(kind));
    expect(years.length).toBeGreaterThan(1);
    const wanted = [
      ...documents.flatMap(({ document }) => [`sources/${document}/`, `audit/${document}/`]),
      ...years.flatMap(({ city, fiscal_year: year }) => [`${city}/${year}/`, `${city}/${year}/statements/`]),
      ...new Set(rows('indicators').map(({ indicator }) => `indicators/${indicator}/`)),
    ];
    expect(missing(inBoth(wanted))).toEqual([]);
  });

  test('for each chart its page, embed, oEmbed, pictures and data', () => {
    expect(named.filter((chart) => !charts.includes(chart))).toEqual([]);
    expect(
      [...new Set(rows('flows').map(({ chart = '' }) => chart))].filter((chart) => !charts.includes(chart)),
    ).toEqual([]);
    const wanted = charts.flatMap((chart) => [
      `charts/${chart}/`,
      `embed/${chart}/`,
      `oembed/${chart}.json`,
      ...['svg', 'png', 'csv', 'json'].map((ending) => `charts/${chart}.${ending}`),
    ]);
    expect(missing(inBoth(wanted))).toEqual([]);
    expect(missing(['embed.js'])).toEqual([]);
  });

  test('for each table its CSV and its JSON, with their description', () => {
    const files = tables.flatMap((table) => [`data/${table}.csv`, `data/${table}.json`]);
    expect(missing([...files, 'data/datapackage.json', 'data/release.json'])).toEqual([]);
  });
});

describe('search engines', () => {
  const read = (path: string) => readFileSync(join('dist', path), 'utf8');
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const root = /<link rel="canonical" href="([^"]+)"/.exec(read('index.html'))?.[1] ?? '';

  test('find the list of pages from robots.txt, and nothing is kept from them', () => {
    const robots = read('robots.txt');
    expect(robots).toContain(`\nSitemap: ${root}sitemap-index.xml\n`);
    expect(robots).not.toMatch(/^Disallow: \S/m);
    for (const part of locations(read('sitemap-index.xml'))) expect(missing([part.slice(root.length)])).toEqual([]);
  });

  test('are given every page that may be listed, and no other', () => {
    const parts = locations(read('sitemap-index.xml')).map((part) => part.slice(root.length));
    const listed = parts.flatMap((part) => locations(read(part))).map((address) => address.slice(root.length));
    const due = pages.filter(({ file }) => !/<meta name="robots" content="noindex"/.test(readFileSync(file, 'utf8')));
    expect(listed.toSorted()).toEqual(due.map(({ address }) => address).toSorted());
  });
});

test('an address that leads nowhere is answered with a page that searches', async ({ open, problems }) => {
  const page = await open('404.html');
  const answer = await page.goto(addressOf('no/such/page/'));
  expect(answer?.status()).toBe(404);
  const english = page.locator('main [lang="en"]');
  expect(await english.getByRole('link').getAttribute('href')).toBe(new URL('en/', addressOf('')).pathname);
  await page.getByRole('searchbox').first().fill('資安');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await page.goBack();
  await english.getByRole('searchbox').fill('security');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/search\/\?q=security/);
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('404')));
});
