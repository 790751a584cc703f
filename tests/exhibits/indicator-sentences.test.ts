import { describe, expect, test } from 'vitest';
import { indicatorHeadline } from '../../src/exhibits/indicator-sentences.ts';
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
