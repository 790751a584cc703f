import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSlope } from '../../src/charts/draw-slope.ts';
import type { Slope } from '../../src/charts/layout-slope.ts';
import { layoutSlope } from '../../src/charts/layout-slope.ts';
import { lineBox } from '../../src/charts/text-line.ts';
import { chineseWords } from './chinese-words.ts';
import { overlapping } from './overlapping.ts';
import { parsedSvg, readableSvg } from './readable-svg.ts';

const widths = [720, 358] as const;
const caption = { id: 'slope', title: '標題', description: '說明' };
const value = (ntd: string) => ({ value: ntd, text: chineseWords.amount(ntd) });

const growth: Slope = {
  firstLabel: '高雄 112 年度（2023）原預算數',
  secondLabel: '高雄 113 年度（2024）原預算數',
  rows: [
    {
      id: 'digital',
      label: '數位發展計畫',
      first: value('103033000'),
      second: value('232026000'),
      change: { text: '▲ +1 億 2,899 萬元', direction: 'more' },
      href: '/sources/001/#L190',
    },
    {
      id: 'admin',
      label: '行政管理',
      first: value('41366000'),
      second: value('43769000'),
      change: { text: '▲ +240 萬元', direction: 'more' },
    },
    { id: 'gone', label: '預備金', first: value('5000000'), second: undefined, change: undefined },
  ],
};

const side = fc.option(
  fc.integer({ min: 0, max: 900_000_000 }).map((ntd) => value(String(ntd))),
  { nil: undefined },
);
const arbitrary: fc.Arbitrary<Slope> = fc
  .array(fc.record({ first: side, second: side, label: fc.constantFrom('人事費', '重要網站備援、離線備份', '行政') }), {
    minLength: 1,
    maxLength: 8,
  })
  .filter((rows) => rows.some(({ first, second }) => Number(first?.value ?? 0) + Number(second?.value ?? 0) > 0))
  .map((rows) => ({
    firstLabel: '112 年度',
    secondLabel: '113 年度',
    rows: rows.map((row, at) => ({
      id: `${at}`,
      ...row,
      change: row.first && row.second ? { text: '▲ +1 億 2,899 萬元', direction: 'more' as const } : undefined,
    })),
  }));

describe('a slope chart', () => {
  test.each(widths)('at %i px: everything inside the frame, no words over others, higher values higher', (width) => {
    fc.assert(
      fc.property(arbitrary, (slope) => {
        const layout = layoutSlope(slope, width, chineseWords);
        if (!layout) return;
        const lines = [...layout.heads, ...layout.slopes.flatMap(({ lines: own, change }) => [...own, ...change])].map(
          lineBox,
        );
        for (const box of lines) {
          expect(box.x0).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x1).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y0).toBeGreaterThanOrEqual(-1e-6);
          expect(box.y1).toBeLessThanOrEqual(layout.height + 1e-6);
        }
        expect(overlapping(lines, 0.01)).toEqual([]);
        for (const a of layout.slopes) {
          for (const b of layout.slopes) {
            if (a.second && b.second && Number(a.row.second?.value) > Number(b.row.second?.value))
              expect(a.second.y).toBeLessThan(b.second.y);
          }
        }
      }),
    );
  });

  test('draws no line to a side that prints nothing', () => {
    const layout = layoutSlope(growth, 720, chineseWords);
    const gone = layout?.slopes.at(-1);
    expect(gone?.second).toBeUndefined();
    expect(gone?.title).toBe('預備金 高雄 112 年度（2023）原預算數 500 萬元 高雄 113 年度（2024）原預算數 未列');
  });

  test('gives up where words leave no room for lines', () => {
    expect(layoutSlope(growth, 200, chineseWords)).toBeUndefined();
  });

  test.each(widths)('at %i px looks as committed', async (width) => {
    const layout = layoutSlope(growth, width, chineseWords);
    if (!layout) throw new Error('no room');
    const svg = drawSlope(layout, caption);
    expect(parsedSvg(svg).querySelectorAll('[role="listitem"]')).toHaveLength(3);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/slope-${width}.svg`);
  });
});
