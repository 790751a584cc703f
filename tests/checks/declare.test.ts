import { describe, expect, test } from 'vitest';
import { declareDiscrepancies } from '../../src/checks/declare.ts';
import { checkSums } from '../../src/checks/sum-total.ts';
import { smallForm, smallTable } from './small-table.ts';

const table = smallTable(['金額'], '合計 | 31\n  甲 | 10\n  乙 | 20');
const checks = checkSums(table, smallForm(table));
const declaration = { check: checks[0]?.id ?? '', found: '31', expected: '30' };

describe('a contradiction of the book', () => {
  test('passes only when declared with the very figures found', () => {
    expect(declareDiscrepancies(checks, [declaration])).toMatchObject({ checks: [{ status: 'declared' }], unused: [] });
  });

  test('stays broken when the declared figures differ, and the declaration counts as unused', () => {
    const other = { ...declaration, found: '32' };
    expect(declareDiscrepancies(checks, [other])).toMatchObject({ checks: [{ status: 'broken' }], unused: [other] });
  });

  test('that adds up again makes its declaration unused', () => {
    const mended = checks.map((check) => ({ ...check, status: 'holds' as const }));
    expect(declareDiscrepancies(mended, [declaration]).unused).toEqual([declaration]);
  });
});
