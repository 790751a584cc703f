import { inject } from 'vitest';
import { askOurs, prepare } from '../../scripts/search-bench/ask-all.ts';
import { qualityOf } from '../../scripts/search-bench/quality.ts';
import { expect, test } from './browser-test.ts';

/** Floors a little below what `npm run bench:search` reached; it prints what is missed and why. */
const floors = { recall: 0.995, precision: 0.98, meanReciprocalRank: 0.94 };
/** Bytes that the first search of a visit may load, WebAssembly and first results included. */
const firstSearchBytes = 170_000;

// Every question loads a page of results: minutes on a machine that does other things as well.
test('the index finds what a plain search of the texts finds, and the questions near the top', {
  timeout: 300_000,
}, async ({ open }) => {
  const asked = await prepare(120);
  const page = await open('search/');
  const quality = qualityOf(asked, await askOurs(page, inject('site'), asked));
  expect(quality.recall, JSON.stringify(quality.misses)).toBeGreaterThanOrEqual(floors.recall);
  expect(quality.precision).toBeGreaterThanOrEqual(floors.precision);
  expect(quality.meanReciprocalRank, JSON.stringify(quality.poor)).toBeGreaterThanOrEqual(floors.meanReciprocalRank);
});

test.for(['資安', '資訊安全管理', '資安監控花多少錢'])('the first search for %s is light', async (query, { open }) => {
  const page = await open('search/');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.locator('#query').fill(query);
  await page.locator('a.result').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(firstSearchBytes);
});
