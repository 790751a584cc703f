import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChartInputError } from '../../src/charts/chart-input-error.ts';
import { drawSankey } from '../../src/charts/draw-sankey.ts';
import type { FlowDiagram, FlowLink, FlowNode } from '../../src/charts/flow-diagram.ts';
import type { SankeyLayout } from '../../src/charts/layout-sankey.ts';
import { layoutSankey } from '../../src/charts/layout-sankey.ts';
import { lineBox } from '../../src/charts/text-line.ts';
import { chineseWords } from './chinese-words.ts';
import { exampleFlows } from './example-flows.ts';
import { overlapping } from './overlapping.ts';
import { parsedSvg, readableSvg } from './readable-svg.ts';

const wide = { width: 720, height: 420 };
const phone = { width: 358, height: 480 };
const caption = { id: 'flows', title: '錢從哪來，到哪去', description: '113 年度預算，元' };

/** Sources feed plans, plans feed objects; each plan spends exactly what it gets. */
const arbitraryFlows: fc.Arbitrary<FlowDiagram> = fc
  .array(
    fc.record({
      cells: fc.array(fc.record({ from: fc.nat(2), to: fc.nat(5), amount: fc.integer({ min: 0, max: 900_000_000 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      label: fc.oneof(
        fc.constantFrom('資源管理', '設備及投資', '智慧城市（第 2 期）推廣與行銷'),
        fc.string({ maxLength: 12 }),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((plans) => {
    const links: FlowLink[] = [];
    const add = (source: string, target: string, amount: number): void => {
      links.push({ source, target, amount: String(amount), kind: 'network', href: '/x/' });
    };
    plans.push({ cells: [{ from: 0, to: 0, amount: 1 }], label: '行政' });
    plans.forEach((plan, at) => {
      for (const cell of plan.cells) {
        add(`source-${cell.from}`, `plan-${at}`, cell.amount);
        add(`plan-${at}`, `object-${cell.to}`, cell.amount);
      }
    });
    const ids = [...new Set(links.flatMap((link) => [link.source, link.target]))];
    const nodes = ids.map((id): FlowNode => {
      const level = id.startsWith('source') ? 0 : id.startsWith('plan') ? 1 : 2;
      const label =
        level === 1
          ? (plans[Number(id.slice(5))]?.label ?? '')
          : id.replace('object', '用途').replace('source', '來源');
      return { id, label, level, kind: 'network' };
    });
    return { nodes, links };
  });

const orientations = [
  ['horizontal', wide],
  ['vertical', phone],
] as const;

describe.each(orientations)('a %s diagram', (orientation, frame) => {
  const across = orientation === 'horizontal';

  test('balances at every inner node and keeps every coordinate finite and in its frame', () => {
    fc.assert(
      fc.property(arbitraryFlows, (diagram) => {
        const layout = layoutSankey(diagram, frame, orientation, chineseWords);
        for (const placed of layout.nodes) {
          const size = across ? placed.y1 - placed.y0 : placed.x1 - placed.x0;
          const into = thickness(layout, (ribbon) => ribbon.target === placed.node);
          const out = thickness(layout, (ribbon) => ribbon.source === placed.node);
          for (const sum of [into, out]) if (sum > 0) expect(sum).toBeCloseTo(size, 6);
          for (const [x, y] of [
            [placed.x0, placed.y0],
            [placed.x1, placed.y1],
          ] as const) {
            expect(x).toBeGreaterThanOrEqual(-1e-6);
            expect(x).toBeLessThanOrEqual(layout.width + 1e-6);
            expect(y).toBeGreaterThanOrEqual(-1e-6);
            expect(y).toBeLessThanOrEqual(layout.height + 1e-6);
          }
        }
        for (const { from, to, width } of layout.ribbons) {
          expect([from.x, from.y, to.x, to.y, width].every(Number.isFinite)).toBe(true);
          for (const end of [from, to]) {
            const over = across ? end.y : end.x;
            expect(over - width / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(over + width / 2).toBeLessThanOrEqual((across ? layout.height : layout.width) + 1e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('labels every node whole, in the frame and apart from every other, or lists it', () => {
    fc.assert(
      fc.property(arbitraryFlows, (diagram) => {
        const layout = layoutSankey(diagram, frame, orientation, chineseWords);
        for (const { node, label } of layout.nodes) {
          if (!label) {
            expect(layout.unlabelled).toContain(node);
            continue;
          }
          const printed = label.lines
            .map((line) => line.text)
            .join('')
            .replaceAll(/\s/g, '');
          expect(printed.length).toBeGreaterThan(0);
          for (const box of label.lines.map(lineBox)) {
            expect(box.x0).toBeGreaterThanOrEqual(-1e-6);
            expect(box.x1).toBeLessThanOrEqual(layout.width + 1e-6);
            expect(box.y0).toBeGreaterThanOrEqual(-1e-6);
            expect(box.y1).toBeLessThanOrEqual(layout.height + 1e-6);
          }
        }
        const boxes = layout.nodes.flatMap((node) => (node.label ? node.label.lines.map(lineBox) : []));
        expect(overlapping(boxes, 1e-6)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('labels all nodes of an everyday diagram, the smallest with its amount', () => {
    const layout = layoutSankey(exampleFlows, frame, orientation, chineseWords);
    expect(layout.unlabelled).toEqual([]);
    const grants = layout.nodes.find((node) => node.node.id === 'grants');
    expect(grants?.label?.lines.map((line) => line.text).join('')).toContain('1.2 萬元');
    expect(layout.ribbons.at(-1)?.width).toBeLessThan(0.1);
    const svg = parsedSvg(drawSankey(layout, chineseWords, caption));
    expect(svg.querySelectorAll('.hairline').length).toBeGreaterThan(0);
    expect(svg.querySelectorAll('.ribbons a[href]')).toHaveLength(exampleFlows.links.length);
  });

  test('looks as committed', async () => {
    const svg = drawSankey(layoutSankey(exampleFlows, frame, orientation, chineseWords), chineseWords, caption);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/sankey-${frame.width}.svg`);
  });
});

function thickness(layout: SankeyLayout, chosen: (ribbon: SankeyLayout['ribbons'][number]) => boolean): number {
  return layout.ribbons.filter(chosen).reduce((sum, ribbon) => sum + ribbon.width, 0);
}

describe('what a diagram refuses', () => {
  const node = (id: string, level: number): FlowNode => ({ id, label: id, level, kind: 'other' });
  const link = (source: string, target: string, amount: string): FlowLink => ({
    source,
    target,
    amount,
    kind: 'other',
  });
  const nodes = [node('a', 0), node('b', 1), node('c', 2)];
  test.each<[string, FlowDiagram]>([
    ['unknown-id', { nodes, links: [link('a', 'x', '1')] }],
    ['flow-runs-back', { nodes, links: [link('a', 'b', '1'), link('b', 'a', '1')] }],
    ['flow-runs-back', { nodes, links: [link('a', 'a', '1')] }],
    ['negative', { nodes, links: [link('a', 'b', '-1')] }],
    ['not-whole', { nodes, links: [link('a', 'b', '1,200')] }],
    ['nothing-to-draw', { nodes, links: [link('a', 'b', '0'), link('b', 'c', '0')] }],
    ['unbalanced-node', { nodes, links: [link('a', 'b', '9007199254740990'), link('b', 'c', '9007199254740991')] }],
    ['node-without-flow', { nodes, links: [link('a', 'b', '1')] }],
    ['duplicate-id', { nodes: [...nodes, node('a', 1)], links: [link('a', 'b', '1'), link('b', 'c', '1')] }],
    ['levels-not-chained', { nodes: [...nodes, node('d', 3)], links: [link('a', 'c', '1'), link('b', 'd', '1')] }],
  ])('%s', (fault, diagram) => {
    expect(() => layoutSankey(diagram, wide, 'horizontal', chineseWords)).toThrow(ChartInputError);
    expect(() => layoutSankey(diagram, wide, 'horizontal', chineseWords)).toThrow(fault);
  });

  test('and leaves its input as it was', () => {
    const before = structuredClone(exampleFlows);
    layoutSankey(exampleFlows, wide, 'horizontal', chineseWords);
    expect(exampleFlows).toEqual(before);
  });
});
