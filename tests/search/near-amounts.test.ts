import { expect, test } from 'vitest';
import { nearAmounts } from '../../src/search/near-amounts.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { variantTable } from '../../src/search/search-words.ts';
import { memoryEngine } from './memory-engine.ts';

const words = { variants: [], synonyms: [], foreign: [], cities: [] };
const records = ['28000', '9500000', '32571000', '43751000', '68390000', '33000000', '330000007'].map(
  (amountNtd): SearchRecord => ({
    id: `r${amountNtd}`,
    kind: 'purchase',
    title: '採購',
    trail: [],
    text: '',
    address: '/',
    group: 'g',
    amountNtd,
    places: [],
  }),
);
const engine = memoryEngine(records, variantTable(words));

test.each([
  ['三千五百萬', ['33000000', '32571000', '43751000', '9500000']],
  ['3500萬', ['33000000', '32571000', '43751000', '9500000']],
  ['35,000,000 元', ['33000000', '32571000', '43751000', '9500000']],
  ['3萬元', ['28000', '9500000', '32571000', '33000000']],
  ['資安', []],
  ['35', []],
  ['三千五百萬 機房', []],
])('%s', async (typed, near) => {
  const { amounts, results } = await nearAmounts(parseQuery(typed), engine, words);
  expect(amounts).toEqual(near);
  // Not the record of 330,000,007, which begins with the same digits.
  expect(results.map(({ record, hits }) => [record.id, hits.amount])).toEqual(near.map((ntd) => [`r${ntd}`, true]));
});
