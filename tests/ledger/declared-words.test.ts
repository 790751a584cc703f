import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../src/decisions/decisions.ts';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import { readSeeds } from '../../src/intake/read-seeds.ts';
import { compileBooks } from '../../src/ledger/compile-books.ts';

// What data/ says that a book prints, and every figure that its sentences write, is held against the books.
const { decisions } = await readDecisions('data');
const { seeds } = await readSeeds('seeds', decisions.documents);

const faults = (own: Decisions, texts = seeds) =>
  compileBooks(texts, own)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, values }) => `${code} ${values['id']} ${values['figure'] ?? values['equation'] ?? ''}`.trim());

type Worded = 'readings' | 'discrepancies';
function reworded(
  file: Worded,
  id: string,
  words: Partial<Record<'printed' | 'reading' | 'reason', string>>,
): Decisions {
  const entries = decisions[file].map((entry) => (entry.id === id ? { ...entry, ...words } : entry));
  return { ...decisions, [file]: entries };
}

/** The seeds with a line of the first book changed. */
function printed(line: number, text: string) {
  return seeds.map((seed, at) => {
    if (at > 0) return seed;
    const lines = seed.text.split('\n');
    lines[line - 1] = text;
    return { ...seed, text: lines.join('\n') };
  });
}

test.each([
  ['readings', 'objects-lost-blanks', 'ˉ0213　資訊服務費 1 2'],
  ['readings', 'carry-over-lost-blanks', '合計 8,620,851 6.17%'],
  ['discrepancies', 'central-objects-total', '合計 999,999'],
  ['discrepancies', 'objects-heading-word', '用途別科目名稱級'],
] as const)('%s: what %s quotes must be printed there', (file, id, words) => {
  expect(faults(reworded(file, id, { printed: words }))).toEqual([`QUOTE-UNMATCHED ${id}`]);
});

test.each([
  [3530, '單位：新臺幣元', 'precious-property-money-unit'],
  [3397, '棟', 'property-building-unit'],
  [3401, '棟', 'property-building-unit'],
  [3469, '棟', 'precious-property-building-unit'],
  [3473, '棟', 'precious-property-building-unit'],
  [3453, '財產目錄總表', 'property-title'],
] as const)('a wrong word that is corrected on line %d (%s) is no longer declared', (line, text, id) => {
  expect(faults(decisions, printed(line, text))).toContain(`QUOTE-UNMATCHED ${id}`);
});

describe('a figure in a sentence', () => {
  const id = 'central-objects-total';

  test('that no cell, line or equation gives', () => {
    const own = reworded('discrepancies', id, { reason: '差 283,299 元。' });
    expect(faults(own)).toEqual([`FIGURE-UNGIVEN ${id} 283,299`]);
    const [said] = compileBooks(seeds, own).diagnostics;
    expect(said && printDiagnostic(said, 'zh')).toMatch(/283,299.*\n.*照原書改正/);
    expect(said && printDiagnostic(said, 'en')).toMatch(/283,299.*\n.*Correct it after the book/);
  });

  test('that the check which the entry names gives', () => {
    expect(faults(reworded('discrepancies', id, { reason: '差 283,291 元。' }))).toEqual([]);
  });

  test('that an equation gives, if it holds and its terms are printed', () => {
    const says = (reason: string) => faults(reworded('readings', 'objects-lost-blanks', { reason }));
    expect(says('26,365,924＋84,063,966＝110,429,890。')).toEqual([]);
    expect(says('26,365,924＋84,063,966＝110,429,891。')).toEqual([
      'EQUATION-WRONG objects-lost-blanks 26,365,924＋84,063,966＝110,429,891',
      'FIGURE-UNGIVEN objects-lost-blanks 110,429,891',
    ]);
    expect(says('26,365,925＋84,063,966＝110,429,891。')).toHaveLength(2);
  });

  test('of any other file', () => {
    const crosswalk = decisions.crosswalk.map((row, at) =>
      at === 0 ? { ...row, reason: '都是 12,345,679 元。' } : row,
    );
    expect(faults({ ...decisions, crosswalk })).toEqual(['FIGURE-UNGIVEN administration 12,345,679']);
    expect(faults({ ...decisions, crosswalk }, seeds.slice(1))).not.toContain(
      'FIGURE-UNGIVEN administration 12,345,679',
    );
  });
});

describe('in English', () => {
  const entries = [...decisions.readings, ...decisions.discrepancies];
  /** Amounts and shares; what else a sentence counts, the other language may put in words. */
  const amounts = (...texts: readonly string[]) =>
    new Set(texts.flatMap((text) => text.match(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?=[%％])/g) ?? []));

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s says the same figures', (_, entry) => {
    expect(entry.english).toBeDefined();
    const { reading = '', reason = '' } = entry.english ?? {};
    expect([...amounts(reading, reason)].sort()).toEqual([...amounts(entry.reading, entry.reason)].sort());
    const own = `${reading}${reason}`.replaceAll(/\([^()]*\)|“[^”]*”|款06|項005|目01|節01/g, '');
    expect(own).not.toMatch(/[\p{Script=Han}，。、；：]/u);
  });

  test.each([
    ['a figure that no book prints', 'NT$283,299 more.', ['FIGURE-UNGIVEN central-objects-total 283,299']],
    [
      'a sum that is wrong',
      '401,025 − 117,734 = 283,292.',
      [
        'EQUATION-WRONG central-objects-total 401,025 − 117,734 = 283,292',
        'FIGURE-UNGIVEN central-objects-total 283,292',
      ],
    ],
    ['a sum that is right', '401,025 − 117,734 = 283,291.', []],
  ])('%s', (_, reason, expected) => {
    const discrepancies = decisions.discrepancies.map((entry) =>
      entry.id === 'central-objects-total' ? { ...entry, english: { reading: 'So.', reason } } : entry,
    );
    expect(faults({ ...decisions, discrepancies })).toEqual(expected);
  });
});
