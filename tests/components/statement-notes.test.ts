import { expect, test } from 'vitest';
import type { StatementNote } from '../../src/components/statement-notes.ts';
import { statementLayout } from '../../src/components/statement-notes.ts';
import type { StatementCell, StatementRow } from '../../src/statements/statement-table.ts';
import { realBooks } from '../ledger/real-books.ts';

const cell = (column: string, raw: string): StatementCell => ({
  column,
  raw,
  value: raw.replaceAll(',', ''),
  unit: '元',
  line: 1,
});
const row = (path: readonly string[], note: string, ...cells: readonly StatementCell[]): StatementRow => ({
  path,
  code: '',
  role: 'node',
  depth: path.length - 1,
  note,
  cells,
  lineFrom: 1,
  lineTo: 1,
});
const columns = [
  { name: '金額', unit: '元' },
  { name: '備註', unit: '元' },
] as const;
/** A sentence with its figures in brackets. */
const drawn = (note: StatementNote | undefined) =>
  note && `${note.parts.map(({ before, cell: { raw } }) => `${before}[${raw}]`).join('')}${note.after}`;

test('the sentence that several figures share is shown once, each figure where it says it', () => {
  const sentence = '一、增加數11元＝甲1元＋乙10元。';
  const {
    columns: shown,
    rows,
    below,
  } = statementLayout({
    columns,
    rows: [
      row(['設備'], '', cell('金額', '7')),
      row(['備註', '增加數'], sentence, cell('備註', '11')),
      row(['備註', '甲'], sentence, cell('備註', '1')),
      row(['備註', '乙'], sentence, cell('備註', '10')),
    ],
  });
  expect(shown.map(({ name }) => name)).toEqual(['金額']);
  expect(rows).toHaveLength(1);
  expect(below.map(drawn)).toEqual(['一、增加數[11]元＝甲[1]元＋乙[10]元。']);
});

test('a sentence within the note of a row is shown there', () => {
  const { rows, below } = statementLayout({
    columns,
    rows: [
      row(['行政'], '包括：人員費5元，維持費2元。', cell('金額', '7')),
      row(['行政', '維持費'], '維持費2元。', cell('備註', '2')),
    ],
  });
  expect(below).toEqual([]);
  expect(rows.map(({ note }) => drawn(note))).toEqual(['包括：人員費5元，維持費[2]元。']);
});

test('a figure that its sentence does not print keeps its column', () => {
  const { columns: shown, rows } = statementLayout({ columns, rows: [row(['設備'], '無', cell('備註', '5'))] });
  expect(shown.map(({ name }) => name)).toContain('備註');
  expect(rows).toHaveLength(1);
});

test.each(realBooks.statements.map((table) => ({ table, name: `${table.document} ${table.statement}` })))(
  '$name: every figure is in a column or in a sentence, once',
  ({ table }) => {
    const { columns: shown, rows, below } = statementLayout(table);
    const names = new Set(shown.map(({ name }) => name));
    const notes = [...rows.flatMap(({ note }) => note ?? []), ...below];
    const placed = [
      ...rows.flatMap(({ row: { cells } }) => cells.filter(({ column }) => names.has(column))),
      ...notes.flatMap(({ parts }) => parts.map((part) => part.cell)),
    ];
    const printed = table.rows.flatMap(({ cells }) => cells);
    expect(placed).toHaveLength(printed.length);
    expect(new Set(placed)).toEqual(new Set(printed));
    for (const note of notes) expect(drawn(note)?.replace(/[[\]]/g, '')).toBe(note.text.replace(/[[\]]/g, ''));
  },
);
