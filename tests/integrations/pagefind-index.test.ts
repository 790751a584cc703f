import { describe, expect, test } from 'vitest';
import { indexFiles } from '../../src/integrations/pagefind-index.ts';
import { orderFile, unpackOrders } from '../../src/search/order-values.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const record: SearchRecord = {
  id: 'a',
  kind: 'term',
  title: '資安',
  trail: [],
  text: '資通安全的簡稱。',
  address: '/glossary/#a',
  group: 'a',
  places: [],
};
const fragments = (files: readonly { path: string }[]) =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).length;

describe('the index', () => {
  test('holds every record, and nothing of the interface that is not used', async () => {
    const files = await indexFiles([record, { ...record, id: 'b', title: '機房' }], new Map());
    expect(fragments(files)).toBe(2);
    expect(files.map(({ path }) => path).filter((path) => /ui|highlight|worker|playground/.test(path))).toEqual([]);
    // A query is cut before it is asked, and a lost part is no empty one: decision 020.
    const script = Buffer.from(files.find(({ path }) => path === 'pagefind.js')?.content ?? []).toString();
    expect(script).toContain('if(false){');
    expect(script).toContain('throw new Error(`Failed to load the index chunk');
  });

  test('says the amount and the year of each record under the name of its fragment', async () => {
    const files = await indexFiles([record, { ...record, id: 'b', year: 108, amountNtd: '1000' }], new Map());
    const orders = files.find(({ path }) => path === orderFile);
    const values = unpackOrders(JSON.parse(Buffer.from(orders?.content ?? []).toString()));
    const names = files.flatMap(({ path }) => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? []);
    expect(new Set(values.keys())).toEqual(new Set(names));
    expect([...values.values()]).toEqual(expect.arrayContaining([{}, { year: 108, amountNtd: '1000' }]));
  });

  test('is the same files every time, though the engine writes filters as its hash tables have them', async () => {
    const records = ['a', 'b', 'c'].map((id, at) => ({
      ...record,
      id,
      city: at === 0 ? ('taichung' as const) : ('kaohsiung' as const),
      year: 108 + at,
      amountNtd: String(1000 - at),
    }));
    const names = new Set<string>();
    for (let run = 0; run < 8; run += 1)
      names.add(
        (await indexFiles(records, new Map()))
          .map(({ path }) => path)
          .sort()
          .join(' '),
      );
    expect(names.size).toBe(1);
  });

  test('is refused when fewer records are indexed than there are', async () => {
    await expect(indexFiles([record, record], new Map())).rejects.toThrow(/1 of 2 records/);
  });

  test('is refused when a record has no words', async () => {
    await expect(indexFiles([{ ...record, title: '', text: '' }], new Map())).rejects.toThrow(/0 of 1 records/);
  });
});
