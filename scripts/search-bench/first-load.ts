import type { Browser, CDPSession, Page } from 'playwright-core';

/** What the first search of a visit loads and how long it takes. */
export interface FirstLoad {
  readonly query: string;
  /** Bytes over the wire, headers included, that the search adds to the page, until the first results stand. */
  readonly toResults: number;
  /** The same until nothing more comes: synonyms and the rest of a page of results. */
  readonly inAll: number;
  readonly requests: number;
  /** Milliseconds from the query in the box to the first results. */
  readonly milliseconds: number;
  /** The same for a second query that is typed afterwards, and for the first one typed again, all of which is at hand. */
  readonly second: number;
  readonly again: number;
}

/** A new visitor's search page, on a phone's screen. */
interface Visit {
  readonly page: Page;
  readonly client: CDPSession;
  /** What came over the wire since the page stood, headers included. */
  readonly came: { bytes: number; requests: number };
}

/** Opens the search page as somebody who was never here, and closes it whatever happens. */
async function onVisit<T>(browser: Browser, site: string, then: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-TW' });
  try {
    const page = await context.newPage();
    await page.goto(`${site}search/`, { waitUntil: 'load' });
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    const came = { bytes: 0, requests: 0 };
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      came.bytes += encodedDataLength;
      came.requests += 1;
    });
    return await then({ page, client, came });
  } finally {
    await context.close();
  }
}

/** Milliseconds from the last key of a query to its results, the pause that the page waits for another key included. */
function typed(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('#query');
    const before = document.querySelector('a.result');
    if (box) box.value = text;
    const started = performance.now();
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (;;) {
      const now = document.querySelector('a.result');
      if (now && now !== before) return performance.now() - started;
      await new Promise(requestAnimationFrame);
    }
  }, query);
}

/** Types a query into the search page of a new visitor. `slowdown` of the processor makes a phone of the machine. */
export function firstLoad(browser: Browser, site: string, query: string, slowdown: number): Promise<FirstLoad> {
  return onVisit(browser, site, async ({ page, client, came }) => {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const milliseconds = await page.evaluate(async (text) => {
      const box = document.querySelector<HTMLInputElement>('#query');
      const started = performance.now();
      box?.focus();
      if (box) box.value = text;
      box?.form?.requestSubmit();
      while (!document.querySelector('a.result')) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    }, query);
    const toResults = came.bytes;
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const first = { query, toResults, inAll: came.bytes, requests: came.requests, milliseconds };
    return { ...first, second: await typed(page, '市政資料'), again: await typed(page, query) };
  });
}

/**
 * Bytes of the first search of a visit when the query is typed character by character, until nothing more comes.
 * @param milliseconds between two keys
 */
export function typedLoad(browser: Browser, site: string, query: string, milliseconds: number): Promise<number> {
  return onVisit(browser, site, async ({ page, came }) => {
    await page.locator('#query').focus();
    for (const character of query) {
      await page.keyboard.insertText(character);
      await page.waitForTimeout(milliseconds);
    }
    await page.locator('a.result').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(700);
    return came.bytes;
  });
}

/**
 * The same for a reader who rests at every character until its answer is complete: no first search of this query loads more.
 * A beginning that the page does not search (one character, words that only ask) passes.
 */
export function restedLoad(browser: Browser, site: string, query: string): Promise<number> {
  return onVisit(browser, site, async ({ page, came }) => {
    await page.locator('#query').focus();
    const settled = page.locator('[data-part="results"]:not([aria-busy="true"])');
    for (const character of query) {
      await page.keyboard.insertText(character);
      // Longer than the page waits for another key.
      await page.waitForTimeout(450);
      await settled.waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
    }
    await page.locator('a.result').first().waitFor();
    return came.bytes;
  });
}

/** Milliseconds from the key to the drawn results of each query, everything at hand, on a processor so many times slower. */
export function warmTimes(
  browser: Browser,
  site: string,
  queries: readonly string[],
  { slowdown, runs }: { readonly slowdown: number; readonly runs: number },
): Promise<number[]> {
  return onVisit(browser, site, async ({ page, client }) => {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const query of queries) await page.evaluate(drawn, query);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) for (const query of queries) times.push(await page.evaluate(drawn, query));
    return times;
  });
}

/** Until the frame after the one that got the new list, as the reader sees it. */
async function drawn(query: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('#query');
  const results = document.querySelector<HTMLElement>('[data-part="results"]');
  if (!box || !results) throw new Error('no search on this page');
  box.value = query;
  const started = performance.now();
  const listed = new Promise<void>((done) => {
    new MutationObserver((_, observer) => {
      if (results.childElementCount === 0) return;
      observer.disconnect();
      done();
    }).observe(results, { childList: true });
  });
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await listed;
  await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
  const time = performance.now() - started;
  while (results.ariaBusy !== 'false') await new Promise((done) => setTimeout(done, 5));
  return time;
}
