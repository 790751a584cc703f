import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { damageInChinese } from '../../src/diagnostics/damage-words.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { printForBuilders } from '../../src/diagnostics/print-for-builders.ts';

const sum: Diagnostic = {
  code: 'SUM-TOTAL',
  severity: 'error',
  at: { document: '000', line: 2913 },
  values: {
    statement: '某表',
    subject: '合計',
    found: '401,025',
    expected: '117,734',
    difference: '283,291',
    formula: '合計＝1 項之和',
    check: '000/x',
  },
  related: ['2910', '001:7'],
};

describe('a diagnostic', () => {
  test('says where, what is printed, what was expected and by which identity; then what to do, and where else to look', () => {
    const [first, hint, others] = printDiagnostic(sum, 'en').split('\n');
    expect(first).toBe(
      '000:2913 error SUM-TOTAL 某表 合計 printed 401,025, rows add up to 117,734 (difference 283,291; 合計＝1 項之和)',
    );
    expect(hint).toMatch(/^ {4}Compare with the published book\..*000\/x/);
    expect(others).toBe('    see also line 2910, 001:7');
  });

  test('says the same in Chinese', () => {
    expect(printDiagnostic(sum, 'zh')).toContain(
      '《某表》合計 印 401,025，各項加總為 117,734（差 283,291；合計＝1 項之和）',
    );
  });

  test('lists a dozen other lines at most', () => {
    const many = { ...sum, related: Array.from({ length: 40 }, (_, at) => String(at)) };
    expect(printDiagnostic(many, 'en').split('\n')[2]).toMatch(/ 11 and others$/);
  });
});

test.each(Object.keys(catalogue) as DiagnosticCode[])(
  '%s uses the same values in both languages, but for words that differ',
  (code) => {
    const { zh, en } = catalogue[code];
    const names = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
        ['zh', 'en', 'what'].includes(name) ? 'word' : name.replace(/^(zh|en)(?=[A-Z])/, ''),
      );
    expect(new Set(names(zh.message + zh.hint))).toEqual(new Set(names(en.message + en.hint)));
    expect(`${zh.message}${zh.hint}`).toMatch(/\p{Script=Han}/u);
    expect(zh.hint.length * en.hint.length).toBeGreaterThan(0);
  },
);

test.each([
  ['figures shifted by +1', '數字往右 1 欄'],
  ['joined by order, figures shifted by -2', '依序相接，數字往左 2 欄'],
  ['subject shifted by +1', '科目往右 1 欄'],
  ['name lost', '科目名稱遺失'],
])('damage is told in Chinese: %s', (what, words) => {
  expect(damageInChinese(what)).toBe(words);
});

describe('the findings in the log of a build', () => {
  test('stand in Chinese and in English', () => {
    expect(printForBuilders([sum])).toBe(`${printDiagnostic(sum, 'zh')}\n${printDiagnostic(sum, 'en')}`);
    expect(printForBuilders([])).toBe('');
  });

  test('end after twenty, and say how many more there are', () => {
    const lines = printForBuilders(Array.from({ length: 23 }, () => sum)).split('\n');
    expect(lines.filter((line) => line.startsWith('000:2913'))).toHaveLength(40);
    expect(lines.at(-1)).toMatch(/ 3 則.*npm run compile.* 3 more/);
  });
});
