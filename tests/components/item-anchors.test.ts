import { expect, test } from 'vitest';
import { itemAnchors } from '../../src/components/item-anchors.ts';
import { realBooks as books } from '../ledger/real-books.ts';

const [sample] = books.lineItems;

test('no anchor of a page occurs twice, and each line is found by its amount', () => {
  if (!sample) throw new Error('no purchase line');
  const at = (amountLine: number, lineFrom = amountLine) => ({ ...sample, document: '001', amountLine, lineFrom });
  const lines = [at(10), at(12, 11), at(14, 12), at(20, 15), at(21, 15)];
  const anchors = [...itemAnchors(lines).values()];
  expect(anchors.map(({ own }) => own)).toEqual([
    'item-001-10',
    'item-001-12',
    'item-001-14',
    'item-001-20',
    'item-001-21',
  ]);
  expect(anchors.map(({ alias }) => alias)).toEqual([undefined, 'item-001-11', undefined, 'item-001-15', undefined]);
});
