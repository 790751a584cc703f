import { describe, expect, test } from 'vitest';
import { grouped } from '../../src/money/format-amount.ts';
import type { Series } from '../../src/plots/plot-series.ts';
import { plotSeries } from '../../src/plots/plot-series.ts';
import { parsedSvg, readableSvg } from '../charts/readable-svg.ts';

const caption = { id: 'hotspots', title: '無線上網熱點', description: '2018 至 2023 年' };
const series: Series = {
  points: [
    { date: '2018', value: '1650', text: '1,650 處', kind: 'result' },
    { date: '2019-12', value: '1920', text: '1,920 處', kind: 'result' },
    { date: '2021-06', value: '2050', text: '2,050 處', kind: 'result' },
    { date: '2023-03-15', value: '2400', text: '約 2,400 處', kind: 'result' },
    { date: '2023-12', value: '3000', text: '目標 3,000 處', kind: 'target' },
  ],
  breaks: [{ date: '2022-12-25', label: '改制為數位治理局' }],
  tick: (value) => grouped(String(value)),
};

describe('a series', () => {
  test('is a named picture without style, and without labels on groups', () => {
    const svg = parsedSvg(plotSeries(series, { width: 720, height: 320 }, caption));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('#hotspots-title')?.textContent).toBe('無線上網熱點');
    expect(svg.querySelectorAll('style, [style], [aria-label], [aria-hidden]')).toHaveLength(0);
    expect(svg.outerHTML).not.toContain('NaN');
  });

  test('does not join what a break parts: before it one line, after it none of a single point', () => {
    const svg = parsedSvg(plotSeries(series, { width: 720, height: 320 }, caption));
    const lines = [...svg.querySelectorAll('path[d^="M"]')].map((line) => line.getAttribute('d') ?? '');
    expect(lines.filter((d) => (d.match(/L/g) ?? []).length === 2 && !d.endsWith('Z'))).toHaveLength(1);
  });

  test.each([
    [[{ date: '2023', value: '1,200', text: '', kind: 'result' }], 'not-a-number'],
    [[{ date: '112年', value: '1200', text: '', kind: 'result' }], 'not-a-number'],
    [[], 'nothing-to-draw'],
  ] as const)('refuses %j', (points, fault) => {
    expect(() => plotSeries({ ...series, points }, { width: 720, height: 320 }, caption)).toThrow(fault);
  });

  test.each([720, 358])('at %i px looks as committed', async (width) => {
    const svg = plotSeries(series, { width, height: 300 }, caption);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/series-${width}.svg`);
  });
});
