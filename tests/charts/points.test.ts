import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPoints } from '../../src/charts/draw-points.ts';
import { drawSmallPoints } from '../../src/charts/draw-small-points.ts';
import type { PointMark, Points } from '../../src/charts/layout-points.ts';
import { layoutPoints } from '../../src/charts/layout-points.ts';
import { lineBox } from '../../src/charts/text-line.ts';
import { overlapping } from './overlapping.ts';
import { parsedSvg, readableSvg } from './readable-svg.ts';

const mark = (id: string, from: string, to: string, value: string, more: Partial<PointMark> = {}): PointMark => ({
  id,
  from,
  to,
  value,
  kind: 'result',
  facet: '',
  label: value,
  title: `${id} ${value}`,
  ...more,
});
const points = (marks: readonly PointMark[], breaks: Points['breaks'] = []): Points => ({
  marks,
  breaks,
  yearLabel: (year) => `${year - 1911}（${year}）`,
  tickLabel: String,
});
const datasets = points(
  [
    mark('a', '2019-01-01', '2019-12-31', '2236', { label: '2,236', href: '/sources/000/#L195' }),
    mark('b', '2023-01-01', '2023-01-31', '3244', { label: '3,244' }),
    mark('c', '2023-05-01', '2023-05-31', '3289', { label: '3,289' }),
    mark('t', '2023-01-01', '2023-12-31', '3350', { label: '目標超過 3,350', kind: 'target' }),
  ],
  [{ day: '2022-12-25', label: '111-12-25 資訊中心改制為數位治理局' }],
);
const widths = [720, 342] as const;

describe('points over time', () => {
  test.each(widths)('drawn at %d', async (width) => {
    const svg = drawPoints(layoutPoints(datasets, width, 220), { id: 'chart', title: '標題', description: '說明' });
    parsedSvg(svg);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/points-${width}.svg`);
  });

  test.each(widths)('names the first, the last and the target at %d', (width) => {
    const { marks } = layoutPoints(datasets, width, 220);
    const said = marks.filter(({ lines }) => lines.length > 0).map(({ mark }) => mark.id);
    expect(said).toEqual(expect.arrayContaining(['a', 'c', 't']));
  });

  test('a line across a break is dashed, one on a side of it is not', () => {
    expect(layoutPoints(datasets, 720, 220).runs.map(({ dashed }) => dashed)).toEqual([true, false]);
  });

  test('what is set apart is not joined, nor what holds for one time', () => {
    const apart = points([
      mark('a', '2019-01-01', '2019-12-31', '6', { facet: '改善前' }),
      mark('b', '2020-01-01', '2020-12-31', '2', { facet: '改善後' }),
      mark('c', '2020-01-01', '2020-12-31', '1', { facet: '改善後' }),
    ]);
    expect(layoutPoints(apart, 720, 200).runs).toEqual([]);
  });

  test('a value of nought stands on the base line', () => {
    const { marks, plot } = layoutPoints(points([mark('a', '2020-01-01', '2020-12-31', '0')]), 358, 200);
    expect(marks[0]?.y).toBe(plot.y1);
  });

  test.each([
    ['nothing-to-draw', []],
    ['not-a-number', [mark('a', '2020-01-01', '2020-12-31', '1,200')]],
    ['negative', [mark('a', '2020-01-01', '2020-12-31', '-1')]],
    ['not-a-number', [mark('a', '2020', '2020-12-31', '1')]],
    ['duplicate-id', [mark('a', '2020-01-01', '2020-12-31', '1'), mark('a', '2020-01-01', '2020-12-31', '1')]],
  ])('refuses: %s', (fault, marks) => {
    expect(() => layoutPoints(points(marks), 358, 200)).toThrow(expect.objectContaining({ fault }));
  });

  test('whatever the marks: all inside, labels apart from each other, time and value in proportion', () => {
    const year = fc.integer({ min: 2015, max: 2025 });
    const one = fc.record({
      year,
      month: fc.integer({ min: 1, max: 12 }),
      value: fc.integer({ min: 0, max: 60_000_000 }),
      kind: fc.constantFrom('result' as const, 'target' as const),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 9 }), fc.constantFrom(...widths), (drawn, width) => {
        const marks = drawn.map(({ year, month, value, kind }, at) => {
          const day = `${year}-${String(month).padStart(2, '0')}-15`;
          return mark(`m${at}`, day, day, String(value), { kind, label: value.toLocaleString('en') });
        });
        const layout = layoutPoints(
          points(
            marks,
            datasets.breaks.filter(
              () => drawn.some(({ year }) => year > 2022) && drawn.some(({ year }) => year <= 2022),
            ),
          ),
          width,
          220,
        );
        const labels = layout.marks.flatMap(({ lines }) => lines.map(lineBox));
        expect(overlapping(labels, 0.01)).toEqual([]);
        for (const { x0, x1, y0, y1 } of [
          ...labels,
          ...layout.marks.map(({ x0, x1, y }) => ({ x0, x1, y0: y, y1: y })),
        ]) {
          for (const coordinate of [x0, x1, y0, y1]) expect(Number.isFinite(coordinate)).toBe(true);
          expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-1e-6);
          expect(x1).toBeLessThanOrEqual(layout.width + 1e-6);
          expect(y1).toBeLessThanOrEqual(layout.height + 1e-6);
        }
        const heights = layout.marks.map(({ mark, y }) => [Number(mark.value), layout.plot.y1 - y] as const);
        const [value, height] = heights.reduce((high, each) => (each[0] > high[0] ? each : high));
        for (const [other, tall] of heights) if (value > 0) expect(tall / height).toBeCloseTo(other / value, 6);
      }),
      { seed: 108, numRuns: 150 },
    );
  });
});

describe('the small drawing', () => {
  test('shows a course and no words; one point has none', () => {
    const svg = parsedSvg(drawSmallPoints(datasets.marks, datasets.breaks, 96, 28) ?? '');
    expect(svg.querySelectorAll('circle')).toHaveLength(3);
    expect(svg.querySelector('path.leader')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(svg.querySelectorAll('text')).toHaveLength(0);
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(drawSmallPoints(datasets.marks.slice(0, 1), [], 96, 28)).toBeUndefined();
  });
});
