import type { JSHandle, Page } from 'playwright-core';
import { addressMaker } from '../../src/i18n/address.ts';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { withoutAsking } from '../../src/search/asking-words.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { searchWordsOf, variantsOf } from '../../src/search/search-words.ts';
import type { Question } from '../../tests/search/read-questions.ts';
import { readQuestions } from '../../tests/search/read-questions.ts';
import type { Answers } from './in-page.ts';
import type { PeerAnswers } from './peers.ts';
import { plainRecords, substringTruth } from './plain-text.ts';
import type { PrintedString } from './sample-strings.ts';
import { samplePrinted, sampleStrings } from './sample-strings.ts';
import { serveSources, sourceRoot } from './serve-sources.ts';

/** What is asked of every search: strings with the records that hold them, and questions. */
export interface Asked {
  readonly records: readonly SearchRecord[];
  readonly words: SearchWords;
  readonly variants: Readonly<Record<string, string>>;
  readonly strings: readonly string[];
  readonly truth: readonly (readonly string[])[];
  readonly questions: readonly Question[];
  /** Strings drawn from what the documents print instead. */
  readonly printed: readonly PrintedString[];
}

const seed = 108_113;

/** Draws `count` strings from the books as they are now. */
export async function prepare(count: number): Promise<Asked> {
  const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
  const records = searchRecords(books, addressMaker('/').page);
  const variants = Object.fromEntries(variantsOf(books.decisions));
  const strings = sampleStrings(records, count, seed);
  const plain = plainRecords(records, variants);
  return {
    records,
    variants,
    words: searchWordsOf(books.decisions),
    strings,
    truth: strings.map((string) => substringTruth(string, plain, variants)),
    questions: readQuestions(),
    printed: samplePrinted(books.documents, count, seed),
  };
}

/** Asks the search of the built site. */
export async function askOurs(page: Page, site: string, { words, strings, questions }: Asked): Promise<Answers> {
  await serveSources(page);
  await page.goto(`${site}search/`);
  const given = {
    base: new URL(site).pathname,
    words,
    asking: { fillers: zhTw.search.fillers, asks: zhTw.search.asks },
    strings,
    questions: questions.map(({ ask }) => ask),
  };
  const module = await imported<typeof import('./in-page.ts')>(page, 'scripts/search-bench/in-page.ts');
  return module.evaluate(
    ({ answersOf }, { base, words, asking, strings, questions }) => answersOf(base, words, asking, strings, questions),
    given,
  );
}

/** A module of the project, imported in the page. Written as text: what runs this file may rewrite imports. */
async function imported<T>(page: Page, path: string): Promise<JSHandle<T>> {
  return (await page.evaluateHandle(`import(${JSON.stringify(sourceRoot + path)})`)) as JSHandle<T>;
}

/** Asks both peers on a page of the site. */
export async function askPeers(
  page: Page,
  site: string,
  { records, variants, strings, questions }: Asked,
): Promise<{ mini: PeerAnswers; flex: PeerAnswers }> {
  await serveSources(page);
  await page.goto(`${site}search/`);
  const prepared = questions.map(({ ask }) => ({
    typed: ask,
    bare: withoutAsking(parseQuery(ask), zhTw.search)
      .map(({ text }) => text)
      .join('，'),
  }));
  const given = { root: sourceRoot, records, variants, strings, questions: prepared };
  const module = await imported<typeof import('./peers.ts')>(page, 'scripts/search-bench/peers.ts');
  return module.evaluate(async ({ miniSearch, flexSearch }, { root, records, variants, strings, questions }) => {
    const mini = `${root}node_modules/minisearch/dist/es/index.js`;
    const flex = `${root}node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs`;
    return {
      mini: await miniSearch(mini, records, variants, strings, questions),
      flex: await flexSearch(flex, records, variants, strings, questions),
    };
  }, given);
}
