import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';

const atRoot = addressMaker('/');
const below = addressMaker('/some/base');

describe('addresses are those of the public contract', () => {
  test.each([
    [atRoot.page('home', {}), '/'],
    [atRoot.page('agency-year', { city: 'taichung', year: 108 }), '/taichung/108/'],
    [atRoot.page('spending-by', { city: 'taichung', year: 108, by: 'object' }), '/taichung/108/by/object/'],
    [
      atRoot.page('spending-by', { city: 'taichung', year: 108, by: 'object', node: '020000' }),
      '/taichung/108/by/object/#part-020000',
    ],
    [
      atRoot.page('plan', { city: 'kaohsiung', year: 113, code: '3302100100-01' }),
      '/kaohsiung/113/plans/3302100100-01/',
    ],
    [
      atRoot.page('statement', { city: 'taichung', year: 108, slug: 'x', line: 12 }),
      '/taichung/108/statements/x/#row-12',
    ],
    [atRoot.page('source', { document: '000', line: 1346 }), '/sources/000/#L1346'],
    [
      atRoot.page('audit', { rule: 'RATIO', document: '000', part: 'checks' }),
      '/audit/?rule=RATIO&document=000#checks',
    ],
    [
      atRoot.page('audit-document', { document: '000', check: '000/a statement/RATIO/合計' }),
      '/audit/000/#check-000/a-statement/RATIO/%E5%90%88%E8%A8%88',
    ],
    [
      atRoot.page('audit-document', { document: '001', protects: 'personnel', rule: 'TIE', part: 'checks' }),
      '/audit/001/?protects=personnel&rule=TIE#checks',
    ],
    [
      atRoot.page('audit-document', { document: '001', reading: 'name-lost' }, 'en'),
      '/en/audit/001/#reading-name-lost',
    ],
    [atRoot.page('search', { q: '資安 & 防護' }), '/search/?q=%E8%B3%87%E5%AE%89+%26+%E9%98%B2%E8%AD%B7'],
    [atRoot.page('search', {}), '/search/'],
    [atRoot.file('data-file', { file: 'cells.csv' }), '/data/cells.csv'],
    [atRoot.file('chart-file', { chart: 'compare-objects', format: 'png' }), '/charts/compare-objects.png'],
    [
      atRoot.file('frozen-embed', { release: '2026-a3f9', chart: 'compare-objects' }),
      '/r/2026-a3f9/embed/compare-objects/',
    ],
  ])('%s', (made, promised) => expect(made).toBe(promised));
});

describe('a site below a path', () => {
  test('every address starts with the base, however the base is written', () => {
    for (const base of ['/some/base', '/some/base/', 'some/base']) {
      expect(addressMaker(base).page('home', {})).toBe('/some/base/');
      expect(addressMaker(base).page('source', { document: '003', line: 7 })).toBe('/some/base/sources/003/#L7');
      expect(addressMaker(base).file('embed-script', {})).toBe('/some/base/embed.js');
    }
  });
  test('a second language lives in its own folder; files do not', () => {
    expect(below.page('compare', {}, 'en')).toBe('/some/base/en/compare/');
    expect(below.file('data-file', { file: 'facts.csv' })).toBe('/some/base/data/facts.csv');
  });
});

test('whatever a search asks for comes back from its address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (q) => {
      const address = new URL(below.page('search', { q }), 'https://host.example');
      expect(address.pathname).toBe('/some/base/search/');
      expect(address.searchParams.get('q')).toBe(q);
    }),
  );
});

test('a parameter never leaves its place in the path', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (code) => {
      const address = new URL(atRoot.page('plan', { city: 'taichung', year: 108, code }), 'https://host.example');
      fc.pre(code !== '.' && code !== '..');
      expect(address.pathname.split('/')).toHaveLength(6);
      expect(address.search + address.hash).toBe('');
    }),
  );
});
