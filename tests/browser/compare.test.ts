import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';
import { citedFigures, notOnTheirLine } from './evidence-on-lines.ts';
import { books, textOf } from './the-books-tested.ts';

const shown = [
  'kaohsiung-111-113-years',
  'kaohsiung-112-113-waterfall',
  'taichung-108-execution',
  'taichung-107-108-outlays',
  'compare-objects',
];

describe.each([
  { title: 'with scripts', scripts: true },
  { title: 'without scripts', scripts: false },
])('comparing, $title', ({ scripts }) => {
  test('shows like with like, each with its table', async ({ open }) => {
    const page = await open('compare/', { scripts });
    for (const id of shown) {
      const figure = page.locator(`#${id}`);
      expect(await figure.locator('svg.chart:visible').count(), id).toBe(1);
      expect(await figure.locator('tbody tr').count(), id).toBeGreaterThan(1);
    }
    expect(notOnTheirLine(await citedFigures(page), textOf)).toEqual([]);
  });

  test('says what may be compared and what not, and leads to each', async ({ open }) => {
    const page = await open('compare/', { scripts });
    const rules = page.locator('#rules');
    expect(await rules.getByRole('heading', { name: '可以比', exact: true }).isVisible()).toBe(true);
    expect(await rules.getByRole('heading', { name: '不能直接比', exact: true }).isVisible()).toBe(true);
    const places = await rules.locator('dt a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.length).toBeGreaterThanOrEqual(4);
    for (const place of places) expect(await page.locator(place ?? '').count()).toBe(1);
  });
});

test('years of unlike stages carry no percentage', async ({ open }) => {
  const page = await open('compare/');
  const figure = page.locator('#kaohsiung-111-113-years');
  const said = await figure.innerText();
  expect(said).toContain('決算數');
  expect(said).not.toContain('%');
});

test('the two cities stand beside a notice that their stages and years differ', async ({ open }) => {
  const page = await open('compare/');
  const said = await page.locator('#compare-objects').innerText();
  for (const word of ['108 年度決算', '113 年度預算']) expect(said).toContain(word);
});

test("each step of the increase carries the book's own words", async ({ open }) => {
  const page = await open('compare/');
  const reasons = books.reasons.filter(
    ({ kind, amountNtd, path }) => kind === 'change' && amountNtd !== '0' && path.length === 2,
  );
  expect(reasons.length).toBeGreaterThan(1);
  const said = (await page.locator('#kaohsiung-112-113-waterfall .reasons').innerText()).replace(/\s+/g, '');
  for (const { text, path } of reasons)
    expect(said).toContain(text.slice((path.at(-1) ?? '').length).replace(/\s+/g, ''));
});

test('under the ladder stand the reasons for what was carried over and what was not needed', async ({ open }) => {
  const page = await open('compare/');
  const reasons = page.locator('#taichung-108-execution .reasons');
  const stated = books.reasons.filter(({ kind, path }) => kind === 'carry-over' && path[0]?.startsWith('108年度'));
  const said = (await reasons.innerText()).replace(/\s+/g, '');
  expect(stated.length).toBeGreaterThan(5);
  for (const { path } of stated) expect(said).toContain(path.at(-1)?.replace(/\s+/g, ''));
  expect(said).toContain('主要係員額未補足所致');
  expect(said).toContain('原因欄印「無」');
});
