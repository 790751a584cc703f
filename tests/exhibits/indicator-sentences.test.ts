import { describe, expect, test } from 'vitest';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { indicatorBooks } from '../../src/exhibits/indicator-books.ts';
import { indicatorHeadline, sayOutcome, sayPoint } from '../../src/exhibits/indicator-sentences.ts';
import { en } from '../../src/i18n/en.ts';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import type { IndicatorView } from '../../src/ledger/queries/indicators.ts';
import { indicatorViews } from '../../src/ledger/queries/indicators.ts';
import { compileEdited, realBooks } from '../ledger/real-books.ts';

const words = zhTw.indicators;
const views = indicatorViews(realBooks);
const called = (slug: string, among = views): IndicatorView => {
  const view = among.find(({ series }) => series.slug === slug);
  if (!view) throw new Error(`no indicator ${slug}`);
  return view;
};

describe('the headline of a series', () => {
  test('names every figure of a contradiction', () => {
    const contradicted = views.filter(({ contradictions }) => contradictions.length > 0);
    expect(contradicted.length).toBeGreaterThan(0);
    for (const view of contradicted) {
      for (const { value, qualifier, unit } of view.contradictions.flat()) {
        expect(indicatorHeadline(words, view)).toContain(words.value(value, qualifier, unit));
      }
    }
  });

  test('follows the book: what agrees is said once', () => {
    const edited = compileEdited(['000', '辦理 2次主機系統', '辦理 1次主機系統']);
    const view = called('host-scan-rounds', indicatorViews(edited));
    expect(indicatorHeadline(words, view)).toBe('主機弱點掃描次數：108 年 1 次');
  });

  test('says where it began and where the documents leave it', () => {
    expect(indicatorHeadline(words, called('gis-integrated-systems'))).toMatch(
      /^介接圖資雲的應用系統：108 年.+，112 年.+$/,
    );
  });
});

test('a target of an earlier year is called so', () => {
  const view = called('online-sign-off-rate');
  const [outcome] = view.outcomes;
  expect(outcome && sayOutcome(words, outcome, view)).toBe(
    '文件報的是 108 年的超過 75%，達到目標（105 年的目標 45%）。',
  );
});

describe('in English', () => {
  const said = indicatorViews(indicatorBooks(new ExhibitContext(realBooks, 'en')));

  test('every figure says what it counts', () => {
    const bare = said.flatMap(({ series, points }) =>
      points.map((point) => `${series.slug} ${sayPoint(en.indicators, point)}`),
    );
    expect(
      bare.filter(
        (each) =>
          !/ (?:\w+ )*(?:over |about |nearly |more than |less than |at least |at most )?[\d,.]+(?:%| [A-Za-z$][\w$ ]*)(?: \(.+\))?$/.test(
            each,
          ),
      ),
    ).toEqual([]);
  });

  test('one is singular', () => {
    const points = said.flatMap(({ points: own }) => own).filter(({ value }) => value === '1');
    expect([...new Set(points.map((point) => sayPoint(en.indicators, point)))].toSorted()).toEqual([
      '1 machine',
      '1 person',
      '1 session',
      '1 time',
      'at most 1%',
    ]);
  });

  test('definitions, notes, cautions and judgements are English; an official word may stand in them', () => {
    const texts = said.flatMap(({ series, points }) => [
      series.definition,
      ...points.map(({ note }) => note),
      ...series.changes.flatMap(({ text, reason }) => [text, reason]),
    ]);
    for (const text of texts) expect(text).not.toMatch(/[\u4e00-\u9fff]{6}/);
  });
});
