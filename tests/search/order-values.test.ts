import { expect, test } from 'vitest';
import { packOrders, unpackOrders } from '../../src/search/order-values.ts';

test('amounts and years come back as they were packed, in the same order whatever order they come in', () => {
  const values = new Map([
    ['b', { amountNtd: '1000', year: 108 }],
    ['a', { year: 113 }],
    ['c', {}],
  ]);
  expect(unpackOrders(JSON.parse(JSON.stringify(packOrders(values))))).toEqual(values);
  expect(packOrders(new Map([...values].reverse()))).toEqual(packOrders(values));
});
