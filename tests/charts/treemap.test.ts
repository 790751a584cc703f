import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChartInputError } from '../../src/charts/chart-input-error.ts';
import { drawTreemap } from '../../src/charts/draw-treemap.ts';
import { drawTreemapBars } from '../../src/charts/draw-treemap-bars.ts';
import { labelTreemap } from '../../src/charts/label-treemap.ts';
import type { TreemapTile } from '../../src/charts/layout-treemap.ts';
import { layoutTreemap } from '../../src/charts/layout-treemap.ts';
import { layoutTreemapBars } from '../../src/charts/layout-treemap-bars.ts';
import type { Box } from '../../src/charts/text-line.ts';
import { lineBox } from '../../src/charts/text-line.ts';
import type { TreemapNode } from '../../src/charts/treemap-node.ts';
import { arbitraryTree } from './arbitrary-tree.ts';
import { chineseWords } from './chinese-words.ts';
import { exampleLines, exampleTree } from './example-tree.ts';
import { overlapping } from './overlapping.ts';
import { parsedSvg, readableSvg } from './readable-svg.ts';

const other = { label: chineseWords.other };
const frame = { width: 720, height: 420 };
const caption = { id: 'chart', title: '錢用在哪裡', description: '113 年度預算，面積等於金額' };
const area = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);
const amounts = (tile: TreemapTile): number => Number(tile.node.amount);

describe('the geometry of a treemap', () => {
  test('gives each tile the area of its amount, inside the frame, and fills it', () => {
    fc.assert(
      fc.property(
        arbitraryTree,
        fc.integer({ min: 40, max: 2000 }),
        fc.integer({ min: 40, max: 2000 }),
        (root, width, height) => {
          const layout = layoutTreemap(root, { width, height }, { other });
          const perNtd = (width * height) / Number(root.amount);
          for (const tile of layout.groups.flatMap((group) => [group, ...group.tiles])) {
            expect(Math.abs(area(tile) - amounts(tile) * perNtd)).toBeLessThan(1e-6 * width * height);
            expect(tile.x0).toBeGreaterThanOrEqual(-1e-6);
            expect(tile.y0).toBeGreaterThanOrEqual(-1e-6);
            expect(tile.x1).toBeLessThanOrEqual(width + 1e-6);
            expect(tile.y1).toBeLessThanOrEqual(height + 1e-6);
          }
          const whole = layout.groups.reduce((sum, group) => sum + area(group), 0);
          expect(whole / (width * height)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  test('gathers two or more that hold no word, never a single one, and loses nothing', () => {
    fc.assert(
      fc.property(arbitraryTree, fc.integer({ min: 0, max: 200 }), (root, leastPerMille) => {
        const layout = layoutTreemap(root, frame, { other, leastPerMille });
        const least = (Number(root.amount) * leastPerMille) / 1000;
        const gathered = layout.groups.filter((group) => group.gathered.length > 0);
        for (const group of gathered) {
          expect(group.gathered.length).toBeGreaterThan(1);
          const amount = group.gathered.reduce((sum, node) => sum + Number(node.amount), 0);
          expect(amount).toBe(amounts(group));
        }
        const small = layout.groups.filter((group) => group.gathered.length === 0 && amounts(group) < least);
        const large = layout.groups.filter((group) => group.gathered.length === 0 && amounts(group) >= least);
        if (large.length > 0) expect(small.length).toBeLessThan(2);
        const area = layout.groups.reduce((sum, { x0, y0, x1, y1 }) => sum + (x1 - x0) * (y1 - y0), 0);
        expect(area / (frame.width * frame.height)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('puts children inside their group, without overlap and without a gap', () => {
    fc.assert(
      fc.property(arbitraryTree, (root) => {
        for (const group of layoutTreemap(root, frame, { other }).groups) {
          if (group.tiles.length === 0) continue;
          for (const tile of group.tiles) {
            expect(tile.x0).toBeGreaterThanOrEqual(group.x0 - 1e-6);
            expect(tile.x1).toBeLessThanOrEqual(group.x1 + 1e-6);
            expect(tile.y0).toBeGreaterThanOrEqual(group.y0 - 1e-6);
            expect(tile.y1).toBeLessThanOrEqual(group.y1 + 1e-6);
          }
          expect(overlapping(group.tiles, 1e-6)).toEqual([]);
          expect(group.tiles.reduce((sum, tile) => sum + area(tile), 0)).toBeCloseTo(area(group), 4);
        }
      }),
    );
  });

  test('shows at most the limit of tiles a level, largest first, and loses nothing to 其他', () => {
    fc.assert(
      fc.property(arbitraryTree, fc.integer({ min: 2, max: 25 }), (root, limit) => {
        const layout = layoutTreemap(root, frame, { other, limit });
        for (const tiles of [layout.groups, ...layout.groups.map((group) => group.tiles)]) {
          expect(tiles.length).toBeLessThanOrEqual(limit);
          const own = tiles.filter((tile) => tile.gathered.length === 0).map(amounts);
          expect(own).toEqual([...own].sort((a, b) => b - a));
        }
        const seen = layout.groups.flatMap((group) => (group.gathered.length > 0 ? group.gathered : [group.node]));
        const zero = layout.zero.filter((node) => root.children?.includes(node));
        expect([...seen, ...zero].map((node) => node.id).sort()).toEqual(root.children?.map((node) => node.id).sort());
      }),
    );
  });
});

describe('labels of a treemap', () => {
  test('stay inside their tile, never overlap, and what has none is listed', () => {
    fc.assert(
      fc.property(arbitraryTree, (root) => {
        const layout = layoutTreemap(root, frame, { other });
        const labels = labelTreemap(layout, chineseWords);
        for (const tile of layout.groups.flatMap((group) => [group, ...group.tiles])) {
          const lines = labels.lines.get(tile.node.id);
          if (!lines) expect(labels.unlabelled).toContain(tile.node);
          for (const box of (lines ?? []).map(lineBox)) {
            expect(box.x0).toBeGreaterThanOrEqual(tile.x0);
            expect(box.x1).toBeLessThanOrEqual(tile.x1);
            expect(box.y0).toBeGreaterThanOrEqual(tile.y0);
            expect(box.y1).toBeLessThanOrEqual(tile.y1 + 0.5);
          }
        }
        expect(overlapping([...labels.lines.values()].flat().map(lineBox), 1e-6)).toEqual([]);
      }),
    );
  });
});

describe('what a treemap refuses', () => {
  const leaf = (id: string, amount: string): TreemapNode => ({ id, label: id, amount, kind: 'other' });
  test.each([
    ['children-do-not-add-up', { ...leaf('root', '5'), children: [leaf('a', '2'), leaf('b', '2')] }],
    ['nothing-to-draw', { ...leaf('root', '0'), children: [leaf('a', '0')] }],
    ['negative', { ...leaf('root', '1'), children: [leaf('a', '2'), leaf('b', '-1')] }],
    ['not-a-number', { ...leaf('root', '1200'), children: [leaf('a', '1,200')] }],
    ['not-whole', { ...leaf('root', '1.5') }],
    ['duplicate-id', { ...leaf('root', '2'), children: [leaf('a', '1'), leaf('a', '1')] }],
    ['too-large', { ...leaf('root', '9'.repeat(20)) }],
  ] as const)('%s', (fault, root) => {
    expect(() => layoutTreemap(root, frame, { other })).toThrow(ChartInputError);
    expect(() => layoutTreemap(root, frame, { other })).toThrow(fault);
    expect(() => layoutTreemapBars(root, 358, chineseWords, { other })).toThrow(fault);
  });

  test('a frame without room', () => {
    expect(() => layoutTreemap(exampleTree, { width: 0, height: 10 }, { other })).toThrow('frame');
    expect(() => layoutTreemap(exampleTree, { width: Number.NaN, height: 10 }, { other })).toThrow('frame');
  });
});

describe('the drawing', () => {
  const layout = layoutTreemap(exampleTree, frame, { other });

  test('links every tile in a list, a group before its tiles, with the whole label and exact amount as title', () => {
    const svg = parsedSvg(drawTreemap(layout, chineseWords, caption));
    const links = [...svg.querySelectorAll('[role="listitem"] > a')];
    const nodes = layout.groups.flatMap((group) => [group.node, ...group.tiles.map((tile) => tile.node)]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(nodes.map((node) => node.href));
    expect(links[0]?.querySelector('title')?.textContent).toBe('資源管理：7,108 萬元（71,082,000 元），占 25.8%');
    expect(svg.querySelectorAll('[style]')).toHaveLength(0);
    expect(svg.querySelectorAll('g[aria-label]')).toHaveLength(0);
  });

  test('is a picture, not a group, when nothing in it opens', () => {
    const plain: TreemapNode = { id: 'a', label: 'a', amount: '3', kind: 'grants' };
    const svg = parsedSvg(drawTreemap(layoutTreemap(plain, frame, { other }), chineseWords, caption));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-labelledby')).toBe('chart-title chart-desc');
  });

  test('of any text is well-formed and carries no markup of the text', () => {
    fc.assert(
      fc.property(arbitraryTree, (root) => {
        const svg = parsedSvg(drawTreemap(layoutTreemap(root, frame, { other }), chineseWords, caption));
        expect(svg.querySelectorAll('script, foreignObject')).toHaveLength(0);
      }),
      { numRuns: 20 },
    );
  });

  test('looks as committed', async () => {
    const wide = drawTreemap(layout, chineseWords, caption);
    await expect(readableSvg(wide)).toMatchFileSnapshot('drawings/treemap-720.svg');
    const lines = layoutTreemap(exampleLines, { width: 720, height: 360 }, { other, levels: 1 });
    await expect(readableSvg(drawTreemap(lines, chineseWords, caption))).toMatchFileSnapshot(
      'drawings/treemap-lines-720.svg',
    );
    const phone = layoutTreemap(exampleTree, { width: 358, height: 420 }, { other });
    await expect(readableSvg(drawTreemap(phone, chineseWords, caption))).toMatchFileSnapshot(
      'drawings/treemap-358.svg',
    );
  });
});

describe('bars in place of a treemap', () => {
  test('are as long as their amounts, the longest fills the width, and their parts fill them', () => {
    fc.assert(
      fc.property(arbitraryTree, (root) => {
        const layout = layoutTreemapBars(root, 358, chineseWords, { other });
        const longest = Math.max(...layout.bars.map((bar) => Number(bar.node.amount)));
        for (const { node, segments, row, lines } of layout.bars) {
          expect(segments.at(-1)?.x1).toBeCloseTo((Number(node.amount) / longest) * 358, 6);
          expect(row.y1 - row.y0).toBeLessThanOrEqual(layout.height);
          for (const box of lines.map(lineBox)) {
            expect(box.x0).toBeGreaterThanOrEqual(0);
            expect(box.x1).toBeLessThanOrEqual(358.001);
            expect(box.y1).toBeLessThanOrEqual(row.y1);
          }
        }
        expect(
          overlapping(
            layout.bars.flatMap((bar) => bar.lines.map(lineBox)),
            1e-6,
          ),
        ).toEqual([]);
      }),
    );
  });

  test('look as committed', async () => {
    const svg = drawTreemapBars(layoutTreemapBars(exampleTree, 358, chineseWords, { other }), chineseWords, caption);
    expect(parsedSvg(svg).querySelectorAll('[role="listitem"] > a')).toHaveLength(5);
    await expect(readableSvg(svg)).toMatchFileSnapshot('drawings/treemap-bars-358.svg');
  });
});
