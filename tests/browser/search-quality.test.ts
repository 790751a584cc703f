import { inject } from 'vitest';
import { askOurs, askPeers, prepare } from '../../scripts/search-bench/ask-all.ts';
import { askPage } from '../../scripts/search-bench/ask-page.ts';
import { restedLoad } from '../../scripts/search-bench/first-load.ts';
import { qualityOf } from '../../scripts/search-bench/quality.ts';
import { browser, expect, test } from './browser-test.ts';

/** Floors a little below what `npm run bench:search` reached; it prints what is missed and why. */
const floors = { recall: 0.998, precision: 0.995, meanReciprocalRank: 0.92, onThePage: 0.905, precisionOfFew: 0.95 };
/** Bytes that the first search of a visit may load, WebAssembly and first results included. */
const firstSearchBytes = 150_000;
/** The same for a reader who waits for the answer at every character. */
const restedBytes = 170_000;
/** So many of the strings are asked through the box as well. */
const onThePage = 20;

const asked = await prepare(600);

// Every question loads a page of results: a minute on a machine that does other things as well.
test('the index finds what a plain search of the texts finds, and the questions near the top', {
  timeout: 600_000,
}, async ({ open }) => {
  const quality = qualityOf(asked, await askOurs(await open('search/'), inject('site'), asked));
  expect(quality.recall, JSON.stringify(quality.misses)).toBeGreaterThanOrEqual(floors.recall);
  expect(quality.precision).toBeGreaterThanOrEqual(floors.precision);
  expect(quality.meanReciprocalRank, JSON.stringify(quality.poor)).toBeGreaterThanOrEqual(floors.meanReciprocalRank);
  const peers = await askPeers(await open('search/'), inject('site'), asked);
  for (const peer of [peers.mini, peers.flex].map((answers) => qualityOf(asked, answers))) {
    expect(quality.recall).toBeGreaterThan(peer.recall);
    expect(quality.meanReciprocalRank).toBeGreaterThan(peer.meanReciprocalRank);
  }
});

test('so does the page, through its box, with quotation marks and without', { timeout: 600_000 }, async ({ open }) => {
  const strings = asked.strings.slice(0, onThePage);
  const part = { strings, truth: asked.truth.slice(0, onThePage), questions: asked.questions };
  const page = await open('search/');
  const quoted = await askPage(
    page,
    strings.map((string) => `「${string}」`),
    true,
  );
  const plain = await askPage(page, strings, true);
  const questions = await askPage(
    page,
    asked.questions.map(({ ask }) => ask),
    false,
  );
  const exact = qualityOf(part, { strings: quoted, questions });
  expect(exact.recall, JSON.stringify(exact.misses)).toBeGreaterThanOrEqual(floors.recall);
  expect(exact.precision).toBeGreaterThanOrEqual(floors.precisionOfFew);
  expect(exact.meanReciprocalRank, JSON.stringify(exact.poor)).toBeGreaterThanOrEqual(floors.onThePage);
  const loose = qualityOf(part, { strings: plain, questions });
  expect(loose.recall, JSON.stringify(loose.misses)).toBeGreaterThanOrEqual(floors.recall);
});

test.for(['市政府花多少錢在資安', '資安演練有幾個機關參加', '142800'])(
  'whoever waits at every character of %s loads no more than a first search may',
  async (query) => {
    expect(await restedLoad(await browser(), inject('site'), query)).toBeLessThan(restedBytes);
  },
);

test('an order by amount or year loads one small file, not the index', async ({ open }) => {
  const page = await open('search/?q=%E8%B3%87%E5%AE%89');
  await page.locator('[data-part="results"][aria-busy="false"] a.result').first().waitFor();
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /\/pagefind\/(index|orders)/.exec(name)?.[1] ?? []),
    );
  const before = await loaded();
  await page.locator('[data-part="filters"] summary').click();
  await page.locator('select[name="order"]').selectOption('amount');
  await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe('amount');
  await page.locator('select[name="order"]').selectOption('year');
  await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe('year');
  expect((await loaded()).slice(before.length)).toEqual(['orders']);
});

test.for([
  ['資安', 'pasted'],
  ['資訊安全管理', 'pasted'],
  ['資安監控花多少錢', 'pasted'],
  ['資安監控花多少錢', 'typed'],
  ['資通安全管理', 'typed'],
  ['市政府花多少錢在資安', 'typed'],
] as const)('the first search for %s, %s, is light', async ([query, how], { open }) => {
  const page = await open('search/');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.locator('#query').focus();
  if (how === 'pasted') await page.locator('#query').fill(query);
  else
    for (const character of query) {
      await page.keyboard.insertText(character);
      await page.waitForTimeout(200);
    }
  await page.locator('a.result').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(700);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(firstSearchBytes);
});

test('what an input method composes is no query yet', async ({ open }) => {
  const page = await open('search/');
  await page.locator('#query').focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: '資安', selectionStart: 2, selectionEnd: 2 });
  await page.waitForTimeout(800);
  expect(await page.locator('a.result').count()).toBe(0);
  await client.send('Input.insertText', { text: '資安' });
  await page.locator('a.result').first().waitFor();
  expect(await page.locator('a.result').first().textContent()).toBe('資通安全');
});
