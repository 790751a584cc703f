import { describe, expect, test } from 'vitest';
import { printsQuotation } from '../../src/documents/quotation.ts';
import { numberLines } from '../../src/documents/source-document.ts';

const whole = (quotation: string, ...lines: string[]) =>
  printsQuotation(quotation, numberLines(lines.join('\n')), 'whole');
const sample = (quotation: string, ...lines: string[]) =>
  printsQuotation(quotation, numberLines(lines.join('\n')), 'sample');

describe('a quotation is whole tokens', () => {
  test('a line that was corrected by one word is another line', () => {
    expect(whole('單位：新臺幣', '單位：新臺幣')).toBe(true);
    expect(whole('單位：新臺幣', '單位：新臺幣元')).toBe(false);
    expect(whole('單位：新臺幣…', '單位：新臺幣元')).toBe(true);
  });

  test('a figure is never a part of a figure, cut or not', () => {
    expect(sample('合計 1,000', '合計 1,000 2')).toBe(true);
    expect(sample('合計 1,000…', '合計 1,000,000')).toBe(false);
    expect(sample('…000 元', '合計 1,000 元')).toBe(false);
    expect(sample('資訊服務費 1 2', '資訊服務費 12')).toBe(false);
    expect(sample('資訊服務費 12', '資訊服務費 1 2')).toBe(false);
  });

  test('blanks between words do not count, tabs do', () => {
    expect(sample('總計 5', '總　　　計   5')).toBe(true);
    expect(sample('年 ⇥ 1 ⇥ 5', '年\t1\t5')).toBe(true);
    expect(sample('年 ⇥ 1 ⇥ 5', '年\t\t1\t5')).toBe(false);
    expect(sample('年 1', '年\t1')).toBe(false);
  });

  test('a sentence may run over lines, and … over anything', () => {
    expect(whole('申報增值等增加數', '申報增', '  值等增加數')).toBe(true);
    expect(sample('一、 … 三、', '一、', '二、', '三、')).toBe(true);
    expect(sample('三、 … 一、', '一、', '二、', '三、')).toBe(false);
  });

  test('nothing quoted is not printed anywhere', () => {
    expect(sample('…', '一')).toBe(false);
    expect(sample(' ', '一')).toBe(false);
  });
});

test('what contradicts itself is quoted from its first line to its last, so that correcting one of two is noticed', () => {
  expect(whole('楝 … 楝', '楝', '平方公尺', '楝')).toBe(true);
  expect(whole('楝 … 楝', '棟', '平方公尺', '楝')).toBe(false);
  expect(whole('楝 … 楝', '楝', '平方公尺', '棟')).toBe(false);
  expect(whole('楝', '楝', '平方公尺', '楝')).toBe(false);
});
