import { describe } from 'vitest';
import { expect, test } from './browser-test.ts';

/** One page of each kind, by its address without the language. */
const pages = [
  '',
  'taichung/108/',
  'kaohsiung/113/plans/32020183201-04/',
  'taichung/108/statements/expenditure-by-agency/',
  'compare/',
  'programmes/',
  'indicators/',
  'search/',
  'sources/000/',
  'audit/',
  'audit/001/',
  'glossary/',
  'about/',
  'data/',
  'charts/',
  'charts/taichung-108-sankey/',
];

describe('the switch of language', () => {
  test.for(pages)('leads from /%s to the same page and back', async (address, { open }) => {
    const page = await open(address);
    const root = page.url();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-TW');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(`**/en/${address}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const back = page.getByRole('link', { name: '中文', exact: true });
    expect(await back.getAttribute('hreflang')).toBe('zh-Hant-TW');
    await back.click();
    await page.waitForURL(root);
  });

  test.for(pages)('is what search engines are told of /%s', async (address, { open }) => {
    const page = await open(`en/${address}`);
    const pairs = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    expect(pairs.map(([language]) => language)).toEqual(['zh-Hant-TW', 'en']);
    expect(pairs[0]?.[1]).toMatch(new RegExp(`[^n]/${address}$`));
    expect(pairs[1]?.[1]).toMatch(new RegExp(`/en/${address}$`));
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(pairs[1]?.[1]);
  });
});

describe('English pages', () => {
  test.for(pages.filter((address) => address !== 'data/'))(
    '/en/%s marks what is Chinese',
    async (address, { open }) => {
      const page = await open(`en/${address}`, { scripts: false });
      expect(await page.evaluate(unmarked)).toEqual([]);
    },
  );

  test('say an amount in English and open its exact figure', async ({ open }) => {
    const page = await open('en/');
    const amount = page.locator('article .total').first();
    expect((await amount.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/^NT\$\d+(\.\d+)? million/);
    await amount.getByRole('button', { name: 'NT$, exact figure' }).click();
    expect(await amount.locator('[popover]').first().innerText()).toMatch(/NT\$\d{3},\d{3},\d{3}/);
  });

  test('show the printed name under a translated one', async ({ open }) => {
    const page = await open('en/taichung/108/statements/expenditure-by-agency/');
    const row = page.getByRole('rowheader', { name: 'Equipment and network' }).first();
    expect(await row.locator('[lang="zh-Hant-TW"]').innerText()).toMatch(/^設備網路/);
  });

  test('search the Chinese books and lead to English pages', async ({ open }) => {
    const page = await open(`en/search/?q=${encodeURIComponent('防火牆')}`);
    const result = page.locator('a.result').first();
    await result.waitFor();
    expect(new URL(await result.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toMatch(/\/en\//);
    expect(await result.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('zh-Hant-TW');
  });
});

/**
 * Runs in the browser: texts in Chinese whose language says otherwise. Some are meant: a Chinese word in brackets or quotation
 * marks or between the words of an English sentence, the site's own name, and what a drawing calls a purchase line, which
 * has no other name.
 */
function unmarked(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const element = walker.currentNode.parentElement;
    const own = text.replaceAll(/\([^()]*\)|“[^”]*”|算清楚/g, '').trim();
    const chinese = own.match(/\p{Script=Han}/gu)?.length ?? 0;
    const latin = own.match(/[a-z]/gi)?.length ?? 0;
    if (!element || chinese === 0 || latin > 2 * chinese) continue;
    if (element.closest('script, style, code, svg, .unlabelled, .seal')) continue;
    if (element.closest('[lang]')?.getAttribute('lang') === 'en') found.push(own.slice(0, 60));
  }
  return [...new Set(found)].slice(0, 10);
}
