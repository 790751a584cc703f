import { describe, expect, test } from 'vitest';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { expenditureTreemap } from '../../src/exhibits/expenditure-treemap.ts';
import type { ExplorerNode } from '../../src/exhibits/explorer-tree.ts';
import { explorerTree } from '../../src/exhibits/explorer-tree.ts';
import { drawView, focusAddress, pathTo } from '../../src/islands/explorer-tree-view.ts';
import { explorerWords } from '../../src/islands/explorer-words.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { realBooks as books } from '../ledger/real-books.ts';

const context = new ExhibitContext(books, 'zh-TW');
const { charts } = explorerWords('zh-TW');
const nodes = (root: ExplorerNode): ExplorerNode[] => [root, ...(root.children ?? []).flatMap(nodes)];
const hrefs = (svg: string) => [...svg.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

describe.each(agencyYears(books).map((agencyYear) => ({ agencyYear, agency: agencyYear.agency })))(
  '$agency',
  ({ agencyYear }) => {
    const root = explorerTree(context, agencyYear);
    const exhibit = expenditureTreemap(context, agencyYear);
    if (!root || !exhibit) throw new Error('nothing to explore');
    const view = (node: ExplorerNode) => drawView(node, exhibit.id, '/here/', charts, '');

    test('the whole is drawn as the page drew it, but for its links and its caption', () => {
      const bare = (svg: string) => svg.replace(/ href="[^"]*"/g, '').replace(/<title id[\s\S]*?<\/desc>/, '');
      expect(bare(view(root).wide)).toBe(bare(exhibit.drawings.wide));
      expect(bare(view(root).phone)).toBe(bare(exhibit.drawings.phone));
    });

    test('every part that opens has a view; its parts lead to their views or to their places, and none is lost', () => {
      for (const node of nodes(root).filter(({ children }) => children)) {
        const { wide, unlabelled } = view(node);
        const leads = new Set([...hrefs(wide), ...unlabelled.map(({ href }) => href.replaceAll('&', '&amp;'))]);
        for (const child of node.children ?? []) {
          if (child.amount === '0') continue;
          const expected = child.children ? focusAddress('/here/', child.id) : (child.href ?? '');
          expect(leads, `${node.label} → ${child.label}`).toContain(expected);
        }
      }
    });

    test('a view is found by its id, an unknown one is not', () => {
      for (const node of nodes(root).filter(({ children }) => children))
        expect(pathTo(root, node.id)?.at(-1)).toBe(node);
      expect(pathTo(root, '')).toEqual([root]);
      expect(pathTo(root, 'nonesuch')).toBeUndefined();
    });

    test('no node below a plan is without its place', () => {
      for (const node of nodes(root).slice(1)) expect(node.href, node.label).toMatch(/\/plans\//);
    });

    test('pay is one amount', () => {
      for (const node of nodes(root).filter(({ label }) => label === '人事費')) expect(node.children).toBeUndefined();
    });
  },
);
