import { describe, expect, test } from 'vitest';
import { dimensionTreemap } from '../../../src/exhibits/dimension-treemap.ts';
import { ExhibitContext } from '../../../src/exhibits/exhibit-context.ts';
import type { ExplorerNode } from '../../../src/exhibits/explorer-tree.ts';
import { explorerData } from '../../../src/exhibits/explorer-tree.ts';
import { explorerMeasures, measuredWords, partColumns } from '../../../src/islands/explorer/explorer-measures.ts';
import type { FocusPath } from '../../../src/islands/explorer/explorer-path.ts';
import { pathTo } from '../../../src/islands/explorer/explorer-path.ts';
import { explorerWords } from '../../../src/islands/explorer/explorer-words.ts';
import { viewWords } from '../../../src/islands/explorer/view-words.ts';
import { agencyYears } from '../../../src/ledger/queries/agency-years.ts';
import { spendingDimensions } from '../../../src/ledger/queries/spending-by/spending-dimension.ts';
import { realBooks as books } from '../../ledger/real-books.ts';

const opening = (node: ExplorerNode): ExplorerNode[] =>
  node.children ? [node, ...node.children.flatMap(opening)] : [];

const views = (['zh-TW', 'en'] as const).flatMap((language) =>
  agencyYears(books).flatMap((agencyYear) =>
    spendingDimensions.map((by) => ({ language, agencyYear, by, city: agencyYear.city })),
  ),
);

describe.each(views)('$city by $by in $language', ({ language, agencyYear, by }) => {
  const context = new ExhibitContext(books, language);
  const data = explorerData(context, agencyYear) ?? expect.fail('nothing to explore');
  const words = explorerWords(language);
  const root = data.trees[by] ?? expect.fail('not printed');
  const state = { by, focus: '', as: 'amount', find: '' } as const;
  const of = (path: FocusPath) => viewWords(data, state, path, words) ?? expect.fail('no words');

  test('the whole says what its own exhibit says, total and sources too', () => {
    const exhibit = dimensionTreemap(context, agencyYear, by) ?? expect.fail('no exhibit');
    const { question, finding, sentence, caveat } = exhibit;
    const view = of([root]);
    expect(view).toMatchObject({ question, finding, sentence, caveat, toolsOf: '' });
    expect(view.facts).toBe(context.words.figures.facts(exhibit.facts));
    expect(view.sources).toEqual(exhibit.sources.map(({ text, href }) => ({ text, href })));
  });

  test('an open part is named in its own words, with its own total and line, and no word of the whole’s finding', () => {
    for (const node of opening(root).slice(1)) {
      const path = pathTo(root, node.id) ?? expect.fail(node.id);
      const { question, finding, facts, sources, caveat, toolsOf } = of(path);
      const name = new RegExp(node.label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
      expect(question).toMatch(name);
      expect(finding).toMatch(name);
      const digits = node.thousands ? node.amount.slice(0, -3) : node.amount;
      expect(facts.replace(/[^\d]/g, '')).toContain(digits);
      expect(facts.replace(/[^\d]/g, '')).not.toContain(root.amount);
      expect(sources.map(({ href }) => href)).toEqual([node.line]);
      expect(caveat).toBe('');
      expect(toolsOf).not.toBe('');
    }
  });

  test('shares beside the drawing are those on its tiles: of the open part, in every measure', () => {
    for (const node of opening(root)) {
      for (const as of explorerMeasures) {
        const tiles = measuredWords(as, node, data, words);
        const columns = partColumns(as, node.amount, data, words);
        expect(columns.value).not.toBe(columns.share);
        for (const { amount } of node.children ?? []) {
          expect(columns.shareOf(amount)).toBe(tiles.share(amount, node.amount));
          if (as === 'amount' || as === 'resident' || as === 'employee')
            expect(columns.valueOf(amount)).toBe(tiles.amount(amount));
        }
      }
    }
  });
});

describe.each(agencyYears(books))('purchase lines of $agency', (agencyYear) => {
  const root = explorerData(new ExhibitContext(books, 'zh-TW'), agencyYear)?.trees.plan;

  test('of one object have names that tell them apart, and what is bought before why', () => {
    for (const { children = [] } of root ? opening(root) : []) {
      const lines = children.filter(({ says }) => says !== undefined);
      expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
      for (const { label, says = '' } of lines)
        if (says.includes('，')) expect(label).not.toMatch(/^(依據|因應|配合|為配合)/);
    }
  });
});

test('sources name the statement that holds their line', () => {
  for (const agencyYear of agencyYears(books)) {
    for (const by of spendingDimensions) {
      const { sources = [] } = dimensionTreemap(new ExhibitContext(books, 'zh-TW'), agencyYear, by) ?? {};
      for (const { statement, cell } of sources) {
        const holding = books.statements.filter(
          (table) =>
            table.document === cell.document &&
            (table.lineFrom === cell.line ||
              table.rows.some(({ cells }) => cells.some(({ line }) => line === cell.line))),
        );
        expect(
          holding.map(({ statement: title }) => title.replace(/（.*）$/, '')),
          `${agencyYear.city} ${by} ${cell.line}`,
        ).toContain(statement);
      }
    }
  }
});
