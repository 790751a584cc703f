import { expect, test } from 'vitest';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import { nearTerms } from '../../src/search/near-terms.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { variantTable } from '../../src/search/search-words.ts';
import { memoryEngine } from './memory-engine.ts';

const words = { variants: [], synonyms: [], foreign: [], cities: [] };
const record: SearchRecord = {
  id: 'r',
  kind: 'purchase',
  title: '機房空調',
  trail: [],
  text: '資安監控與備援',
  address: '/',
  group: 'g',
  places: [],
};
const engine = memoryEngine([record], variantTable(words));

test('the longest parts that the books hold, the longest first', async () => {
  const near = await nearTerms(parseQuery('資安監控的機房要備援'), engine, words, zhTw.search);
  expect(near).toEqual([
    { text: '資安監控', count: 1 },
    { text: '機房', count: 1 },
    { text: '備援', count: 1 },
  ]);
});

test('no part is looked for once something else is asked', async () => {
  let asked = 0;
  const counting: SearchEngine = {
    ...engine,
    find: (...question) => {
      asked += 1;
      return engine.find(...question);
    },
  };
  const gone = { isWaiting: () => false, pause: async () => undefined };
  await nearTerms(parseQuery('資安監控的機房要備援'), counting, words, zhTw.search, gone);
  expect(asked).toBe(1);
});
