import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';

/** A machine that does other things as well is slow, not wrong. */
const patient = { timeout: 15_000 };

const asked = (query: string, more = '') => `search/?q=${encodeURIComponent(query)}${more}`;
const firstResult = (page: Page) => page.locator('[data-part="results"] a.result').first();
const titles = async (page: Page) => {
  await firstResult(page).waitFor();
  await page.locator('[data-part="results"][aria-busy="false"]').waitFor();
  return page.locator('[data-part="results"] a.result').allTextContents();
};

describe('a search in Chinese', () => {
  test('leads to the place that it found, and marks it there', async ({ open }) => {
    const page = await open(asked('首長特別費'), { width: 390 });
    await firstResult(page).waitFor();
    expect(await firstResult(page).locator('mark').textContent()).toBe('首長特別費');
    await firstResult(page).click();
    await page.waitForURL(/\/kaohsiung\/113\/plans\/32020180101-01\/#item-001-\d+$/);
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('首長特別費');
    await expect
      .poll(() =>
        target.evaluate(
          (element) =>
            getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)' ||
            [...element.children].some((child) => getComputedStyle(child).backgroundColor !== 'rgba(0, 0, 0, 0)'),
        ),
      )
      .toBe(true);
  });

  test('has the source line of the very sentence one click away', async ({ open }) => {
    const page = await open(asked('"主要係員額"'));
    await firstResult(page).waitFor();
    const source = page.locator('.facts a.source-line').first();
    const line = /#L(\d+)$/.exec((await source.getAttribute('href')) ?? '')?.[1];
    await source.click();
    expect(await page.locator(`#L${line}`).innerText()).toContain('主要係員額');
  });

  test.for([
    ['台中視界網', '臺中視界網'],
    ['大數據分析平臺', '大數據分析平台'],
    ['ＶＰＮ', 'vpn'],
    ['服務e櫃檯', '服務 e 櫃台'],
    ['3257萬1千元', '32,571千元'],
    ['九百五十萬', '9500000'],
  ] as const)('%s finds what %s finds first', async ([one, other], { open }) => {
    const first = (await titles(await open(asked(`"${one}"`))))[0];
    expect((await titles(await open(asked(`"${other}"`))))[0]).toBe(first);
  });

  test('takes words in quotation marks as they stand', async ({ open }) => {
    const page = await open(asked('「資安管理」'));
    await titles(page);
    const marked = await page.locator('[data-part="results"] mark').allTextContents();
    expect(new Set(marked)).toEqual(new Set(['資安管理']));
    const loose = await open(asked('資安 管理'));
    await titles(loose);
    expect(await loose.locator('.group').count()).toBeGreaterThan(await page.locator('.group').count());
  });

  test('also finds synonyms, after the words themselves', async ({ open }) => {
    const page = await open(asked('人工智慧'));
    await firstResult(page).waitFor();
    await expect.poll(() => page.locator('[data-part="results"] mark').allTextContents(), patient).toContain('AI');
    expect(await page.locator('[data-part="results"] mark').first().textContent()).toBe('人工智慧');
  });
});

describe('the address', () => {
  test('keeps query, filter and order, and is read again', async ({ open }) => {
    const page = await open('search/');
    await page.locator('#query').fill('資安');
    await firstResult(page).waitFor();
    await page.locator('[data-part="filters"] summary').click();
    await page.locator('select[name="city"]').selectOption('kaohsiung');
    await page.locator('select[name="kind"]').selectOption('purchase');
    await page.locator('select[name="order"]').selectOption('amount');
    await expect
      .poll(() => new URL(page.url()).search, patient)
      .toBe('?q=%E8%B3%87%E5%AE%89&city=kaohsiung&kind=purchase&order=amount');
    await expect
      .poll(async () => new Set(await page.locator('.results .kind').allTextContents()), patient)
      .toEqual(new Set(['採購明細']));
    const before = await titles(page);
    await page.reload();
    expect(await titles(page)).toEqual(before);
    expect(await page.locator('select[name="city"]').inputValue()).toBe('kaohsiung');
  });

  test('with a value that is not in the list says so and goes on without it', async ({ open }) => {
    const page = await open(asked('資安', '&city=taipei&order=price'));
    await firstResult(page).waitFor();
    const notes = await page.locator('[data-part="notes"]').innerText();
    expect(notes).toContain('taipei');
    expect(notes).toContain('price');
  });

  test('never becomes markup', async ({ open }) => {
    const page = await open(asked('<img src=x onerror=alert(1)>資安'));
    await expect.poll(() => page.locator('[data-part="status"]').innerText(), patient).not.toBe('');
    expect(await page.locator('search-page img').count()).toBe(0);
  });
});

test('the keyboard goes from any page to the box, to the results and back', async ({ open }) => {
  const page = await open('about/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.keyboard.type('機房');
  await page.keyboard.press('Enter');
  await firstResult(page).waitFor();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const links = page.locator('a.result');
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
});

test('a question that stands nowhere as a whole is answered by its parts', async ({ open }) => {
  const page = await open(asked('資安監控花多少錢'));
  await firstResult(page).waitFor();
  expect(await page.locator('[data-part="suggestions"] a').first().innerText()).toBe('資安監控');
  expect(await page.locator('[data-part="status"]').innerText()).toContain('資安監控花多少錢');
});

test('a filter that leaves nothing offers the search without it', async ({ open }) => {
  const page = await open(asked('首長特別費', '&city=taichung'));
  await page.locator('[data-part="status"] a').click();
  await firstResult(page).waitFor();
  expect(new URL(page.url()).searchParams.has('city')).toBe(false);
});

test('nothing of the index is loaded before the box is used', async ({ open }) => {
  const page = await open('search/');
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
    );
  expect(await loaded()).toBe(0);
  await page.locator('#query').focus();
  await expect.poll(loaded, patient).toBeGreaterThan(0);
});

test('without scripts every plan and item is listed', async ({ open }) => {
  const page = await open(asked('資安'), { scripts: false });
  expect(await page.locator('noscript').count()).toBeGreaterThan(0);
  expect(await page.locator('.browse a[href*="/plans/"]').count()).toBeGreaterThan(8);
  const items = readdirSync('dist/programmes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const linked = await page
    .locator('.browse a[href*="/programmes/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(items.length).toBeGreaterThan(80);
  expect(new Set(linked).size).toBe(items.length);
});
