import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { byDocument } from '../../src/ledger/queries/by-document.ts';

const items = fc.array(fc.record({ documents: fc.array(fc.constantFrom('000', '001', '002')), name: fc.string() }));

test('gives what walking the whole list gives, in its order', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('000', '001', '009'), (list, document) => {
      const ask = byDocument<{ readonly documents: readonly string[] }>(({ documents }) => documents);
      expect(ask(list, document)).toEqual(list.filter(({ documents }) => (documents as string[]).includes(document)));
    }),
  );
});

test('walks a list once, whatever is asked of it afterwards', () => {
  const documentsOf = vi.fn((document: string) => [document]);
  const ask = byDocument(documentsOf);
  const list = ['000', '001', '000'];
  expect(ask(list, '000')).toEqual(['000', '000']);
  expect(ask(list, '001')).toEqual(['001']);
  expect(ask(['001'], '001')).toEqual(['001']);
  expect(documentsOf).toHaveBeenCalledTimes(4);
});
