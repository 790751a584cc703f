import { expect, test } from 'vitest';
import { drawNamedBars } from '../../src/charts/named-bars.ts';
import { chineseWords } from './chinese-words.ts';
import { exampleTree } from './example-tree.ts';

test('short named bars: every part is named, the longest fills the room, nothing leaves the frame', () => {
  const svg = drawNamedBars(exampleTree, 358, chineseWords, { id: 'bars', title: '標題', description: '說明' });
  const parts = exampleTree.children ?? [];
  for (const { label } of parts) expect(svg).toContain(`>${label}</text>`);
  const bars = [...svg.matchAll(/<rect class="tile[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));
  expect(bars).toHaveLength(parts.length);
  const longest = Math.max(...bars.map(({ width }) => width));
  const largest = Math.max(...parts.map(({ amount }) => Number(amount)));
  const sorted = parts.map(({ amount }) => Number(amount)).sort((a, b) => b - a);
  bars.forEach(({ x, width }, at) => {
    expect(width / longest).toBeCloseTo((sorted[at] ?? 0) / largest, 2);
    expect(x + width).toBeLessThan(358);
  });
});
