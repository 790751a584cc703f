// `npm run bench:search`: recall, precision, ranks, bytes and times of the search in a real browser, beside two peers. Needs dist/.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { listen } from '../src/preview/listen.ts';
import { basePath, previewServer } from '../src/preview/preview-server.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { askOurs, askPeers, prepare } from './search-bench/ask-all.ts';
import { askPage } from './search-bench/ask-page.ts';
import { firstLoad, restedLoad, typedLoad, warmTimes } from './search-bench/first-load.ts';
import type { Quality } from './search-bench/quality.ts';
import { qualityOf } from './search-bench/quality.ts';

const strings = 600;
/** Queries whose first load is weighed: a short word, a long one, Latin letters, an amount, synonyms, two terms, a sentence. */
const weighed = [
  '資安',
  '台中通',
  '資訊安全管理',
  'GCB',
  'iTaichung',
  '3257萬1千元',
  '人工智慧',
  '機房 備援',
  '資安監控花多少錢',
  '26,522,000',
];

const asked = await prepare(strings);
const base = basePath(process.env['BASE'] ?? '/');
const server = previewServer({ dist: 'dist', base });
const port = await listen(server, 0, '127.0.0.1');
const site = `http://127.0.0.1:${port}${base}`;
const { executablePath, args, env } = await findBrowser(process.env, 'system');
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const ours = await askOurs(await browser.newPage(), site, asked);
  const printed = await askOurs(await browser.newPage(), site, {
    ...asked,
    strings: asked.printed.map(({ text }) => text),
    questions: [],
  });
  const documentOf = new Map(asked.records.map(({ id, document }) => [id, document]));
  const unfound = asked.printed.filter(
    ({ document }, at) => !printed.strings[at]?.some((id) => documentOf.get(id) === document),
  );
  const { mini, flex } = await askPeers(await browser.newPage(), site, asked);
  console.log(
    `${asked.records.length} records; ${strings} strings of 2 to 8 characters, ${asked.questions.length} questions\n`,
  );
  console.log(`${'search'.padEnd(22)}  recall  precision     MRR   warm ms (median, 95 %)  shipped, gzip`);
  const quality = qualityOf(asked, ours);
  row('pagefind + this site', quality, ours.warm, '(below)');
  row('MiniSearch, bigrams', qualityOf(asked, mini), mini.warm, shipped(mini.index, 'minisearch/dist/es/index.js'));
  row(
    'FlexSearch, bigrams',
    qualityOf(asked, flex),
    flex.warm,
    shipped(flex.index, 'flexsearch/dist/flexsearch.bundle.module.min.mjs'),
  );

  console.log(
    `\nstrings drawn from the lines of the documents: ${asked.printed.length - unfound.length} of ${asked.printed.length} are found in a record of their document`,
  );
  for (const { document, text } of unfound) console.log(`  ${document} ${text}`);

  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  const onThePage = {
    strings: asked.strings.slice(0, 120),
    truth: asked.truth.slice(0, 120),
    questions: asked.questions,
  };
  const listed = await askPage(
    page,
    asked.questions.map(({ ask }) => ask),
    false,
  );
  for (const [name, quote] of [
    ['box, 「quoted」', true],
    ['box, as typed', false],
  ] as const) {
    const strings = await askPage(
      page,
      onThePage.strings.map((string) => (quote ? `「${string}」` : string)),
      true,
    );
    row(name, qualityOf(onThePage, { strings, questions: listed }), [0], '');
  }

  const warm = await warmTimes(
    browser,
    site,
    asked.questions.map(({ ask }) => ask),
    { slowdown: 4, runs: 3 },
  );
  console.log(
    `\nwarm, processor 4 times slower, from the key to drawn results: median ${at(warm, 0.5).toFixed(0)} ms, 95 % ${at(warm, 0.95).toFixed(0)} ms (${warm.length} times, load ${loadavg()[0]?.toFixed(1)})`,
  );
  console.log('\nfirst search typed, a key every 250 ms, every 450 ms, and resting at every character: bytes');
  for (const query of [...weighed, '資安演練有幾個機關參加', '市政府花多少錢在資安'])
    console.log(
      `  ${query}  ${await typedLoad(browser, site, query, 250)}  ${await typedLoad(browser, site, query, 450)}  ${await restedLoad(browser, site, query)}`,
    );

  console.log(
    '\nfirst search of a visit        bytes to results  bytes in all  requests  ms, processor 4 times slower: first, second query, first again',
  );
  const loads = [];
  for (const query of weighed) loads.push(await firstLoad(browser, site, query, 4));
  for (const { query, toResults, inAll, requests, milliseconds, second, again } of loads) {
    const width = 28 - [...query].filter((char) => char > '\u2e80').length;
    console.log(
      `${query.padEnd(width)}  ${String(toResults).padStart(16)}  ${String(inAll).padStart(12)}  ${String(requests).padStart(8)}  ${[milliseconds, second, again].map((ms) => ms.toFixed(0).padStart(6)).join('')}`,
    );
  }
  console.log(
    `median ${at(
      loads.map(({ toResults }) => toResults),
      0.5,
    )}, most ${at(
      loads.map(({ inAll }) => inAll),
      1,
    )}`,
  );

  console.log(`\nstrings of which a record is missed: ${quality.misses.length}`);
  for (const { query, missed } of quality.misses) console.log(`  ${query}  ${missed.join(', ')}`);
  console.log(`\nquestions whose first result is not the wanted one: ${quality.poor.length}`);
  for (const { ask, place, first } of quality.poor) console.log(`  ${ask}  at ${place || 'none'}, first ${first}`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

function row(
  name: string,
  { recall, precision, meanReciprocalRank }: Quality,
  warm: readonly number[],
  size: string,
): void {
  const share = (value: number) => value.toFixed(4).padStart(7);
  console.log(
    `${name.padEnd(22)} ${share(recall)}    ${share(precision)} ${share(meanReciprocalRank)}   ${at(warm, 0.5).toFixed(1).padStart(8)} ${at(warm, 0.95).toFixed(1).padStart(8)}        ${size}`,
  );
}

function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function shipped(index: string, code: string): string {
  const bytes = gzipSync(index).length + gzipSync(readFileSync(`node_modules/${code}`)).length;
  return `${(bytes / 1000).toFixed(0)} kB`;
}
