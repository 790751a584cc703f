import { expect, test } from 'vitest';
import { readOutline } from '../../src/documents/prose-blocks.ts';
import { numberingGaps } from '../../src/documents/prose-numbering.ts';
import { numberLines } from '../../src/documents/source-document.ts';

const report = {
  id: '900',
  file: 'report.txt',
  title: '報告',
  agency: '試辦局',
  city: 'taichung',
  fiscalYear: 112,
  kind: 'council-report',
  layout: 'prose',
} as const;
/** As the conversion prints paragraphs: a space after the last line of each. */
const gaps = (...lines: readonly string[]) =>
  numberingGaps(readOutline(report, numberLines(lines.join(' \n\n')))).map(
    ({ line, expected, found }) => `${line}: ${expected}, not ${found}`,
  );

test('items count from one, anew under each heading, whatever their marks', () => {
  expect(gaps('一、現況', '(一)甲項。', '(二)乙項。', '二、展望', '(一)1. 丙項。', '2. 丁項。', '(二)戊項。')).toEqual(
    [],
  );
});

test('an item whose predecessor was lost is found by its number, be it the first or one between', () => {
  expect(gaps('一、現況', '(二)乙項。')).toEqual(['3: 1, not 2']);
  expect(gaps('一、現況', '(一)甲項。', '(二)乙項。', '(五)戊項。')).toEqual(['7: 3, not 5']);
  expect(gaps('一、現況', '三、展望')).toEqual(['3: 2, not 3']);
});
