import { expect, test } from 'vitest';
import { checkQuotedPurchases } from '../../src/checks/quoted-purchases.ts';
import { smallTable } from './small-table.ts';

const descriptions: Readonly<Record<string, string>> = {
  碳: '運用碳計算器，推動市民減碳低碳生活。',
  淨零: '與國際城市合作，導入淨零轉型科技應用。',
  其他: '辦公室環境清潔費。',
};
const table = smallTable(['單價', '預算數'], '碳 | 3,784,000 | 3,784,000\n淨零 | 1,000 | 1,000\n其他 | 9,000 | 9,000');
const details = {
  ...table,
  slug: 'expenditure-plan-details',
  rows: table.rows.map((row) => ({ ...row, note: descriptions[row.path[0] ?? ''] ?? '' })),
};
const stated = (value: string) => [
  { document: '900', path: ['淨零相關工作及預算'], column: '淨零綠生活預算', value, unit: '元', line: 7 },
];
const sentence = (text: string) => [
  { document: '900', kind: 'paragraph' as const, section: [], text, lineFrom: 6, lineTo: 8 },
];
const quoting = sentence('項目為導入淨零轉型科技應用及推動市民減碳低碳生活，編列淨零綠生活預算若干元。');

test('a topic budget is the sum of the purchases that its sentence quotes, to the thousand', () => {
  expect(checkQuotedPurchases('900', stated('3785000'), quoting, [details])).toMatchObject([
    { status: 'holds', found: '3785', expected: '3785', lines: ['7', '1', '2'] },
  ]);
  expect(checkQuotedPurchases('900', stated('3795000'), quoting, [details])).toMatchObject([
    { status: 'broken', difference: '10' },
  ]);
});

test('a sentence that quotes no purchase asserts nothing', () => {
  expect(checkQuotedPurchases('900', stated('1'), sentence('編列淨零綠生活預算若干元。'), [details])).toEqual([]);
});
