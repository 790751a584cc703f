import { describe, expect, test } from 'vitest';
import type { DocumentEntry } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';
import { readPrintedDate, spanOf } from '../../src/statements/indicators/indicator-dates.ts';
import type { IndicatorRule } from '../../src/statements/indicators/indicator-points.ts';
import { readIndicatorPoint, readyDocument } from '../../src/statements/indicators/indicator-points.ts';

const entry: DocumentEntry = {
  id: '002',
  file: 'x.txt',
  title: '報告',
  agency: '局',
  city: 'taichung',
  fiscalYear: 112,
  kind: 'council-report',
  layout: 'prose',
};
const date = { document: '002', reported: '2023-03', promised: '2023' };
const read = (text: string, rule: Partial<IndicatorRule>, counters: readonly string[] = ['個', '件', '元', '%']) =>
  readIndicatorPoint(
    readyDocument(entry, numberLines(text), date),
    { in: '002', phrase: '', kind: 'result', facet: '', note: '', noteEnglish: '', line: 9, ...rule },
    { slug: 's', name: '事', unit: '個', counters },
  );
const point = (text: string, phrase: string) => {
  const found = read(text, { phrase });
  if ('code' in found) throw new Error(`${found.code} ${JSON.stringify(found.values)}`);
  return found;
};

describe('the value of a phrase', () => {
  test.each([
    ['共有1,181 個熱點。', '1181', ''],
    ['共有約 372 萬件。', '3720000', '約'],
    ['共有2萬4,000餘件。', '24000', '餘'],
    ['共有約2萬4,000餘件。', '24000', '約餘'],
    ['共有1萬9千多個。', '19000', '餘'],
    ['共有30多萬元。', '300000', '餘'],
    ['共有82萬9,767件。', '829767', ''],
    ['共有358億元。', '35800000000', ''],
    ['共有４２個。', '42', ''],
    ['共有兩個。', '2', ''],
    ['共有百件。', '100', ''],
    ['共有逾90%。', '90', '逾'],
    ['共有超過75％。', '75', '>'],
    ['共有至少150個。', '150', '≥'],
    ['共有20,000個以上。', '20000', '≥'],
    ['共有0.896%。', '0.896', ''],
    ['共有1%以內。', '1', '≤'],
    ['共有5,300萬餘元。', '53000000', '餘'],
  ])('%s is %s %s', (text, value, qualifier) => {
    const counter = ['個', '件', '元', '%'].find((each) => text.normalize('NFKC').includes(each)) ?? '';
    expect(point(text, `共有{}${counter}`)).toMatchObject({ value, qualifier });
  });

  test('stands where lines are broken, with the lines of its clause', () => {
    const found = point('前一句。截至目前，平台已受理82萬\n\n 9,767件(陳情案件)，\n謝謝。', '已受理{}件');
    expect(found).toMatchObject({
      value: '829767',
      quote: '平台已受理82萬9,767件(陳情案件)',
      lineFrom: 1,
      lineTo: 3,
      valueLine: 1,
    });
  });

  test('is one of several numbers: the others may change', () => {
    const phrase = '新增{n}項(總計{}個)';
    expect(point('新增 71 項(總計 590 個)。', phrase).value).toBe('590');
    expect(point('新增 7 項(總計 591 個)。', phrase).value).toBe('591');
  });
});

describe('the date of a phrase', () => {
  test.each([
    ['截至108 年 12 月底，已有5個。', '截至{date}，已有{}個', '2019-12'],
    ['截至111年底，已有5個。', '截至{date}，已有{}個', '2022-12'],
    ['截至112年1月31日，已有5個。', '截至{date}，已有{}個', '2023-01-31'],
    ['統計今(112)年度已有5個。', '統計{date}已有{}個', '2023'],
    ['統計自108年至111年底，已有5個。', '統計自{from}至{to}，已有{}個', '2019/2022-12'],
  ])('%s', (text, phrase, asOf) => {
    expect(point(text, phrase)).toMatchObject({ asOf, dated: 'stated' });
  });

  test("is the document's own where none is stated, and another for promises", () => {
    expect(read('已有5個。', { phrase: '已有{}個' })).toMatchObject({ asOf: '2023-03', dated: 'document' });
    expect(read('將有5個。', { phrase: '將有{}個', kind: 'target' })).toMatchObject({ asOf: '2023' });
  });

  test('may stand earlier in the sentence', () => {
    const text = '截至111年底，已導入527個，使用人數5個。';
    expect(read(text, { phrase: '使用人數{}個', dated: '截至{date}，' })).toMatchObject({
      asOf: '2022-12',
      dated: 'stated',
    });
    expect(read(text, { phrase: '使用人數{}個', dated: '到{date}為止' })).toMatchObject({ code: 'INDICATOR-UNREAD' });
  });

  test('is not guessed', () => {
    expect(readPrintedDate('112年13月')).toBeUndefined();
    expect(readPrintedDate('去年')).toBeUndefined();
  });

  test('covers its days', () => {
    expect(spanOf('2019')).toEqual({ from: '2019-01-01', to: '2019-12-31' });
    expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOf('2019/2022-12')).toEqual({ from: '2019-01-01', to: '2022-12-31' });
    expect(spanOf('2023-01-31')).toEqual({ from: '2023-01-31', to: '2023-01-31' });
  });
});

describe('a rule that does not fit', () => {
  const at = { at: { document: 'indicators.yaml', line: 9 }, severity: 'error' };
  test.each([
    ['finds nothing', '已有5個。', '共有{}個', 'INDICATOR-UNMATCHED'],
    ['finds two', '已有5個。又已有6個。', '已有{}個', 'INDICATOR-AMBIGUOUS'],
    ['names no counter', '已有5台。', '已有{}台', 'INDICATOR-PHRASE'],
    ['asks for no value', '已有5個。', '已有', 'INDICATOR-PHRASE'],
    ['reads no number', '已有一百五個。', '已有{}個', 'INDICATOR-UNREAD'],
  ])('%s', (_, text, phrase, code) => {
    expect(read(text, { phrase })).toMatchObject({ code, ...at });
  });

  test('is never half a number', () => {
    expect(read('已有1,181個。', { phrase: '1{}個' })).toMatchObject({ code: 'INDICATOR-UNMATCHED' });
  });
});
