import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressMaker } from '../../src/i18n/address.ts';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { findTokens } from '../../src/search/find-tokens.ts';
import { foldText } from '../../src/search/fold-text.ts';
import { indexDocument } from '../../src/search/index-document.ts';
import { cardOf, recordOf } from '../../src/search/record-card.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { searchKinds, sourceOf } from '../../src/search/search-record.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { searchWordsOf, variantsOf } from '../../src/search/search-words.ts';
import { memoryEngine } from './memory-engine.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const records = searchRecords(books, addressMaker('/some/base/').page);
const variants = variantsOf(books.decisions);
const words = searchWordsOf(books.decisions);
const engine = memoryEngine(records, variants);

const findAll = async (query: string) => {
  const search = runSearch({ terms: [{ text: query, exact: true }], filters: {}, order: 'relevance' }, engine, words);
  const ids: string[] = [];
  while (!search.isDone()) ids.push(...(await search.next()).map(({ record }) => record.id));
  return ids;
};

describe('the records', () => {
  test('are of every kind, each with its own name', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
  });

  test('hold one for each purchase line but pay, reason, and programme item that no plan says word for word', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    const bought = books.lineItems.filter(({ object1 }) => object1.name !== '人事費').length;
    const left = books.programmes.filter(({ id }) => !records.some((record) => record.id === `programme-${id}`));
    expect(left.length).toBeGreaterThan(0);
    for (const { name, plan, result, document } of left) {
      const namesake = records.find(
        (each) => each.title === name && each.document === document && /plan$/.test(each.kind),
      );
      for (const words of [plan, result]) expect(namesake?.text, name).toContain(words.normalize('NFC'));
    }
    expect(count('reason')).toBe(books.reasons.length);
    expect(count('purchase')).toBe(
      bought + records.filter(({ title, kind }) => kind === 'purchase' && title === '人事費').length,
    );
    expect(count('term')).toBe(books.decisions.glossary.length);
  });

  test('say something, in NFC, and lead to an address of this site', () => {
    for (const { id, title, text, trail, address } of records) {
      expect(title, id).not.toBe('');
      expect([title, text, ...trail].join(''), id).toBe([title, text, ...trail].join('').normalize('NFC'));
      expect(address, id).toMatch(/^\/some\/base\/([a-z0-9-]+\/)+(#[\w-]+)?$/);
    }
  });

  test('are no embeds, galleries, charts or frozen releases', () => {
    const elsewhere = records.filter(({ address }) =>
      /^\/some\/base\/(embed|gallery|charts|r|oembed|cards)\//.test(address),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('stand where their document says so', () => {
    for (const record of records.filter(({ document }) => document !== undefined)) {
      const lines = books.documents.find(({ entry }) => entry.id === record.document)?.lines.length ?? 0;
      const line = sourceOf(record, 0)?.line ?? 0;
      expect(line, record.id).toBeGreaterThan(0);
      expect(line, record.id).toBeLessThanOrEqual(lines);
    }
  });

  test('tell nobody the pay of one person: under 人事費 only totals', () => {
    const pay = books.lineItems.filter(({ object1 }) => object1.name === '人事費').map(({ amountNtd }) => amountNtd);
    const shown = new Set(records.flatMap(({ amountNtd }) => amountNtd ?? []));
    const total = records
      .filter(({ kind, title }) => kind === 'purchase' && title === '人事費')
      .map(({ amountNtd }) => amountNtd);
    expect(pay.filter((ntd) => shown.has(ntd) && !total.includes(ntd))).toEqual([]);
  });

  test('survive being packed', () => {
    for (const { theme: _theme, alsoIn: _alsoIn, ...record } of records)
      expect(recordOf(JSON.parse(JSON.stringify(cardOf(record))))).toEqual(record);
  });

  test('are written without markup of their own', () => {
    const evil = {
      ...records[0],
      id: 'evil',
      kind: 'term' as const,
      title: '<b>"&',
      trail: [],
      text: '</p><script>',
      address: '/',
      group: 'g',
      places: [],
    };
    const html = indexDocument(evil, variants);
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<script>');
  });
});

test('a passage is placed on the line that its words stand on', () => {
  const placed = records.filter(({ kind, places }) => (kind === 'prose' || kind === 'programme') && places.length > 1);
  expect(placed.length).toBeGreaterThan(50);
  for (const record of placed) {
    const lines = books.documents.find(({ entry }) => entry.id === record.document)?.lines ?? [];
    for (const [offset, line] of record.places.slice(1)) {
      const here = record.text.slice(offset, offset + 2).trim();
      const squeezed = (lines[line - 1]?.text ?? '').normalize('NFC').replace(/\s/g, '');
      if (here.length === 2)
        expect(squeezed, `${record.id} ${line}`).toContain(here.normalize('NFC').replace(/\s/g, ''));
    }
  }
});

test('any two to eight neighbouring characters of a record find it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 8 }), async (which, from, length) => {
      const record = records[which % records.length];
      if (!record) return;
      const chars = [...(record.text || record.title)];
      const start = from % Math.max(1, chars.length - 1);
      const query = chars.slice(start, start + length).join('');
      if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(query) || /["“「」”]/.test(query)) return;
      expect(await findAll(query), query).toContain(record.id);
    }),
    { numRuns: 400 },
  );
});

test('what is found holds what was asked for', async () => {
  for (const query of ['資安', '平台', 'iTaichung', '智慧城市', '108']) {
    const wanted = foldText(query, variants).tokens.filter((token) => token.length === 1);
    for (const id of await findAll(query)) {
      const record = records.find((each) => each.id === id);
      const fields = [record?.title ?? '', ...(record?.trail ?? []), record?.text ?? ''];
      expect(
        fields.some((field) => findTokens(foldText(field, variants), wanted).length > 0),
        `${query} ${id}`,
      ).toBe(true);
    }
  }
});
