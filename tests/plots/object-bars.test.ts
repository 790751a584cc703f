import { describe, expect, test } from 'vitest';
import { drawObjectBars } from '../../src/plots/object-bars.ts';
import { chineseWords } from '../charts/chinese-words.ts';

const caption = { id: 'bars', title: '用途', description: '由大到小' };
const draw = (bars: Parameters<typeof drawObjectBars>[0], width = 720) =>
  drawObjectBars(bars, width, chineseWords, caption);

describe('bars on an axis of money', () => {
  const svg = draw([
    { label: '資訊服務費', amount: '1000', kind: 'operations', href: '/sources/000/#L1' },
    { label: '資訊軟硬體設備費', amount: '3000', kind: 'capital-outlay' },
    { label: '一般事務費', amount: '2000', kind: 'operations' },
  ]);

  test('are sorted, largest first, and as long as they are large', () => {
    const widths = [...svg.matchAll(/<rect [^>]*class="tile kind-fill kind-([\w-]+)"|<rect [^>]*>/g)].map(([rect]) =>
      Number(/width="([\d.]+)"/.exec(rect)?.[1]),
    );
    expect(widths).toHaveLength(3);
    expect(widths[1]).toBeCloseTo(((widths[0] ?? 0) * 2) / 3, 3);
    expect(widths[2]).toBeCloseTo((widths[0] ?? 0) / 3, 3);
  });

  test('keep to the policy: no style, no label on a group, a name for the whole', () => {
    expect(svg).not.toMatch(/<style|style=|aria-label=/);
    expect(svg).toMatch(/role="group"/);
    expect(svg).toContain('<title id="bars-title">用途</title>');
  });

  test('link to their evidence, and only to addresses of the site', () => {
    expect(svg).toContain('href="/sources/000/#L1"');
    expect(() => draw([{ label: '甲', amount: '1', kind: 'other', href: 'javascript:alert(1)' }])).toThrow();
  });

  test('escape what a document may hold', () => {
    expect(draw([{ label: '<script>"&\u202e', amount: '5', kind: 'other' }])).not.toMatch(/<script|\u202e/);
  });

  test('refuse what is not an exact amount', () => {
    expect(() => draw([{ label: '甲', amount: '1,000', kind: 'other' }])).toThrow();
  });
});
