import { describe, expect, test } from 'vitest';
import {
  breakdowns,
  columnRelation,
  compareColumn,
  comparisonColumns,
  unlikeness,
} from '../../src/ledger/queries/comparison.ts';
import { atPricesOf, perResident, populationAt, priceIndex } from '../../src/ledger/queries/reference-series.ts';
import { selectFacts } from '../../src/ledger/queries/select-facts.ts';
import { realBooks } from './real-books.ts';

const columns = comparisonColumns(realBooks);
const column = (id: string) => {
  const found = columns.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('columns that can be compared', () => {
  test('are the stages and years that the books print', () => {
    expect(columns.map(({ id }) => id)).toEqual([
      'taichung-108-original-budget',
      'taichung-108-final-budget',
      'taichung-108-realised',
      'taichung-108-account',
      'kaohsiung-111-account',
      'kaohsiung-112-original-budget',
      'kaohsiung-113-original-budget',
    ]);
  });

  test('are each there once when the next year’s budget prints them again, from the book of the year itself', () => {
    const budget = realBooks.documents.find(({ entry }) => entry.kind === 'unit-budget');
    if (!budget) throw new Error('no budget');
    const entry = { ...budget.entry, id: '901', fiscalYear: budget.entry.fiscalYear + 1 };
    const ids = comparisonColumns({ ...realBooks, documents: [{ ...budget, entry }, ...realBooks.documents] }).map(
      ({ id, agencyYear }) => `${id} ${agencyYear.document}`,
    );
    expect(ids.filter((id) => id.startsWith('kaohsiung')).sort()).toEqual([
      'kaohsiung-111-account 001',
      'kaohsiung-112-account 901',
      'kaohsiung-112-original-budget 001',
      'kaohsiung-113-original-budget 001',
      'kaohsiung-114-original-budget 901',
    ]);
  });

  test.each(columns.flatMap((one) => breakdowns.map((breakdown) => ({ id: one.id, breakdown, one }))))(
    '$id by $breakdown adds up to the printed total, or is not printed',
    ({ one, breakdown }) => {
      const { parts } = compareColumn(realBooks, one, breakdown);
      if (!parts) return;
      const [total] = selectFacts(realBooks, one.agencyYear, {
        stage: one.stage,
        flow: 'expenditure',
        fiscalYear: one.fiscalYear,
        programme: '',
        workPlan: '',
        object1: '',
        item: '',
        fund: '',
      });
      const sum = parts.reduce((all, { amountNtd }) => all + BigInt(amountNtd), 0n);
      // The functional table is printed in thousands: each printed part may be half a thousand off.
      const slack = breakdown === 'function' ? BigInt(500 * parts.length) : 0n;
      const off = sum - BigInt(total?.amountNtd ?? '-1');
      expect(off < 0n ? -off : off).toBeLessThanOrEqual(slack);
      expect(parts.every(({ cells }) => cells.length > 0)).toBe(true);
    },
  );

  test('a final account does not say which money paid for what', () => {
    expect(compareColumn(realBooks, column('taichung-108-account'), 'fund').parts).toBeUndefined();
  });

  test('earlier years of a unit budget stop at the work plan', () => {
    expect(compareColumn(realBooks, column('kaohsiung-112-original-budget'), 'object1').parts).toBeUndefined();
    expect(compareColumn(realBooks, column('kaohsiung-112-original-budget'), 'work-plan').parts).toHaveLength(2);
  });
});

describe('like with like', () => {
  test.each([
    ['kaohsiung-112-original-budget', 'kaohsiung-113-original-budget', []],
    ['kaohsiung-111-account', 'kaohsiung-113-original-budget', ['stage']],
    ['taichung-108-original-budget', 'taichung-108-account', ['stage']],
    ['taichung-108-account', 'kaohsiung-113-original-budget', ['stage', 'agency', 'year', 'precision']],
    ['taichung-108-account', 'kaohsiung-111-account', ['agency', 'year', 'precision']],
  ])('%s beside %s: %j', (a, b, reasons) => {
    expect(unlikeness(column(a), column(b))).toEqual(reasons);
  });
});

test.each([
  ['kaohsiung-112-original-budget', 'kaohsiung-113-original-budget', 'like'],
  ['taichung-108-realised', 'taichung-108-account', 'like'],
  ['taichung-108-final-budget', 'taichung-108-account', 'execution'],
  ['taichung-108-realised', 'taichung-108-original-budget', 'execution'],
  ['kaohsiung-111-account', 'kaohsiung-112-original-budget', 'unlike'],
  ['taichung-108-account', 'kaohsiung-113-original-budget', 'unlike'],
] as const)('%s and %s are %s, in either order', (a, b, relation) => {
  expect(columnRelation(column(a), column(b))).toBe(relation);
  expect(columnRelation(column(b), column(a))).toBe(relation);
});

test('a year’s budget and its account are one execution also when two books print them', () => {
  const account = { ...column('kaohsiung-111-account'), fiscalYear: 113 };
  const kept = { ...account.agencyYear, kind: 'final-account' as const };
  expect(columnRelation({ ...account, agencyYear: kept }, column('kaohsiung-113-original-budget'))).toBe('execution');
});

describe('reference series', () => {
  test('the price index is chained from the yearly changes', () => {
    expect([108, 109, 110, 111, 112, 113].map((year) => priceIndex(realBooks, 108, year)?.toFixed(2))).toEqual([
      '100.00',
      '99.77',
      '101.73',
      '104.73',
      '107.33',
      '109.67',
    ]);
  });

  test('back and forth gives the same amount', () => {
    const there = atPricesOf(realBooks, '237457909', 108, 113) ?? '';
    expect(Number(atPricesOf(realBooks, there, 113, 108))).toBeCloseTo(237_457_909, -1);
  });

  test('a year without a known change has no index', () => {
    expect(priceIndex(realBooks, 108, 120)).toBeUndefined();
  });

  test('population is of the year end, else of the nearest earlier one, and says which', () => {
    expect(populationAt(realBooks, 'kaohsiung', 113)).toMatchObject({ fiscalYear: 112 });
    expect(populationAt(realBooks, 'taichung', 108)).toMatchObject({ fiscalYear: 108 });
    expect(populationAt(realBooks, 'taichung', 100)).toBeUndefined();
  });

  test('per resident is exact to one hundredth of a 元', () => {
    expect(perResident('1000', { persons: '3', fiscalYear: 108, source: '', confidence: 'high' })).toBe('333.33');
  });
});
