import { describe, expect, test } from 'vitest';
import { dimensionTreemap } from '../../../src/exhibits/dimension-treemap.ts';
import { ExhibitContext } from '../../../src/exhibits/exhibit-context.ts';
import type { ExplorerNode } from '../../../src/exhibits/explorer-tree.ts';
import { explorerTree } from '../../../src/exhibits/explorer-tree.ts';
import type { DrawingForm } from '../../../src/islands/drawing-forms.ts';
import { partRows } from '../../../src/islands/explorer/explorer-parts.ts';
import { pathTo } from '../../../src/islands/explorer/explorer-path.ts';
import { drawView } from '../../../src/islands/explorer/explorer-view.ts';
import { explorerWords } from '../../../src/islands/explorer/explorer-words.ts';
import { agencyYears } from '../../../src/ledger/queries/agency-years.ts';
import { spendingDimensions } from '../../../src/ledger/queries/spending-by/spending-dimension.ts';
import { realBooks as books } from '../../ledger/real-books.ts';

const context = new ExhibitContext(books, 'zh-TW');
const { charts } = explorerWords('zh-TW');
const nodes = (root: ExplorerNode): ExplorerNode[] => [root, ...(root.children ?? []).flatMap(nodes)];
const hrefs = (svg: string) => [...svg.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
const openAt = (id: string) => `/here/?focus=${id}`;
const trees = agencyYears(books).flatMap((agencyYear) =>
  spendingDimensions.map((dimension) => ({ agencyYear, dimension, city: agencyYear.city })),
);

describe.each(trees)('$city by $dimension', ({ agencyYear, dimension }) => {
  const root = explorerTree(context, agencyYear, dimension);
  const exhibit = dimensionTreemap(context, agencyYear, dimension);
  if (!root || !exhibit) throw new Error('nothing to explore');
  const view = (node: ExplorerNode, form: DrawingForm = 'wide') => drawView(form, node, exhibit.id, openAt, charts, '');
  const opening = nodes(root).filter(({ children }) => children);

  test('the whole is drawn as the page drew it, but for its links and its caption', () => {
    const bare = (svg: string) => svg.replace(/ href="[^"]*"/g, '').replace(/<title id[\s\S]*?<\/desc>/, '');
    expect(bare(view(root).svg)).toBe(bare(exhibit.drawings.wide));
    expect(bare(view(root, 'phone').svg)).toBe(bare(exhibit.drawings.phone));
  });

  test('every part that opens has a view; its parts lead to their views or places, the small ones through 其他', () => {
    for (const node of opening) {
      const { svg, unlabelled } = view(node);
      const leads = new Set([...hrefs(svg), ...unlabelled.map(({ href }) => href.replaceAll('&', '&amp;'))]);
      const small = new Set(
        pathTo(root, `${node.id}--other`)
          ?.at(-1)
          ?.children?.map(({ id }) => id),
      );
      for (const child of node.children ?? []) {
        if (child.amount === '0') continue;
        const own = child.children ? openAt(child.id) : (child.href ?? '');
        const expected = small.has(child.id) ? openAt(`${node.id}--other`) : own;
        expect(leads, `${node.label} → ${child.label}`).toContain(expected);
      }
    }
  });

  test('a view is found by its id, an unknown one is not', () => {
    for (const node of opening) expect(pathTo(root, node.id)?.at(-1)).toBe(node);
    expect(pathTo(root, '')).toEqual([root]);
    expect(pathTo(root, 'nonesuch')).toBeUndefined();
    expect(pathTo(root, 'nonesuch--other')).toBeUndefined();
  });

  test('其他 holds exactly the small items and opens into a view of them', () => {
    for (const node of opening) {
      const other = pathTo(root, `${node.id}--other`)?.at(-1);
      if (!other) continue;
      const sum = (other.children ?? []).reduce((total, child) => total + BigInt(child.amount), 0n);
      expect(sum.toString()).toBe(other.amount);
      expect(view(other).svg).toContain('<svg');
    }
  });

  test('a drawing lists as many items as it names', () => {
    for (const node of opening) {
      const [wide, phone] = [view(node), view(node, 'phone')];
      expect(wide.svg.match(/class="tile-item /g)?.length ?? 0, node.id).toBe(wide.listed.length);
      expect(phone.svg.match(/class="row[ "]/g)?.length ?? 0, node.id).toBe(phone.listed.length);
    }
  });

  test('the list beside a drawing has every part, largest first, and no more rows than stand beside it', () => {
    for (const node of opening) {
      const rows = partRows(node);
      const parts = rows.filter(({ depth }) => depth === 0).map(({ node: part }) => BigInt(part.amount));
      expect(parts).toHaveLength(node.children?.length ?? 0);
      expect(parts).toEqual(parts.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      expect(rows.length).toBeLessThanOrEqual(Math.max(18, parts.length));
    }
  });

  test('no node below the whole is without its place', () => {
    for (const node of nodes(root).slice(1)) expect(node.href, node.label).toMatch(/\/(plans|by|sources)\//);
  });

  test('pay is one amount, except where its kinds are what is shown', () => {
    for (const node of nodes(root).filter(({ label }) => label === '人事費' && dimension !== 'pay'))
      expect(node.children).toBeUndefined();
  });
});
