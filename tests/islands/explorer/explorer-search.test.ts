import { expect, test } from 'vitest';
import type { ExplorerNode } from '../../../src/exhibits/explorer-tree.ts';
import { findInTree, litIds } from '../../../src/islands/explorer/explorer-search.ts';

const variants = new Map([
  ['台', '臺'],
  ['劃', '畫'],
]);
const leaf = (id: string, label: string, amount: string): ExplorerNode => ({ id, label, amount, kind: 'other' });
const tree: ExplorerNode = {
  ...leaf('whole', '臺中', '100'),
  children: [
    { ...leaf('a', '規畫', '60'), children: [leaf('a.1', '雲端平臺', '50'), leaf('a.2', 'ISO 27001 驗證', '10')] },
    leaf('b', '平臺維護', '40'),
  ],
};

test.each([
  ['平台', ['a.1', 'b']],
  ['平臺', ['a.1', 'b']],
  ['規劃', ['a']],
  ['ｉｓｏ　２７００１', ['a.2']],
  ['iso27001', ['a.2']],
  // The whole is not a part of itself.
  ['臺中', []],
  ['無此', []],
  ['', []],
  [' ，。', []],
])('%j finds %j, largest first', (words, ids) => {
  expect(findInTree(tree, words, variants).map(({ node }) => node.id)).toEqual(ids);
});

test('a purchase line is found by all that it says, and the clause that says it is shown', () => {
  const says = '依規定辦理，四維機房網路與資安設備（如核心交換器、防火牆）維護。';
  const line: ExplorerNode = { ...leaf('x.1', '四維機房網路與資安設備維護', '5'), says };
  const lines: ExplorerNode = { ...leaf('x', '全部', '5'), children: [line] };
  expect(findInTree(lines, '防火牆', variants)).toMatchObject([{ node: line, excerpt: '防火牆' }]);
  expect(findInTree(lines, '機房網路', variants)).toMatchObject([{ node: line, excerpt: '' }]);
});

test('what a match stands in stays lit with it', () => {
  expect([...litIds(findInTree(tree, '雲端', variants))].sort()).toEqual(['a', 'a.1']);
});
