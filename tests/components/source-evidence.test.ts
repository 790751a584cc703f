import { expect, test } from 'vitest';
import { glossaryEntryOf } from '../../src/components/glossary-entry-of.ts';
import { linesWithCells } from '../../src/components/lines-with-cells.ts';
import { printedFigure } from '../../src/components/printed-figure.ts';
import { readCheckLine } from '../../src/components/read-check-line.ts';
import type { StatementTable } from '../../src/statements/statement-table.ts';

test('a line leads to the row that its figure belongs to, of its own document only', () => {
  const cell = (line: number) => ({ column: '實現數', value: '1', unit: '元' as const, raw: '1', line });
  const table = (document: string): StatementTable => ({
    document,
    statement: `表${document}`,
    slug: 'table',
    unit: '元',
    columns: [{ name: '實現數', unit: '元' }],
    lineFrom: 1,
    lineTo: 9,
    rows: [
      { path: ['甲'], code: '', role: 'node', depth: 0, cells: [cell(4), cell(8)], note: '', lineFrom: 2, lineTo: 4 },
    ],
  });
  const found = linesWithCells('000', [table('001'), table('000')]);
  expect([...found]).toEqual([
    [4, { statement: '表000', slug: 'table', rowLine: 2 }],
    [8, { statement: '表000', slug: 'table', rowLine: 2 }],
  ]);
});

test('a check cites lines of its own document bare and others with their number', () => {
  expect(readCheckLine('1104', '000')).toEqual({ document: '000', line: 1104 });
  expect(readCheckLine('001:187', '000')).toEqual({ document: '001', line: 187 });
});

test.each([
  ['-26522000', '−26,522,000'],
  ['100.33', '100.33'],
  ['0', '0'],
  ['1234.5', '1,234.5'],
  ['一式', '一式'],
])('%s is shown as %s', (value, shown) => {
  expect(printedFigure(value)).toBe(shown);
});

test('a word is found as books write it, with marks, spaces and full-width forms', () => {
  const entry = {
    id: 'capital-outlay',
    term: '設備及投資',
    english: 'capital outlay',
    explanation: '…',
    group: 'objects' as const,
    also: ['設備 (投資)'],
  };
  const books = { decisions: { glossary: [entry] } } as unknown as Parameters<typeof glossaryEntryOf>[0];
  expect(glossaryEntryOf(books, '設備及投資*')).toBe(entry);
  expect(glossaryEntryOf(books, '設備（投資）')).toBe(entry);
  expect(glossaryEntryOf(books, '投資')).toBeUndefined();
});
