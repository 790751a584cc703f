import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BarChartLayout } from '../../src/charts/bar-chart.ts';
import { drawLadder } from '../../src/charts/draw-ladder.ts';
import { drawPairs } from '../../src/charts/draw-pairs.ts';
import { drawWaterfall } from '../../src/charts/draw-waterfall.ts';
import { drawYearBars } from '../../src/charts/draw-year-bars.ts';
import type { Ladder } from '../../src/charts/layout-ladder.ts';
import { layoutLadder } from '../../src/charts/layout-ladder.ts';
import type { Pairs, PairsLayout } from '../../src/charts/layout-pairs.ts';
import { layoutPairs } from '../../src/charts/layout-pairs.ts';
import type { Waterfall } from '../../src/charts/layout-waterfall.ts';
import { layoutWaterfall } from '../../src/charts/layout-waterfall.ts';
import type { YearBar } from '../../src/charts/layout-year-bars.ts';
import { layoutYearBars } from '../../src/charts/layout-year-bars.ts';
import { spendingKinds } from '../../src/charts/spending-kind.ts';
import type { Box, TextLine } from '../../src/charts/text-line.ts';
import { lineBox } from '../../src/charts/text-line.ts';
import { shareOf } from '../../src/money/share-of.ts';
import { chineseWords } from './chinese-words.ts';
import { overlapping } from './overlapping.ts';
import { parsedSvg, readableSvg } from './readable-svg.ts';

const widths = [720, 358] as const;
const caption = { id: 'chart', title: '標題', description: '說明' };
const digits = fc.integer({ min: 0, max: 2_000_000_000 }).map(String);
const label = fc.constantFrom('人事費', '資通安全', '重要網站備援、離線備份', '智慧城市（第 2 期）', 'iTaichung 熱點');

function expectInside(box: Box, width: number, height: number): void {
  for (const coordinate of [box.x0, box.y0, box.x1, box.y1]) expect(Number.isFinite(coordinate)).toBe(true);
  expect(box.x0).toBeGreaterThanOrEqual(-1e-6);
  expect(box.y0).toBeGreaterThanOrEqual(-1e-6);
  expect(box.x1).toBeLessThanOrEqual(width + 1e-6);
  expect(box.y1).toBeLessThanOrEqual(height + 1e-6);
}

function expectSound(layout: BarChartLayout): void {
  const lines = [...layout.items.flatMap((item) => item.lines), ...layout.remarks].map(lineBox);
  const bars = layout.items.flatMap((item) => item.bars);
  for (const box of [...lines, ...bars]) expectInside(box, layout.width, layout.height);
  expect(overlapping(lines, 0.01)).toEqual([]);
}

const text = (lines: readonly TextLine[]): string => lines.map((line) => line.text).join('');

const growth: Waterfall = {
  start: { id: 'y112', label: '112 年度', amount: '144399000', note: '預算' },
  steps: [
    { id: 'staff', label: '人員待遇', change: '2403000', kind: 'administration', note: '現職人員待遇' },
    {
      id: 'planning',
      label: '規劃發展',
      change: '-2475000',
      kind: 'planning',
      note: '淨零轉型科技',
      href: '/sources/001/#L190',
    },
    { id: 'services', label: '數位服務', change: '13970000', kind: 'services', note: '集中式身分辨識' },
    { id: 'network', label: '資源管理', change: '53613000', kind: 'network', note: '重要網站備援、離線備份' },
    { id: 'security', label: '資通安全', change: '58935000', kind: 'security', note: '資安署補助主動防禦' },
  ],
  end: { id: 'y113', label: '113 年度', amount: '270845000', note: '預算' },
};

describe('a waterfall', () => {
  const arbitrary: fc.Arbitrary<Waterfall> = fc
    .record({
      start: digits,
      changes: fc.array(fc.integer({ min: -900_000_000, max: 900_000_000 }), { maxLength: 7 }),
      label,
    })
    .map(({ start, changes, label }) => ({
      start: { id: 'start', label, amount: start },
      steps: changes.map((change, at) => ({
        id: `${at}`,
        label,
        change: String(change),
        kind: 'other' as const,
        note: label,
      })),
      end: {
        id: 'end',
        label,
        amount: changes.reduce((sum, change) => sum + BigInt(change), BigInt(start)).toString(),
      },
    }))
    .filter((waterfall) => waterfall.start.amount !== '0' || waterfall.steps.some((step) => step.change !== '0'));

  test.each(widths)('at %i px: each bar begins where the one before ended, as long as its change', (width) => {
    fc.assert(
      fc.property(arbitrary, (waterfall) => {
        const layout = layoutWaterfall(waterfall, { width, height: 320 }, chineseWords);
        expectSound(layout);
        const bars = layout.items.flatMap((item) => item.bars);
        const across = layout.form === 'columns';
        const size = (bar: Box | undefined): number =>
          bar ? (across ? bar.y1 - bar.y0 : bar.x1 - bar.x0) : Number.NaN;
        const amounts = [waterfall.start.amount, ...waterfall.steps.map((step) => step.change), waterfall.end.amount];
        const largest = amounts.reduce(
          (at, amount, next) => (Math.abs(Number(amount)) > Math.abs(Number(amounts[at])) ? next : at),
          0,
        );
        const perNtd = size(bars[largest]) / Math.abs(Number(amounts[largest]));
        amounts.forEach((amount, at) => {
          expect(size(bars[at])).toBeCloseTo(Math.abs(Number(amount)) * perNtd, 6);
        });
      }),
    );
  });

  test('that does not close is refused, to the last 元', () => {
    const open = { ...growth, end: { ...growth.end, amount: '270845001' } };
    expect(() => layoutWaterfall(open, { width: 720, height: 320 }, chineseWords)).toThrow('steps-do-not-close');
  });

  test('says each change with arrow and sign, more in orange and less in blue', () => {
    const layout = layoutWaterfall(growth, { width: 720, height: 320 }, chineseWords);
    const planning = layout.items.find((item) => item.id === 'planning');
    expect(text(planning?.lines ?? [])).toContain('▼ −248 萬元');
    expect(planning?.bars[0]?.fill).toBe('less');
    expect(layout.items.find((item) => item.id === 'staff')?.title).toBe('人員待遇 ▲ +240 萬元 現職人員待遇');
  });

  test.each(widths)('at %i px looks as committed', async (width) => {
    const svg = drawWaterfall(layoutWaterfall(growth, { width, height: 320 }, chineseWords), caption);
    expect(parsedSvg(svg).querySelectorAll('a')).toHaveLength(1);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/waterfall-${width}.svg`);
  });
});

const execution: Ladder = {
  totals: [
    { id: 'original', label: '原預算', amount: '218806000' },
    { id: 'final', label: '追加後預算', amount: '249770000' },
  ],
  parts: [
    { id: 'realised', label: '實現', amount: '228837058', tone: 'realised', href: '/sources/000/#L1346' },
    { id: 'carried', label: '保留到下年度', amount: '8620851', tone: 'carried-over', note: '主要係契約尚在履行' },
    { id: 'surplus', label: '賸餘', amount: '12312091', tone: 'surplus' },
  ],
};

describe('an execution ladder', () => {
  const arbitrary: fc.Arbitrary<Ladder> = fc
    .record({ original: digits, parts: fc.array(digits, { minLength: 1, maxLength: 4 }), label })
    .filter(({ original, parts }) => original !== '0' || parts.some((part) => part !== '0'))
    .map(({ original, parts, label }) => ({
      totals: [
        { id: 'original', label, amount: original },
        { id: 'final', label, amount: parts.reduce((sum, part) => sum + BigInt(part), 0n).toString() },
      ],
      parts: parts.map((amount, at) => ({ id: `${at}`, label, amount, tone: 'realised' as const })),
    }));

  test.each(widths)('at %i px: parts follow each other and end where the final budget ends', (width) => {
    fc.assert(
      fc.property(arbitrary, (ladder) => {
        const layout = layoutLadder(ladder, width, chineseWords);
        expectSound(layout);
        const [original, final, ...parts] = layout.items.map((item) => item.bars[0]);
        expect(parts[0]?.x0).toBeCloseTo(original?.x0 ?? Number.NaN, 6);
        parts.slice(1).forEach((part, at) => {
          expect(part?.x0).toBeCloseTo(parts[at]?.x1 ?? Number.NaN, 6);
        });
        expect(parts.at(-1)?.x1).toBeCloseTo(final?.x1 ?? Number.NaN, 6);
      }),
    );
  });

  test('whose parts are not the final budget is refused', () => {
    const short = { ...execution, parts: execution.parts.slice(1) };
    expect(() => layoutLadder(short, 720, chineseWords)).toThrow('parts-do-not-add-up');
  });

  test.each(widths)('at %i px looks as committed', async (width) => {
    const svg = drawLadder(layoutLadder(execution, width, chineseWords), caption);
    expect(parsedSvg(svg).querySelector('pattern')?.id).toBe('chart-hatch');
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/ladder-${width}.svg`);
  });
});

const years: YearBar[] = [
  { id: '110', label: '110 年度（2021）', stage: '決算', tone: 'account', amount: undefined },
  { id: '111', label: '111 年度（2022）', stage: '決算', tone: 'account', amount: '151230000' },
  {
    id: '112',
    label: '112 年度（2023）',
    stage: '預算',
    tone: 'budget',
    amount: '144399000',
    breakBefore: '改制為數位治理局',
  },
  {
    id: '113',
    label: '113 年度（2024）',
    stage: '預算',
    tone: 'budget',
    amount: '275795000',
    href: '/sources/001/#L1',
  },
];

describe('years', () => {
  const arbitrary = fc
    .array(fc.record({ amount: fc.option(digits, { nil: undefined }), broken: fc.boolean(), label }), {
      minLength: 1,
      maxLength: 9,
    })
    .filter((list) => list.some(({ amount }) => amount !== undefined && amount !== '0'))
    .map((list) =>
      list.map(
        ({ amount, broken, label }, at): YearBar => ({
          id: `${at}`,
          label: `${100 + at} 年度`,
          stage: '決算',
          tone: 'account',
          amount,
          breakBefore: broken ? label : undefined,
        }),
      ),
    );

  test.each(widths)('at %i px: as high as their amounts, and an unknown year draws nothing but says so', (width) => {
    fc.assert(
      fc.property(arbitrary, (list) => {
        const layout = layoutYearBars(list, { width, height: 300 }, chineseWords);
        expectSound(layout);
        const across = layout.form === 'columns';
        const size = (bar: Box): number => (across ? bar.y1 - bar.y0 : bar.x1 - bar.x0);
        const highest = Math.max(...list.map((year) => Number(year.amount ?? 0)));
        const longest = Math.max(...layout.items.flatMap((item) => item.bars.map(size)));
        layout.items.forEach((item, at) => {
          const amount = list[at]?.amount;
          if (amount === undefined) {
            expect(item.bars).toEqual([]);
            expect(text(item.lines)).toContain('未列');
          } else expect(item.bars.map(size)[0]).toBeCloseTo((Number(amount) / highest) * longest, 6);
        });
      }),
    );
  });

  test.each(widths)('at %i px look as committed', async (width) => {
    const svg = drawYearBars(layoutYearBars(years, { width, height: 300 }, chineseWords), caption);
    expect(parsedSvg(svg).textContent).toContain('改制為數位治理局');
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/year-bars-${width}.svg`);
  });
});

const share = (percent: string): { value: string; text: string } => ({ value: percent, text: `${percent}%` });
const objects: Pairs = {
  firstLabel: '臺中 108 年度決算',
  secondLabel: '高雄 113 年度預算',
  order: 'largest',
  rows: [
    {
      id: 'personnel',
      label: '人事費',
      kind: 'personnel',
      first: share('20.4'),
      second: share('15.6'),
      href: '/compare/',
    },
    { id: 'operations', label: '業務費', kind: 'operations', first: share('47.2'), second: share('56.0') },
    { id: 'capital', label: '設備及投資', kind: 'capital-outlay', first: share('32.3'), second: share('28.4') },
    { id: 'grants', label: '獎補助費', kind: 'grants', first: share('0.1'), second: share('0') },
    { id: 'reserve', label: '預備金', kind: 'other', first: undefined, second: share('0.5') },
  ],
};

describe('pairs', () => {
  const side = fc.option(
    digits.map((value) => ({ value, text: chineseWords.amount(value) })),
    { nil: undefined },
  );
  const arbitrary: fc.Arbitrary<Pairs> = fc
    .array(fc.record({ first: side, second: side, label, kind: fc.constantFrom(...spendingKinds) }), {
      minLength: 1,
      maxLength: 12,
    })
    .filter((rows) => rows.some(({ first, second }) => Number(first?.value ?? 0) + Number(second?.value ?? 0) > 0))
    .map((rows) => ({
      firstLabel: '臺中',
      secondLabel: '高雄',
      order: 'largest',
      rows: rows.map((row, at) => ({ id: `${at}`, ...row })),
    }));
  const marksOf = (layout: PairsLayout, of: 'first' | 'second'): number[] =>
    layout.pairs.flatMap((pair) =>
      pair.marks.filter((mark) => mark.side === of).map((mark) => (mark.x0 + mark.x1) / 2),
    );

  test.each(widths)('at %i px: marks stand on one scale, words inside the frame and apart', (width) => {
    fc.assert(
      fc.property(arbitrary, (pairs) => {
        const layout = layoutPairs(pairs, width, chineseWords);
        const lines = [...layout.pairs.flatMap((pair) => pair.lines), ...layout.key.lines].map(lineBox);
        for (const box of [...lines, ...layout.pairs.flatMap((pair) => pair.marks)])
          expectInside(box, layout.width, layout.height);
        expect(overlapping(lines, 0.01)).toEqual([]);
        for (const of of ['first', 'second'] as const) {
          const drawn = (value: number): boolean => value > 0 || layout.form === 'columns';
          const values = layout.pairs
            .flatMap((pair) => (pair.row[of] ? [Number(pair.row[of].value)] : []))
            .filter(drawn);
          const places = marksOf(layout, of);
          values.forEach((value, a) => {
            values.forEach((other, b) => {
              if (value < other) expect(places[a]).toBeLessThanOrEqual(places[b] ?? Number.NaN);
            });
          });
        }
      }),
    );
  });

  test('say a missing side inside the frame, too, where the other one is the longest', () => {
    const rows = [{ id: '0', label: '人事費', first: undefined, second: { value: '1', text: '1 元' } }];
    const { pairs } = layoutPairs(
      { firstLabel: '臺中', secondLabel: '高雄', order: 'largest', rows },
      720,
      chineseWords,
    );
    for (const line of pairs.flatMap(({ lines }) => lines)) expectInside(lineBox(line), 720, 1000);
  });

  test('say a missing side in words and draw no span to it', () => {
    const reserve = layoutPairs(objects, 720, chineseWords).pairs.at(-1);
    expect(reserve?.row.id).toBe('reserve');
    expect(reserve?.span).toBeUndefined();
    expect(reserve?.title).toBe('預備金 臺中 108 年度決算 未列 高雄 113 年度預算 0.5%');
    expect(shareOf('5', '1000')).toBe('0.5%');
  });

  test.each(widths)('at %i px look as committed', async (width) => {
    const svg = drawPairs(layoutPairs(objects, width, chineseWords), caption);
    expect(parsedSvg(svg).querySelectorAll('[role="listitem"]')).toHaveLength(5);
    await expect(readableSvg(svg)).toMatchFileSnapshot(`drawings/pairs-${width}.svg`);
  });
});
