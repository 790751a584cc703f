import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/checks/check-result.ts';
import { suspectLine } from '../../src/ledger/suspect-line.ts';

const broken = (...lines: readonly string[]): CheckResult => ({
  id: '',
  rule: 'TIE',
  document: '900',
  statement: '',
  lines,
  cells: [],
  expected: '1',
  found: '2',
  difference: '1',
  tolerance: '0',
  unit: '元',
  status: 'broken',
  formula: '',
  subject: '',
});
const suspects = (...checks: readonly CheckResult[]) =>
  suspectLine(checks).map(({ at, values }) => `${at.document}:${at.line} ${values['count']} of ${values['of']}`);

test('the line that most broken checks rest on is named, with how many', () => {
  expect(suspects(broken('7', '1'), broken('2', '7'), broken('7', '3'))).toEqual(['900:7 3 of 3']);
});

test('one broken check, or two that share nothing, or two lines alike, name none', () => {
  expect(suspects(broken('7', '1'))).toEqual([]);
  expect(suspects(broken('7'), broken('8'))).toEqual([]);
  expect(suspects(broken('7', '8'), broken('8', '7'))).toEqual([]);
});
