import { describe, expect, test } from 'vitest';
import type { IndicatorPoint, IndicatorSeries } from '../../src/ledger/compiled-books.ts';
import { outcomeOf } from '../../src/ledger/queries/indicator-outcomes.ts';

const series = (more: Partial<IndicatorSeries> = {}): IndicatorSeries => ({
  slug: 's',
  name: '事',
  theme: 'gis',
  unit: '個',
  counters: [],
  definition: '…',
  meaning: '…',
  measure: 'stock',
  cumulative: false,
  better: 'more',
  changes: [],
  points: [],
  line: 1,
  ...more,
});
const point = (asOf: string, said: string, more: Partial<IndicatorPoint> = {}): IndicatorPoint => {
  const [, qualifier = '', value = ''] = /^(\D*)(.*)$/.exec(said) ?? [];
  return {
    indicator: 's',
    name: '事',
    document: '000',
    asOf,
    dated: 'stated',
    kind: 'result',
    value,
    unit: '個',
    qualifier,
    facet: '',
    note: '',
    noteEnglish: '',
    quote: '',
    lineFrom: 1,
    lineTo: 1,
    valueLine: 1,
    reported: undefined,
    ...more,
  };
};
const judge = (
  target: readonly [string, string],
  results: readonly (readonly [string, string])[],
  more: Partial<IndicatorSeries> = {},
) => {
  const promised = point(...target, { kind: 'target' });
  const { state, ground } = outcomeOf(series(more), [...results.map((each) => point(...each)), promised], promised);
  return `${state} ${ground}`;
};

describe('a target for 2023', () => {
  test.each([
    ['is met by a result of that year', [['2023', '12']], 'met reached'],
    ['is not met by a smaller one', [['2023', '9']], 'not-met fell-short'],
    ['is met by a later result where none is of the year', [['2024-02', '10']], 'met reached'],
    [
      'is judged by its own year before a later one',
      [
        ['2023', '9'],
        ['2024', '12'],
      ],
      'not-met fell-short',
    ],
    ['is open while only earlier results are printed', [['2022', '9']], 'not-yet-known before-due'],
    ['is open in the middle of the year', [['2023-05', '9']], 'not-yet-known before-due'],
    ['is met early where the stock is already there', [['2023-05', '10']], 'met reached-early'],
    ['is open where the result is only a lower bound', [['2023', '逾9']], 'not-yet-known bound-undecided'],
    ['is met by a lower bound above it', [['2023', '逾10']], 'met reached'],
    [
      'cannot be judged by two figures that disagree',
      [
        ['2023', '9'],
        ['2023', '11'],
      ],
      'not-comparable contradicted',
    ],
    ['is unsaid where nothing is reported', [], 'unsaid none-reported'],
  ] as const)('%s', (_, results, expected) => {
    expect(judge(['2023', '10'], results)).toBe(expected);
  });

  test('that must be exceeded is not met by its own value', () => {
    expect(judge(['2023', '>10'], [['2023', '10']])).toBe('not-met fell-short');
    expect(judge(['2023', '>10'], [['2023', '11']])).toBe('met reached');
  });

  test('of a flow is not met early', () => {
    expect(judge(['2023', '10'], [['2023-05', '12']], { measure: 'flow' })).toBe('not-yet-known before-due');
  });

  test('where less is better turns about', () => {
    expect(judge(['2023', '6'], [['2023', '0.9']], { better: 'less' })).toBe('met reached');
    expect(judge(['2023', '6'], [['2023', '≤1']], { better: 'less' })).toBe('met reached');
    expect(judge(['2023', '6'], [['2023', '≤7']], { better: 'less' })).toBe('not-yet-known bound-undecided');
    expect(judge(['2023', '6'], [['2023', '7']], { better: 'less' })).toBe('not-met fell-short');
  });

  test('that says neither is met by the same figure and nothing else', () => {
    expect(judge(['2023', '12'], [['2023', '12']], { better: 'neither' })).toBe('met reached');
    expect(judge(['2023', '12'], [['2023', '13']], { better: 'neither' })).toBe('not-comparable unlike');
  });

  test('is not compared across a declared change', () => {
    const change = {
      kind: 'definition',
      text: '算法不同',
      reason: '…',
      english: { text: '…', reason: '…' },
      incomparable: true,
    } as const;
    expect(judge(['2019', '10'], [['2023', '12']], { changes: [{ ...change, from: '2022' }] })).toBe(
      'not-comparable changed-between',
    );
    expect(judge(['2023', '10'], [['2023', '12']], { changes: [{ ...change, from: '2022' }] })).toBe('met reached');
  });

  test('on which a book reports without a number is not unsaid: open before its date, beyond comparing after', () => {
    const reported = { document: '000', quote: '已更換', lineFrom: 1, lineTo: 1 };
    const state = (asOf: string) => {
      const promised = point('2019', '1', { kind: 'target', reported: { ...reported, asOf } });
      const { state: reached, ground } = outcomeOf(series(), [promised], promised);
      return `${reached} ${ground}`;
    };
    expect(state('2019')).toBe('not-comparable reported-uncounted');
    expect(state('2019-03')).toBe('not-yet-known reported-uncounted');
  });

  test('is set against results of its own kind only', () => {
    const promised = point('2023', '10', { kind: 'target' });
    const other = point('2023', '12', { facet: '改善前' });
    expect(outcomeOf(series(), [other, promised], promised).state).toBe('unsaid');
  });
});
