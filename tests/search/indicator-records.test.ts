import { describe, expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { indicatorViews } from '../../src/ledger/queries/indicators.ts';
import { filtersOf } from '../../src/search/index-document.ts';
import { landingOf } from '../../src/search/landing.ts';
import { searchRecords } from '../../src/search/search-records.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/some/base/').page);
const indicators = records.filter(({ kind }) => kind === 'indicator');
const followed = indicators.find(({ id }) => id === 'indicator-open-datasets');

describe('the indicators', () => {
  test('have one record a series, with every figure and its date', () => {
    const views = indicatorViews(books);
    expect(indicators.map(({ title }) => title)).toEqual(views.map(({ series }) => series.name.normalize('NFC')));
    views.forEach(({ points }, at) => {
      expect(indicators[at]?.text.split('\n')).toHaveLength(points.length + 1);
    });
    expect(followed?.text).toContain('\n108 年：2,236 筆\n');
  });

  test('are found under each document and year that tell of them', () => {
    expect(followed && filtersOf(followed).document).toEqual(['004', '000', '002', '003']);
    expect(followed && filtersOf(followed).year).toEqual(['112', '108']);
  });

  test('lead from a figure to its sentence on the page of the series', () => {
    const at = followed?.text.indexOf('108 年') ?? 0;
    expect(followed && landingOf(followed, at)).toBe('/some/base/indicators/open-datasets/#line-000-195');
    expect(followed && landingOf(followed, undefined)).toBe('/some/base/indicators/open-datasets/');
  });
});
