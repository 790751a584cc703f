import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChartInputError } from '../../src/charts/chart-input-error.ts';
import { checkedNumber, wholeAmount } from '../../src/charts/checked-number.ts';
import { checkedAddress, escapeMarkup, printable } from '../../src/charts/escape-markup.ts';
import { fitLabel } from '../../src/charts/fit-label.ts';
import { shortLabel } from '../../src/charts/short-label.ts';
import { spreadLabels } from '../../src/charts/spread-labels.ts';
import { characters, coordinate, element } from '../../src/charts/svg-markup.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { parsedSvg } from './readable-svg.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const officialText = fc
  .array(
    fc.constantFrom(
      '資訊',
      '服務',
      '費',
      '（',
      '）',
      '、',
      '「',
      '」',
      '108 年度',
      '2 億 4,977 萬元',
      'iTaichung',
      ' ',
      '26,522,000',
      '-5%',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the measure', () => {
  test('gives a Han character one em and a margin of four percent', () => {
    expect(textWidth('資訊中心', 10)).toBeCloseTo(41.6, 6);
    expect(textWidth('資訊中心', 10, { bold: true })).toBeCloseTo(41.6, 6);
  });

  test('adds up, and never finds bold narrower', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textWidth(a + b, 13)).toBeLessThanOrEqual(textWidth(a, 13) + textWidth(b, 13) + 1e-6);
        expect(textWidth(a, 13, { bold: true })).toBeGreaterThanOrEqual(textWidth(a, 13) - 1e-6);
      }),
    );
  });
});

describe('a label', () => {
  test.each<[string, number, number, string[] | undefined]>([
    ['業務費', 60, 1, ['業務費']],
    ['設備及投資', 60, 1, undefined],
    ['設備及投資', 60, 2, ['設備及', '投資']],
    ['基層機關資安主動防禦', 110, 2, ['基層機關資', '安主動防禦']],
    ['中央補助（收支併列）', 90, 3, ['中央補助', '（收支併列）']],
    ['2 億 4,977 萬元', 90, 2, ['2 億', '4,977 萬元']],
    ['249,770,000', 60, 5, undefined],
    ['▲ +5,361 萬元', 80, 3, undefined],
    ['iTaichung 熱點', 90, 2, ['iTaichung', '熱點']],
    ['', 90, 2, undefined],
  ])('%s in %i px and %i lines', (text, width, maxLines, lines) => {
    expect(fitLabel(text, 13, width, { maxLines })).toEqual(lines);
  });

  test('is whole or absent: lines fit, are no more than allowed, and lose nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.oneof(officialText, anyText),
        fc.integer({ min: 5, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, maxLines) => {
          const lines = fitLabel(text, 13, width, { maxLines });
          if (!lines) return;
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(printable(text).trim().replaceAll(' ', ''));
        },
      ),
    );
  });

  test('keeps a currency with its amount', () => {
    expect(fitLabel('+NT$222.51m of all', 13, 100, { maxLines: 2 })).toEqual(['+NT$222.51m', 'of all']);
    expect(fitLabel('NT$222.51m', 13, 70, { maxLines: 2 })).toBeUndefined();
  });

  test('never breaks a number, begins a line with a closing mark or ends one with an opening mark', () => {
    fc.assert(
      fc.property(officialText, fc.integer({ min: 20, max: 200 }), (text, width) => {
        fc.pre(!/\d +[\d,]/.test(text));
        const lines = fitLabel(text, 13, width, { maxLines: 9 }) ?? [];
        lines.slice(1).forEach((line, at) => {
          expect(line).not.toMatch(/^[）」、，。%]/);
          expect(lines[at]).not.toMatch(/[（「]$/);
          expect(`${lines[at]?.at(-1)}${line[0]}`).not.toMatch(/^[\d,][\d,]$/);
        });
      }),
    );
  });
});

describe('labels on a line', () => {
  const items = fc
    .array(fc.record({ centre: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 1, max: 60 }) }), {
      maxLength: 14,
    })
    .map((list) => list.sort((a, b) => a.centre - b.centre));

  test('keep their order and distance inside the line, or do not fit at all', () => {
    fc.assert(
      fc.property(items, (list) => {
        const starts = spreadLabels(list, 0, 400, 4);
        const needed = list.reduce((sum, item) => sum + item.size + 4, -4);
        if (!starts) {
          expect(needed).toBeGreaterThan(400);
          return;
        }
        let free = 0;
        list.forEach((item, at) => {
          expect(starts[at]).toBeGreaterThanOrEqual(free - 1e-6);
          free = (starts[at] ?? 0) + item.size + 4;
        });
        expect(free - 4).toBeLessThanOrEqual(400 + 1e-6);
      }),
    );
  });

  test('stay where they are when nothing pushes', () => {
    expect(
      spreadLabels(
        [
          { centre: 20, size: 10 },
          { centre: 60, size: 20 },
        ],
        0,
        100,
        4,
      ),
    ).toEqual([15, 50]);
  });
});

describe('text from documents', () => {
  test('becomes characters, whatever it is, in content and in attributes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const svg = parsedSvg(
          element('svg', { xmlns: 'http://www.w3.org/2000/svg', 'data-text': text }, characters(text)),
        );
        expect(svg.children).toHaveLength(0);
        expect(svg.textContent).toBe(printable(text));
        expect(svg.getAttribute('data-text')).toBe(printable(text));
      }),
    );
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"onload='x'&`, '&quot;onload=&#39;x&#39;&amp;'],
    ['金\u0000額\u202e反\u2066轉\u200b\ufeff', '金額反轉'],
    ['兩\n行\t字', '兩 行 字'],
    ['半\ud83d個', '半個'],
  ])('%j is written %s', (text, written) => expect(escapeMarkup(text)).toBe(written));

  test.each(['javascript:alert(1)', ' /x', '//other.example/', 'data:text/html,x', '/a\\b', '\u0000/x', ''])(
    '%j is no address',
    (href) => {
      expect(() => checkedAddress(href)).toThrow(ChartInputError);
    },
  );

  test.each(['/sources/000/#L1346', '#L1', '?focus=a', '../x/', 'https://example.org/a?b=c&d'])(
    '%s is an address',
    (href) => {
      expect(checkedAddress(href)).toBe(href);
    },
  );
});

describe('numbers for d3', () => {
  test.each(['1,200', '', ' 1', '1e3', 'NaN', 'Infinity', '-5', '１２', '007', '9'.repeat(17)])(
    '%j is refused',
    (digits) => {
      expect(() => checkedNumber(digits, 'x')).toThrow(ChartInputError);
    },
  );

  test('are the very amounts up to 2^53', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.bigInt(), (small, any) => {
        expect(checkedNumber(String(small), 'x')).toBe(small);
        expect(wholeAmount(any.toString(), 'x')).toBe(any);
      }),
    );
  });

  test('are never written as NaN', () => {
    expect(() => coordinate(Number.NaN)).toThrow(RangeError);
    expect(coordinate(-0.001)).toBe('0');
    expect(coordinate(12.345)).toBe('12.35');
  });
});

describe('a label that a row cannot do without', () => {
  test('is whole where it fits, and says with … where it is not', () => {
    expect(shortLabel('資訊服務費', 14, 200)).toEqual(['資訊服務費']);
    expect(shortLabel('資訊服務費', 14, 45)).toEqual(['資訊…']);
    expect(shortLabel('x'.repeat(3000), 14, 60)[0]).toMatch(/^x+…$/);
  });

  test('fits, whatever it says', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, maxLines) => {
          const lines = shortLabel(text, 14, width, { maxLines });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
