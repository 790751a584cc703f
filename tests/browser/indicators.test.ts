import { describe } from 'vitest';
import { indicatorViews } from '../../src/ledger/queries/indicators.ts';
import { accountBoard, policyPlanBoard } from '../../src/ledger/queries/scoreboard.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const views = indicatorViews(books);
const bare = (text: string) => text.replace(/\s+/g, '');

describe('the list', () => {
  test('names every indicator and every promise without scripts', async ({ open }) => {
    const page = await open('indicators/', { scripts: false });
    const slugs = await page
      .locator('[data-filter-item] > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(slugs.toSorted()).toEqual(views.map(({ series }) => series.slug).toSorted());
    const promises = await page
      .locator('#policy-plan [data-promise]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-promise')));
    expect(promises).toEqual(policyPlanBoard(books).map(({ item }) => item.id));
    expect(await page.locator('list-filter').isVisible()).toBe(false);
  });

  test('narrows to what is followed through two documents and keeps that in the address', async ({ open }) => {
    const page = await open('indicators/?followed=yes');
    const shown = page.locator('[data-filter-item]:visible');
    const followed = views.filter(({ documents }) => documents.length > 1);
    await expect.poll(() => shown.count()).toBe(followed.length);
    await page.locator('list-filter select[name="theme"]').selectOption('open-data');
    await expect.poll(() => shown.count()).toBe(followed.filter(({ series }) => series.theme === 'open-data').length);
    expect(new URL(page.url()).search).toBe('?followed=yes&theme=open-data');
    await page.locator('list-filter button[type="reset"]').click();
    await expect.poll(() => shown.count()).toBe(views.length);
  });

  test('shows on the boards the promises of one state, and keeps it in the address', async ({ open }) => {
    const page = await open('indicators/?promise=unsaid');
    const entries = [...policyPlanBoard(books), ...accountBoard(books)];
    const unsaid = entries.filter(({ states }) => states.includes('unsaid'));
    const shown = page.locator('li[data-promise]:not([hidden])');
    await expect.poll(() => shown.count()).toBe(unsaid.length);
    await page.locator('promise-filter select').selectOption('');
    await expect.poll(() => shown.count()).toBe(entries.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('says so when an asked value is not on its list', async ({ open }) => {
    const page = await open('indicators/?city=taipei');
    expect(await page.locator('list-filter .note').innerText()).toContain('taipei');
    expect(await page.locator('[data-filter-item]:visible').count()).toBe(views.length);
  });
});

describe.each([
  { title: 'with scripts', scripts: true },
  { title: 'without scripts', scripts: false },
])('an indicator, $title', ({ scripts }) => {
  test.for(
    views.filter(({ series, documents }, at) => documents.length > 2 || series.changes.length > 1 || at % 40 === 0),
  )('$series.slug quotes every sentence, leads to its lines and draws every result', async (view, { open }) => {
    const page = await open(`indicators/${view.series.slug}/`, { scripts, width: 390 });
    const text = bare(await page.locator('main').innerText());
    for (const { quote, document, lineFrom } of view.points) {
      expect(text).toContain(bare(quote));
      expect(await page.locator(`.quotes a[href$="/sources/${document}/#L${lineFrom}"]`).count()).toBeGreaterThan(0);
    }
    for (const { text: said } of view.series.changes) expect(text).toContain(bare(said));
    const drawing = page.locator('svg.chart-points:visible');
    const drawn = await drawing.count();
    if (drawn > 0) {
      const different = new Set(
        view.points.map(({ asOf, value, qualifier, kind, facet }) => [asOf, value, qualifier, kind, facet].join(' ')),
      );
      expect(await drawing.locator('[role="listitem"]').count()).toBe(different.size);
      expect((await drawing.locator('line.leader.dashed').count()) > 0 || view.reorganisations.length === 0).toBe(true);
    }
  });
});

test('a programme item leads to the same undertaking elsewhere, and back', async ({ open }) => {
  const link = books.decisions.links.find(({ items }) => items.some((id) => id.startsWith('004')));
  const [first, ...others] = link?.items ?? [];
  const page = await open(`programmes/${first}/`, { scripts: false });
  for (const other of others)
    expect(await page.locator(`main a[href$="/programmes/${other}/"]`).count()).toBeGreaterThan(0);
  await page.goto(page.url().replace(`${first}/`, `${others.at(-1)}/`));
  expect(await page.locator(`main a[href$="/programmes/${first}/"]`).count()).toBeGreaterThan(0);
});
