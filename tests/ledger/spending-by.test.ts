import { describe, expect, test } from 'vitest';
import { dimensionTreemap } from '../../src/exhibits/dimension-treemap.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { firstLevelObjects } from '../../src/ledger/queries/objects-of.ts';
import { spendingBy, spendingDimensions } from '../../src/ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { spendingTree } from '../../src/ledger/queries/spending-tree.ts';
import { sumDigits } from '../../src/money/amount.ts';
import { realBooks as books } from './real-books.ts';

const nodes = (node: SpendingNode): SpendingNode[] => [node, ...node.children.flatMap(nodes)];
const trees = agencyYears(books).flatMap((agencyYear) =>
  spendingDimensions.map((dimension) => ({
    ...{ agencyYear, dimension, city: agencyYear.city },
    tree: spendingBy(books, agencyYear, dimension),
  })),
);

describe.each(trees)('$city by $dimension', ({ agencyYear, dimension, tree }) => {
  if (!tree) throw new Error('both books print every dimension');
  const total = spendingTree(books, agencyYear)?.amountNtd ?? '';

  test('every node is exactly the sum of its parts', () => {
    for (const node of nodes(tree).filter(({ children }) => children.length > 0))
      expect(sumDigits(node.children.map(({ amountNtd }) => amountNtd)), node.id).toBe(node.amountNtd);
  });

  test('every node has an id of its own and lines of its book', () => {
    const ids = nodes(tree).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { cells, id } of nodes(tree)) {
      expect(cells.length, id).toBeGreaterThan(0);
      for (const { document } of cells) expect(document).toBe(agencyYear.document);
    }
  });

  test('a node with one printed line has its amount on that line', () => {
    const lines = books.documents.find(({ entry }) => entry.id === agencyYear.document)?.lines ?? [];
    for (const { cells, derived, amountNtd, precisionNtd } of nodes(tree)) {
      const [cell] = cells;
      if (!cell || derived !== '' || books.readings.some((r) => r.lineFrom <= cell.line && cell.line <= r.lineTo))
        continue;
      const printed = (lines[cell.line - 1]?.text ?? '').normalize('NFKC').replace(/[,\s]/g, '');
      expect(printed).toContain(amountNtd.slice(0, precisionNtd === 1000 ? -3 : undefined));
    }
  });

  test('ties to the total that it is of', () => {
    if (dimension === 'pay') {
      const pay = firstLevelObjects(books, agencyYear).find(({ name }) => name === '人事費');
      expect(tree.amountNtd).toBe(pay?.amountNtd);
    } else if (dimension === 'function') {
      // Printed in 千元; what it has beyond the agency's own total stands under 其他支出.
      const beyond = tree.children.filter(({ name }) => name === '其他支出').map(({ amountNtd }) => amountNtd);
      const own = BigInt(tree.amountNtd) - BigInt(sumDigits(beyond));
      expect((BigInt(total) + 500n) / 1000n).toBe(own / 1000n);
    } else expect(tree.amountNtd).toBe(total);
  });

  test('no part is the pay of a group of one to three people', () => {
    for (const { name } of nodes(tree)) expect(name).not.toMatch(/技工|工友|駕駛/);
  });
});

test('the outline of both cities by every dimension', async () => {
  const outline = (node: SpendingNode, depth: number): string[] =>
    depth > 3 || node.level === 'item'
      ? []
      : [
          `${'  '.repeat(depth)}${node.name} ${node.amountNtd}${node.derived === '' ? '' : ` (${node.derived})`}`,
          ...node.children.flatMap((child) => outline(child, depth + 1)),
        ];
  const text = trees
    .filter(({ dimension }) => dimension !== 'plan')
    .map(({ city, dimension, tree }) => `# ${city} ${dimension}\n${tree ? outline(tree, 0).join('\n') : ''}`)
    .join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('golden/spending-by.txt');
});

test('a table in 千元 whose total is 0 takes nothing apart', () => {
  const [agencyYear] = agencyYears(books);
  if (!agencyYear) throw new Error('no agency');
  const smallest = {
    ...books,
    statements: books.statements.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.unit === '千元' ? { ...cell, value: '0' } : cell)),
      })),
    })),
  };
  expect(spendingBy(smallest, agencyYear, 'function')).toBeUndefined();
  expect(() => dimensionTreemap(new ExhibitContext(smallest, 'zh-TW'), agencyYear, 'function')).not.toThrow();
});
