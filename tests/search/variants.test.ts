import { describe, expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { phrasesOf, searchWordsOf, variantsOf } from '../../src/search/search-words.ts';
import { memoryEngine } from './memory-engine.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/').page);
const words = searchWordsOf(books.decisions);
const engine = memoryEngine(records, variantsOf(books.decisions));

const found = async (query: string) => {
  const search = runSearch(
    { terms: parseQuery(query, phrasesOf(words)), filters: {}, order: 'relevance' },
    engine,
    words,
  );
  const ids: string[] = [];
  while (!search.isDone()) ids.push(...(await search.next()).map(({ record }) => record.id));
  return ids.sort();
};

describe('two ways of writing find the same records', () => {
  test.each([
    ['臺中市政府', '台中市政府'],
    ['大數據分析平臺', '大數據分析平台'],
    ['服務e櫃檯', '服務e櫃台'],
    ['公布', '公佈'],
    ['ＶＰＮ', 'VPN'],
    ['iTaichung', 'ITAICHUNG'],
    ['年度', '\uF98E\uFA01'],
    ['網路', '網\uF937'],
    ['26,522,000', '26522000'],
    ['e 指通', 'e指通'],
    ['32020111703', '３２０２０１１１７０３'],
  ])('%s and %s', async (one, other) => {
    const ids = await found(one);
    expect(ids).not.toEqual([]);
    expect(await found(other)).toEqual(ids);
  });
});

test.each([
  ['3257萬1千元', '32,571,000'],
  ['三千二百五十七萬一千', '32571000'],
  ['九百五十萬', '950萬'],
  ['950萬', '9,500,000'],
  ['兩千萬', '20,000,000'],
  ['３２，５７１千元', '32571000'],
])('%s finds no less in the digits %s, which may also stand in a longer number', async (one, other) => {
  const ids = await found(one);
  expect(ids).not.toEqual([]);
  expect(await found(other)).toEqual(expect.arrayContaining(ids));
});

describe('an abbreviation and what it stands for find one another’s records', () => {
  test.each([
    ['資安', '資通安全'],
    ['GCB', '政府組態基準'],
    ['WAF', '應用程式防火牆'],
    ['SOC', '資安監控中心'],
    ['EDR', '端點偵測及應變機制'],
    ['VANS', '資通安全弱點通報機制'],
    ['ISMS', '資訊安全管理系統'],
    ['人工智慧', 'AI'],
    ['wireless', '無線網路'],
    ['Machine room', '機房'],
  ])('%s and %s', async (one, other) => {
    const ids = await found(one);
    expect(ids).not.toEqual([]);
    // Letters also stand inside other words: AI in iTaichung.
    expect(await found(other)).toEqual(expect.arrayContaining(ids));
  });
});

test('a code finds its plan, spaces in a mixed word do not matter, quoted words stand as they are', async () => {
  expect(await found('32020111703')).toContain('plan-taichung-108-32020111703');
  expect(await found('台中 e 指通')).toEqual(expect.arrayContaining(await found('"台中e指通"')));
  const exact = await found('"資安管理"');
  expect(exact.length).toBeGreaterThan(0);
  for (const id of exact) {
    const record = records.find((each) => each.id === id);
    expect([record?.title, ...(record?.trail ?? []), record?.text].join('\n')).toContain('資安管理');
  }
  expect((await found('資安管理')).length).toBeGreaterThan(exact.length);
});
