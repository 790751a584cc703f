import { describe, expect, test } from 'vitest';
import type { MeasuredFigure } from '../../src/checks/repeated-figures.ts';
import { checkRepeatedFigures } from '../../src/checks/repeated-figures.ts';

/** `約2000` or `12`, stated on a line of its own. */
function said(words: string, line: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure {
  const [, qualifier = '', value = ''] = /^(\D*)([\d.]+)$/.exec(words) ?? [];
  const thing = {
    indicator: 'scans',
    name: '掃描次數',
    facet: '',
    document: '000',
    asOf: '2019',
    kind: 'result',
  } as const;
  return { ...thing, value, unit: '次', qualifier, valueLine: line, ...more };
}

const status = (first: string, second: string) => checkRepeatedFigures([said(first, 3), said(second, 9)])[0]?.status;

describe('what a document says twice of the same thing', () => {
  test('is the same figure', () => {
    expect(status('2', '2')).toBe('holds');
    const [broken] = checkRepeatedFigures([said('2', 3), said('1', 9)]);
    expect(broken).toMatchObject({
      id: '000/indicators/REPEAT/掃描次數｜2019',
      status: 'broken',
      lines: ['9', '3'],
      found: '1',
      expected: '2',
    });
  });

  test('is free where the time, the part, the kind or the document is another', () => {
    const others = [
      { asOf: '2020' },
      { facet: '改善後' },
      { kind: 'target' },
      { document: '002' },
      { indicator: 'tests' },
    ];
    for (const other of others as Partial<MeasuredFigure>[])
      expect(checkRepeatedFigures([said('2', 3), said('1', 9, other)])).toEqual([]);
  });

  test.each([
    ['2124', '約2000', 'holds'],
    ['約2000', '2124', 'holds'],
    ['2501', '約2000', 'broken'],
    ['1499', '約2000', 'broken'],
    ['約800', '約900', 'broken'],
    ['約35636', '約35636', 'holds'],
    ['逾1100', '1181', 'holds'],
    ['1099', '逾1100', 'broken'],
    ['逾1100', '1300', 'broken'],
    ['餘30', '34', 'holds'],
    ['近30', '28', 'holds'],
    ['近30', '31', 'broken'],
    ['>99', '99.8', 'holds'],
    ['≤5', '7', 'broken'],
    ['≥5', '700', 'holds'],
  ])('%s and %s: %s, as the words mean', (first, second, expected) => {
    expect(status(first, second)).toBe(expected);
  });
});
