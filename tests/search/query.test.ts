import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { expandTerm } from '../../src/search/expand-term.ts';
import { hitsInRecord } from '../../src/search/hits-in-record.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { sourceOf } from '../../src/search/search-record.ts';
import { readState, writeState } from '../../src/search/search-state.ts';
import { phrasesOf, variantTable } from '../../src/search/search-words.ts';

const words = {
  variants: ['臺台檯'],
  synonyms: [
    ['資安', '資通安全'],
    ['AI', '人工智慧'],
  ],
  foreign: [{ asked: ['cyber security'], terms: ['資安'] }],
  cities: [['kaohsiung', '高雄', '高雄市'] as const],
};
const variants = variantTable(words);
const record: SearchRecord = {
  id: 'r',
  kind: 'prose',
  title: '資通安全',
  trail: ['總說明'],
  address: '/',
  group: 'g',
  document: '001',
  city: 'kaohsiung',
  year: 113,
  amountNtd: '9500000',
  text: '建置平台，資安監控。編列950萬元，導入iTaichung；ISO 27001驗證，人工智慧。',
  places: [
    [0, 10],
    [10, 11],
  ],
};
const hits = (query: string, of = record) => {
  const terms = parseQuery(query, phrasesOf(words));
  return hitsInRecord(
    of,
    terms.map((term) => expandTerm(term, variants, words, terms.length === 1)),
    variants,
  );
};

describe('what is typed', () => {
  test.each([
    ['資安 稽核', ['資安', '稽核'], [false, false]],
    ['"資安 稽核" 高雄', ['資安 稽核', '高雄'], [true, false]],
    ['「資安」', ['資安'], [true]],
    ['3,500 萬元', ['3,500萬元'], [false]],
    ['台中 e 指通', ['台中', 'e指通'], [false, false]],
    ['AI 平台', ['AI', '平台'], [false, false]],
    ['Cyber  Security 平台', ['Cyber Security', '平台'], [false, false]],
    ['  ，。 ', [], []],
    ['"沒有收尾', ['沒有收尾'], [true]],
  ])('%s is taken apart', (typed, texts, exact) => {
    const terms = parseQuery(typed, phrasesOf(words));
    expect(terms.map(({ text }) => text)).toEqual(texts);
    expect(terms.map((term) => term.exact)).toEqual(exact);
  });
});

describe('a record is met', () => {
  test.each([
    '平臺',
    '資安監控',
    '九百五十萬',
    '9,500,000',
    'ISO27001',
    'iso 27001',
    'taichung',
    'AI',
    '"資通安全"',
    '高雄 監控',
    '2024 監控',
    '監控 113年度',
    'cyber security',
  ])('by %s', (query) => {
    expect(hits(query)).toBeDefined();
  });

  test.each(['平台資安', '監控編列', '95', '「資安通」', '950萬2千', '臺中 監控', '112年 監控'])(
    'not by %s',
    (query) => {
      expect(query === '95' ? hits(query)?.strength : hits(query)).toEqual(query === '95' ? [0.5] : undefined);
    },
  );

  test('across a bracket, but not by what is quoted without it', () => {
    const bracketed = { ...record, text: '歲出賸餘數(或減免、註銷數)分析表，人工智慧（AI）。' };
    expect(hits('註銷數分析表', bracketed)).toBeDefined();
    expect(hits('「人工智慧AI」', bracketed)).toBeUndefined();
    expect(hits('「註銷數分析表」', bracketed)).toBeUndefined();
    expect(hits('「註銷數）分析表」', bracketed)).toBeDefined();
    expect(hits('「人工智慧(AI)」', bracketed)).toBeDefined();
  });

  test('better by the word than by a part of it or a synonym', () => {
    const strength = (query: string) => hits(query)?.strength[0] ?? 0;
    expect(strength('iTaichung')).toBeGreaterThan(strength('taichung'));
    expect(strength('人工智慧')).toBeGreaterThan(strength('AI'));
  });
});

describe('an excerpt', () => {
  const text =
    '第一句很長很長很長很長很長很長很長很長很長很長很長很長很長很長，第二句也很長很長很長很長很長很長很長很長很長很長，資安在這裡，金額1,200元。最後一句說別的事情別的事情別的事情別的事情別的事情別的事情。';
  const at = text.indexOf('資安');
  const { parts } = excerptOf(text, [{ from: at, to: at + 2 }]);

  test('marks the hit', () => {
    expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['資安']);
  });

  test('is whole clauses of the text, with signs of what is left out', () => {
    const shown = parts.map((part) => part.text).join('');
    const inner = shown.replace(/^…|…$/g, '');
    expect(text).toContain(inner);
    expect(inner).toContain('金額1,200元');
    const before = text[text.indexOf(inner) - 1] ?? '。';
    expect('，。；、').toContain(before);
    expect(shown.length).toBeLessThan(110);
  });
});

test('a hit is placed on its line', () => {
  expect(sourceOf(record, 0)).toEqual({ document: '001', line: 10 });
  expect(sourceOf(record, record.text.indexOf('編列'))?.line).toBe(11);
});

describe('the address of a search', () => {
  const values = {
    city: ['taichung'],
    year: ['108'],
    document: ['000'],
    kind: ['plan'],
    stage: ['account'],
    theme: ['security'],
  };

  test('comes back as it was written', () => {
    const state = { q: '資安 &=#', filters: { city: 'taichung', stage: 'account' }, order: 'amount' as const };
    expect(readState(new URLSearchParams(writeState(state)), values)).toEqual({ state, unknown: [] });
  });

  test('holds nothing that is default', () => {
    expect(writeState({ q: '', filters: {}, order: 'relevance' })).toBe('');
  });

  test('with unknown values goes on without them and tells them', () => {
    const { state, unknown } = readState(new URLSearchParams('q=a&city=taipei&year=108&order=price'), values);
    expect(state).toEqual({ q: 'a', filters: { year: '108' }, order: 'relevance' });
    expect(unknown).toEqual([
      { name: 'city', value: 'taipei' },
      { name: 'order', value: 'price' },
    ]);
  });
});
