import { describe } from 'vitest';
import { planOfProgramme } from '../../src/ledger/queries/plan-programmes.ts';
import { programmeThemes } from '../../src/ledger/queries/programme-themes.ts';
import { expect, test } from './browser-test.ts';
import { books } from './the-books-tested.ts';

const { programmes } = books;

describe('the list', () => {
  test('names every item of every document without scripts and leads to each', async ({ open }) => {
    const page = await open('programmes/', { scripts: false });
    const links = await page
      .locator('[data-filter-item] > a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')?.split('/').at(-2)));
    expect(links).toEqual(programmes.map(({ id }) => id));
    expect(await page.locator('list-filter').isVisible()).toBe(false);
  });

  test('narrows by document and words, and keeps what was asked in the address', async ({ open }) => {
    const page = await open('programmes/');
    await page.locator('select[name="document"]').selectOption('003');
    await page.locator('list-filter input[name="q"]').fill('台中');
    const shown = page.locator('[data-filter-item]:visible');
    const texts = await shown.allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(programmes.filter(({ document }) => document === '003').length);
    for (const text of texts) expect(text).toMatch(/[臺台]中/);
    expect(new URL(page.url()).searchParams.get('document')).toBe('003');
    expect(await page.locator('list-filter output').innerText()).toContain(`${texts.length}`);
    await page.reload();
    expect(await shown.count()).toBe(texts.length);
    await page.locator('list-filter button[type="reset"]').click();
    await expect.poll(() => shown.count()).toBe(programmes.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('narrows to a theme', async ({ open }) => {
    const page = await open('programmes/?theme=security');
    const own = programmes.filter((item) => programmeThemes(books, item).includes('security'));
    await expect.poll(() => page.locator('[data-filter-item]:visible').count()).toBe(own.length);
  });

  test('says so when an asked value is not on its list, and shows everything', async ({ open }) => {
    const page = await open('programmes/?city=taipei');
    expect(await page.locator('list-filter .note').innerText()).toContain('taipei');
    expect(await page.locator('[data-filter-item]:visible').count()).toBe(programmes.length);
  });
});

describe('an item', () => {
  test.for(programmes.filter((_, at) => at % 13 === 0))(
    '$id has its whole text and its lines',
    async (programme, { open }) => {
      const page = await open(`programmes/${programme.id}/`, { scripts: false });
      const bare = (text: string) => text.replace(/\s+/g, '');
      const text = bare(await page.locator('main').innerText());
      for (const line of `${programme.plan}\n${programme.result}`.split('\n')) expect(text).toContain(bare(line));
      expect(
        await page.locator(`.register a[href$="/sources/${programme.document}/#L${programme.lineFrom}"]`).count(),
      ).toBe(1);
    },
  );

  test('leads to its place on the page of its plan', async ({ open }) => {
    const programme = programmes.find((each) => planOfProgramme(books, each));
    if (!programme) throw new Error('no programme stands under a plan');
    const page = await open(`programmes/${programme.id}/`);
    await page.locator(`a[href$="#item-${programme.id}"]`).click();
    await page.waitForURL(`**/plans/**#item-${programme.id}`);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});
