import { expect, test } from 'vitest';
import { comparisonPair, comparisonPairs } from '../../src/exhibits/comparison/comparison-pairs.ts';
import { compileComparison } from '../../src/exhibits/comparison/compile-comparison.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { realBooks } from '../ledger/real-books.ts';

const { columns } = compileComparison(new ExhibitContext(realBooks, 'zh-TW'));
const many = Array.from({ length: 40 }, (_, at) =>
  columns.map((column) => ({ ...column, id: `${column.id}-${at}` })),
).flat();

test('every two columns of the real books have a page', () => {
  expect(comparisonPairs(columns)).toHaveLength((columns.length * (columns.length - 1)) / 2);
});

test('pages grow with the columns, not with their square', () => {
  const ofHalf = comparisonPairs(many.slice(0, many.length / 2)).length;
  expect(comparisonPairs(many).length).toBeLessThan(2.2 * ofHalf);
});

test('a pair is found in either order exactly when it has a page, and nothing is paired with itself', () => {
  const pages = new Set(comparisonPairs(many).map(({ a, b }) => `${a.id} ${b.id}`));
  for (const one of many.slice(0, 30)) {
    for (const other of many.slice(0, 30)) {
      const pair = comparisonPair(many, one.id, other.id);
      expect(pair !== undefined).toBe(pages.has(`${one.id} ${other.id}`) || pages.has(`${other.id} ${one.id}`));
      if (pair) expect(pages).toContain(`${pair.a.id} ${pair.b.id}`);
    }
  }
  expect(comparisonPair(many, 'nothing', 'nothing')).toBeUndefined();
});
