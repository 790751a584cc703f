import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { readAmount } from '../../src/search/read-amount.ts';
import { addressOf, expect, test } from './browser-test.ts';
import { onePageOfEachKind } from './built-pages.ts';

const asked = (query: string, more = '') => `search/?q=${encodeURIComponent(query)}${more}`;
const settled = async (page: Page) => {
  await page.locator('[data-part="results"] a.result').first().waitFor();
  await page.locator('[data-part="results"][aria-busy="false"]').waitFor();
};
const names = ['city', 'year', 'document', 'kind', 'stage', 'theme', 'order'] as const;

describe.for(['', 'en/'])('every filter and order of /%ssearch/', (language) => {
  test.for(names)('%s: chosen by keyboard, kept in the address', async (name, { open }) => {
    const page = await open(`${language}${asked('資安')}`);
    await settled(page);
    await page.locator('[data-part="filters"] summary').focus();
    await page.keyboard.press('Enter');
    for (let steps = 0; steps < 10; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) break;
    }
    await page.keyboard.press('ArrowDown');
    const value = await page.locator(`select[name="${name}"]`).inputValue();
    expect(value).not.toBe('');
    await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
    await expect.poll(() => page.locator('[data-part="status"]').innerText()).not.toBe('');
    if (language === 'en/' && (await page.locator('a.result').count()) > 0)
      expect(await page.locator('a.result').first().getAttribute('href')).toMatch(/\/en\//);
  });
});

test('amounts and years are in their order', async ({ open }) => {
  const amounts = async (page: Page) => {
    await settled(page);
    const said = await page.locator('.results .facts b').allInnerTexts();
    return said.map((text) => Number(readAmount(text.replaceAll(/[ ,]/g, ''))));
  };
  const largest = await amounts(await open(asked('資安', '&order=amount')));
  expect(largest.length).toBeGreaterThan(5);
  expect(largest).toEqual([...largest].sort((a, b) => b - a));

  const years = async (page: Page) => {
    await settled(page);
    return (await page.locator('.results .side').allInnerTexts()).map((text) => /1\d\d/.exec(text)?.[0] ?? '');
  };
  const shown = (await years(await open(asked('資訊', '&order=year')))).filter((year) => year !== '');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual([...shown].sort().reverse());
});

test('a result leads into the text of a page that has no anchor there', async ({ open }) => {
  const page = await open(asked('"人工智慧探討"', '&kind=programme'), { width: 390 });
  await settled(page);
  const link = page.locator('a.result').first();
  const words = decodeURIComponent(/:~:text=(.*)$/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '');
  expect(words).toContain('人工智慧探討');
  await link.click();
  await page.waitForURL(/\/programmes\//);
  expect(await page.locator('main').innerText()).toContain(words);
  // A headless shell leaves a page at its head whatever the text of its address says.
  if (inject('browser').source !== 'packaged')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('an indicator leads to its sentence, which is marked', async ({ open }) => {
  const page = await open(asked('2,236', '&kind=indicator'));
  await settled(page);
  await page.locator('a.result').first().click();
  await page.waitForURL(/\/indicators\/open-datasets\/#line-000-195$/);
  const target = page.locator(':target');
  expect(await target.innerText()).toContain('2,236');
  expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});

test('the key / goes to the box, on a page of every kind', { timeout: 180_000 }, async ({ open, problems }) => {
  const kinds = onePageOfEachKind().filter(({ kind }) => !/(^|\/)embed\//.test(kind));
  expect(kinds.length).toBeGreaterThan(30);
  const page = await open('');
  const deaf: string[] = [];
  for (const { address } of kinds) {
    await page.goto(addressOf(address), { waitUntil: 'load' });
    await page.keyboard.press('/');
    const asks = page.waitForFunction(
      () => /\/search\/$/.test((document.activeElement as HTMLInputElement | null)?.form?.action ?? ''),
      null,
      { timeout: 5_000 },
    );
    await asks.catch(() => deaf.push(address));
  }
  expect(deaf).toEqual([]);
  expect(problems).toEqual([]);
});

test('every press for more shows more, until all is shown; the focus stays in the list', async ({ open }) => {
  const page = await open(asked('年度'));
  await settled(page);
  const groups = page.locator('.results .group');
  const more = page.locator('[data-part="more"]');
  for (let before = await groups.count(); await more.isVisible(); before = await groups.count()) {
    await more.press('Enter');
    await page.locator('[data-part="results"][aria-busy="false"]').waitFor();
    if (await more.isVisible()) expect(await groups.count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.matches('.results a.result'))).toBe(true);
  }
  expect(await page.locator('[data-part="status"]').textContent()).toMatch(/^找到 \d/);
});

test('what fills a phone is drawn before the rest', async ({ open }) => {
  const page = await open(asked('資訊'), { width: 390 });
  await settled(page);
  const frames = await page.evaluate(async () => {
    const results = document.querySelector('[data-part="results"]') as HTMLElement;
    document.querySelector('#query')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const counts: number[] = [];
    do {
      await new Promise(requestAnimationFrame);
      counts.push(results.childElementCount);
    } while (results.ariaBusy !== 'false');
    return counts;
  });
  expect(frames.slice(0, 1)).toEqual([3]);
  await expect.poll(() => page.locator('.results .group').count()).toBeGreaterThan(3);
});

test('once results stand there, nobody is told that they are looked for, however slow the frames', async ({ open }) => {
  const page = await open(asked('機房'));
  await settled(page);
  const said = await page.evaluate(async () => {
    const status = document.querySelector('[data-part="status"]') as HTMLElement;
    const results = document.querySelector('[data-part="results"]') as HTMLElement;
    const frame = window.requestAnimationFrame.bind(window);
    // Longer than it takes until a reader is told to wait.
    window.requestAnimationFrame = (then) => window.setTimeout(() => frame(then), 700);
    const box = document.querySelector('#query') as HTMLInputElement;
    box.value = '資訊';
    const beside: string[] = [];
    new MutationObserver(() => {
      if (results.childElementCount > 0) beside.push(status.textContent ?? '');
    }).observe(status, { childList: true, characterData: true, subtree: true });
    box.form?.requestSubmit();
    while (results.ariaBusy !== 'false' || !results.querySelector('mark')?.textContent?.includes('資訊'))
      await new Promise((done) => setTimeout(done, 50));
    return [...beside, status.textContent ?? ''];
  });
  for (const words of said) expect(words).toMatch(/\d/);
});

test('keys that come faster than frames are answered together, the last of them', async ({ open }) => {
  const page = await open(asked('市政'));
  await settled(page);
  // All of it is at hand before.
  for (const query of ['伺服', '設備']) {
    await page.locator('#query').fill(query);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect.poll(() => page.locator('.results mark').first().textContent()).toBe(query);
    await settled(page);
  }
  const shown = await page.evaluate(
    async (queries) => {
      const box = document.querySelector('#query') as HTMLInputElement;
      const results = document.querySelector('[data-part="results"]') as HTMLElement;
      const marked = new Set<string>();
      new MutationObserver(() => marked.add(results.querySelector('mark')?.textContent ?? '')).observe(results, {
        childList: true,
      });
      for (const query of queries) {
        box.value = query;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Time enough for an answer of what is at hand, and no frame.
        for (let step = 0; step < 500; step += 1) await undefined;
      }
      while (results.ariaBusy !== 'false' || !marked.has('市政')) await new Promise(requestAnimationFrame);
      return [...marked];
    },
    ['伺服', '設備', '市政'],
  );
  expect(shown).toEqual(['伺服', '市政']);
});

test('every page has the box, and no page loads the index by itself', () => {
  for (const page of ['', 'about/', 'sources/004/', 'en/glossary/']) {
    const html = readFileSync(`dist/${page}index.html`, 'utf8');
    expect(html, page).toMatch(/<input[^>]*name="q"[^>]*type="search"/);
    expect(html, page).not.toContain('pagefind/');
  }
});

test('an amount that no book prints offers the nearest ones', async ({ open }) => {
  for (const query of ['三千五百萬', '3500萬']) {
    const page = await open(asked(query));
    await page.locator('[data-part="suggestions"] a').first().waitFor();
    expect(await page.locator('[data-part="suggestions"] a').allInnerTexts()).toContain('32,571,000');
    expect(await page.locator('.results .facts').first().textContent()).toContain('3,257 萬');
  }
});

test('the plan that a short word means leads, in the words of its book', async ({ open }) => {
  const page = await open(asked('資安'));
  await settled(page);
  const first = page.locator('.results .group').first();
  expect(await first.locator('a.result').first().textContent()).toBe('資通安全');
  expect(await first.locator('.facts').first().textContent()).toMatch(/預算數/);
  expect(await first.locator('.facts').first().textContent()).not.toMatch(/原預算數/);
});

test('English words of the site find the Chinese of the books', async ({ open }) => {
  for (const query of ['wireless', 'machine room']) {
    const page = await open(`en/${asked(query)}`);
    await settled(page);
    expect(await page.locator('.results .group').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-part="status"]').innerText()).toMatch(/results/);
  }
});

test('without a connection what is at hand is answered, what is not is said to be missing, and found when it is back', async ({
  open,
  problems,
}) => {
  const page = await open('search/');
  const status = () => page.locator('[data-part="status"]').innerText();
  const ask = async (query: string) => {
    await page.locator('#query').fill(query);
    await page.keyboard.press('Enter');
  };
  await ask('資訊安全');
  await settled(page);
  await page.context().setOffline(true);
  await ask('資訊安全');
  await settled(page);
  await ask('巴塞隆納');
  await expect.poll(status).toContain('沒有載入');
  await expect.poll(() => page.locator('.browse a').first().isVisible()).toBe(true);
  await page.context().setOffline(false);
  await ask('巴塞隆納');
  await expect.poll(() => page.locator('[data-part="results"] mark').first().textContent()).toBe('巴塞隆納');
  // What the browser says of the lost connection.
  problems.length = 0;
});
