import { expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { addressMaker } from '../../src/i18n/address.ts';
import { zhTw } from '../../src/i18n/zh-tw.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { missingRecords } from '../../src/search/missing-records.ts';
import type { SearchKind, SearchRecord } from '../../src/search/search-record.ts';
import { sourceOf } from '../../src/search/search-record.ts';
import { searchRecords } from '../../src/search/search-records.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/').page);
const without = (isLeftOut: (record: SearchRecord) => boolean) =>
  missingRecords(
    books,
    records.filter((record) => !isLeftOut(record)),
  );

test('nothing that the books hold is without a record', () => {
  expect(missingRecords(books, records)).toEqual([]);
});

test('makers that drop one each are found out, in both languages', () => {
  const ofEach = [
    records.find(({ kind }) => kind === 'plan'),
    records.find(({ kind }) => kind === 'sub-plan'),
    records.find(({ kind }) => kind === 'purchase'),
    records.find(({ kind, title }) => kind === 'purchase' && title === '人事費'),
    records.find(({ kind }) => kind === 'programme'),
    records.find(({ kind }) => kind === 'indicator'),
    records.find(({ kind }) => kind === 'reason'),
    records.find(({ kind, text }) => kind === 'prose' && text.length > 100),
    records.find(({ id }) => id === 'statement-000-balance-sheet'),
    records.find(({ id }) => id.startsWith('rows-')),
    records.find(({ id }) => id === 'absent-001-32'),
    records.find(({ kind }) => kind === 'term'),
  ];
  const missing = without((record) => ofEach.includes(record));
  for (const dropped of ofEach) {
    const named = missing.filter(({ at, values }) => {
      const isOfKind = values['zhKind'] === zhTw.search.kinds[dropped?.kind ?? 'term'];
      const ofData = { indicator: 'indicators.yaml', term: 'glossary.yaml' }[dropped?.kind as string];
      const { document, line } = sourceOf(dropped ?? { places: [] }, 0) ?? {};
      return isOfKind && at.document === (ofData ?? document) && (at.line === 0 || at.line === line);
    });
    expect(named.length, dropped?.id).toBeGreaterThan(0);
  }
  expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(['SEARCH-RECORD-MISSING']));
  for (const each of missing) {
    expect(printDiagnostic(each, 'zh')).toMatch(/搜尋找不到這一筆\p{Script=Han}+：./u);
    expect(printDiagnostic(each, 'en')).toMatch(/search does not find this [A-Z][\w -]+: ./);
  }
});

test('a maker that makes nothing is found out for everything that it should have made', () => {
  const missing = without(({ kind }) => ['purchase', 'reason', 'term'].includes(kind));
  const count = (kind: SearchKind) =>
    missing.filter(({ values }) => values['zhKind'] === zhTw.search.kinds[kind]).length;
  expect(count('purchase')).toBe(records.filter(({ kind }) => kind === 'purchase').length);
  expect(count('reason')).toBe(books.reasons.length);
  expect(count('term')).toBe(books.decisions.glossary.length);
});

test('an item is without a record of its own only while the record of its plan says the same', () => {
  const shared = books.programmes.filter(({ id }) => !records.some((record) => record.id === `programme-${id}`));
  expect(shared.length).toBeGreaterThan(0);
  const names = new Set(shared.map(({ name }) => name.normalize('NFC')));
  const silent = records.map((record) => (names.has(record.title) ? { ...record, text: '' } : record));
  const missing = missingRecords(books, silent).filter(({ values }) => values['zhKind'] === '計畫項目');
  expect(missing.map(({ values }) => values['name']).sort()).toEqual(shared.map(({ name }) => name).sort());
});
