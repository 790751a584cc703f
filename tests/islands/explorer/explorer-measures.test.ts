import { describe, expect, test } from 'vitest';
import { ExhibitContext } from '../../../src/exhibits/exhibit-context.ts';
import { explorerData } from '../../../src/exhibits/explorer-tree.ts';
import type { ExplorerMeasure } from '../../../src/islands/explorer/explorer-measures.ts';
import {
  explorerMeasures,
  measured,
  measuredWords,
  measureRule,
  offeredMeasures,
} from '../../../src/islands/explorer/explorer-measures.ts';
import { explorerWords } from '../../../src/islands/explorer/explorer-words.ts';
import { agencyYears } from '../../../src/ledger/queries/agency-years.ts';
import { realBooks as books } from '../../ledger/real-books.ts';

const heads = {
  residents: { count: '3', rule: '三位市民', href: '/data/' },
  staff: { count: '7', rule: '七位員工', href: '/sources/000/#L1' },
};
const none = { residents: undefined, staff: undefined };

/** Measure, 元, the whole, what Chinese and English readers see. */
const cases: readonly (readonly [ExplorerMeasure, string, string, string, string])[] = [
  ['amount', '237457909', '237457909', '2 億 3,746 萬', 'NT$237.46m'],
  ['share', '1', '3', '33.3%', '33.3%'],
  ['share', '1', '1000000', '<0.1%', '<0.1%'],
  ['hundred', '1', '3', '33.33 元', 'NT$33.33'],
  ['hundred', '2', '3', '66.67 元', 'NT$66.67'],
  ['hundred', '1', '1000000', '不到 0.01 元', '< NT$0.01'],
  ['hundred', '5', '100000', '0.01 元', 'NT$0.01'],
  ['resident', '10', '100', '3.33 元', 'NT$3.33'],
  ['resident', '0', '100', '0.00 元', 'NT$0.00'],
  ['employee', '10', '100', '1 元', 'NT$1'],
  ['employee', '8645372', '99999999', '1,235,053 元', 'NT$1,235,053'],
  [
    'employee',
    '99999999999999999999',
    '99999999999999999999',
    '14,285,714,285,714,285,714 元',
    'NT$14,285,714,285,714,285,714',
  ],
];

describe('what a tile says', () => {
  test.each(cases)('as %s, %s of %s: %s', (measure, ntd, whole, chinese, english) => {
    expect(measured(ntd, measure, whole, heads, explorerWords('zh-TW'))).toBe(chinese);
    expect(measured(ntd, measure, whole, heads, explorerWords('en'))).toBe(english);
  });

  test('nothing is offered per person where nobody was counted', () => {
    expect(offeredMeasures(heads)).toEqual(explorerMeasures);
    expect(offeredMeasures(none)).toEqual(['amount', 'share', 'hundred']);
  });

  test('read aloud, the exact amount stays beside the measure', () => {
    const root = { id: 'whole', label: '全部', amount: '1000', kind: 'other' } as const;
    const words = measuredWords('resident', root, heads, explorerWords('zh-TW'));
    expect(words.item('業務費', '500', '1000')).toBe('業務費：500 元（500 元），占 50.0%，每位市民 166.67 元');
    expect(words.amount('500')).toBe('166.67 元');
  });

  test('every measure but the amount states its rule, and people their source', () => {
    for (const measure of explorerMeasures.slice(1))
      expect(measureRule(measure, '高雄市政府資訊中心', heads, explorerWords('zh-TW'))?.text).not.toBe('');
    expect(measureRule('amount', '', heads, explorerWords('zh-TW'))).toBeUndefined();
    expect(measureRule('employee', '', heads, explorerWords('zh-TW'))?.href).toBe('/sources/000/#L1');
  });
});

describe.each(agencyYears(books))('$agency', (agencyYear) => {
  const data = explorerData(new ExhibitContext(books, 'zh-TW'), agencyYear);

  test('counts staff on a line of its book', () => {
    const [, document, line] = /\/sources\/(\d{3})\/#L(\d+)$/.exec(data?.staff?.href ?? '') ?? [];
    expect(document).toBe(agencyYear.document);
    const text = books.documents.find(({ entry }) => entry.id === document)?.lines[Number(line) - 1]?.text;
    expect(text?.normalize('NFKC')).toContain(data?.staff?.count);
  });

  test('counts residents of its own city, no later than its year, and says which year end and how sure', () => {
    const { count, rule } = data?.residents ?? { count: '', rule: '' };
    const used = books.decisions['reference/population'].find(({ persons }) => persons === count);
    expect(used?.city).toBe(agencyYear.city);
    expect(used?.fiscalYear).toBeLessThanOrEqual(agencyYear.fiscalYear);
    expect(rule).toContain(`${used?.fiscalYear} 年底`);
    expect(rule).toContain('可信度');
  });
});
