import { expect, test } from 'vitest';
import { nearAmounts } from '../../src/search/near-amounts.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

const amounts = ['28000', '9500000', '32571000', '43751000', '68390000', '33000000'];

test.each([
  ['三千五百萬', ['33000000', '32571000', '43751000', '9500000']],
  ['3500萬', ['33000000', '32571000', '43751000', '9500000']],
  ['35,000,000 元', ['33000000', '32571000', '43751000', '9500000']],
  ['3萬元', ['28000', '9500000', '32571000', '33000000']],
  ['資安', []],
  ['35', []],
  ['三千五百萬 機房', []],
])('%s', (typed, near) => {
  expect(nearAmounts(parseQuery(typed), amounts)).toEqual(near);
});
