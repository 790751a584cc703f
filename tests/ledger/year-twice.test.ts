import { expect, test } from 'vitest';
import { yearTwice } from '../../src/ledger/year-twice.ts';
import { realBooks } from './real-books.ts';

const entries = realBooks.documents.map(({ entry }) => entry);
const [account] = entries.filter(({ kind }) => kind === 'final-account');
if (!account) throw new Error('no final account');

test('the documents of the house are of different years', () => {
  expect(yearTwice(entries)).toEqual([]);
});

test('a second book of one city and year is refused at its own entry, and names the first', () => {
  const budget = { ...account, id: '005', kind: 'unit-budget' } as const;
  expect(yearTwice([...entries, budget])).toMatchObject([
    { code: 'YEAR-TWICE', severity: 'error', at: { document: '005' }, values: { first: account.id } },
  ]);
});

test('another year, another city, and a document that is no book of figures stand beside it', () => {
  const beside = [
    { ...account, id: '005', fiscalYear: account.fiscalYear + 1 },
    { ...account, id: '006', city: 'tainan' },
    { ...account, id: '007', kind: 'policy-plan' as const },
  ];
  expect(yearTwice([...entries, ...beside])).toEqual([]);
});
