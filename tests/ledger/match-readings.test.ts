import { expect, test } from 'vitest';
import { matchReadings } from '../../src/ledger/match-readings.ts';
import type { FoundReading } from '../../src/statements/statement-form.ts';

const entry = {
  id: '900',
  file: '',
  title: '',
  agency: '',
  city: 'kaohsiung',
  fiscalYear: 120,
  kind: 'unit-budget',
  layout: 'tab',
} as const;
const document = { entry, lines: [], sha256: '' };
const declared = (id: string, lineFrom: number, lineTo: number, ...what: readonly string[]) => ({
  id,
  document: '900',
  lineFrom,
  lineTo,
  what: [...what],
  printed: 'p',
  reading: 'r',
  reason: 'r',
});
const found = (lineFrom: number, what: string, lineTo = lineFrom): FoundReading => ({
  document: '900',
  lineFrom,
  lineTo,
  what,
});
const match = (rows: readonly FoundReading[], entries: readonly ReturnType<typeof declared>[]) =>
  matchReadings(rows, [...entries], [document]).map(
    ({ code, at, values }) => `${at.line} ${code} ${values['id'] ?? values['lines'] ?? values['what']}`,
  );

test('a damaged row is excused by a declaration of its lines and of its kind of damage', () => {
  expect(match([found(5, 'name lost'), found(6, 'name lost')], [declared('names', 5, 6, 'name lost')])).toEqual([]);
});

test('the lines alone excuse nothing', () => {
  expect(match([found(5, 'name lost'), found(5, 'subtotal lost')], [declared('names', 5, 6, 'name lost')])).toEqual([
    '5 READING-UNDECLARED subtotal lost',
  ]);
});

test('every kind that is declared must be found', () => {
  expect(match([found(5, 'name lost')], [declared('names', 5, 6, 'name lost', 'subtotal lost')])).toEqual([
    '5 READING-UNUSED names',
  ]);
});

test('rows that all stand one line higher were moved by a lost line, which is said once', () => {
  const entries = [declared('a', 5, 6, 'name lost'), declared('b', 9, 9, 'subtotal lost')];
  expect(match([found(4, 'name lost'), found(5, 'name lost'), found(8, 'subtotal lost')], entries)).toEqual([
    '4 LINES-MOVED 1',
  ]);
});

test('declarations about other documents are left alone', () => {
  expect(matchReadings([], [{ ...declared('a', 1, 1, 'x'), document: '901' }], [document])).toEqual([]);
});
