import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExhibitContext } from '../../../src/exhibits/exhibit-context.ts';
import type { ExplorerNode } from '../../../src/exhibits/explorer-tree.ts';
import { explorerData } from '../../../src/exhibits/explorer-tree.ts';
import { offeredMeasures } from '../../../src/islands/explorer/explorer-measures.ts';
import { readState, stateQuery } from '../../../src/islands/explorer/explorer-state.ts';
import { agencyYears } from '../../../src/ledger/queries/agency-years.ts';
import { spendingDimensions } from '../../../src/ledger/queries/spending-by/spending-dimension.ts';
import { realBooks as books } from '../../ledger/real-books.ts';

const [agencyYear] = agencyYears(books).slice(-1);
const data = agencyYear && explorerData(new ExhibitContext(books, 'zh-TW'), agencyYear);
if (!data) throw new Error('nothing to explore');
const ids = (node: ExplorerNode): string[] =>
  node.children ? [node.id === 'whole' ? '' : node.id, ...node.children.flatMap(ids)] : [];

const states = fc.constantFrom(...spendingDimensions).chain((by) => {
  const tree = data.trees[by];
  return fc.record({
    by: fc.constant(by),
    focus: fc.constantFrom(...(tree ? ids(tree) : [''])),
    as: fc.constantFrom(...offeredMeasures(data)),
    find: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()),
  });
});

describe('a view and its address', () => {
  test('go round: the address of a view shows that view, on the page of any dimension', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...spendingDimensions), (state, usual) => {
        expect(readState(stateQuery('', state, usual), data, usual)).toEqual({ state, unknown: [] });
      }),
    );
  });

  test('leave alone what other charts of the page keep there', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = new URLSearchParams(stateQuery('?flow=plan.object1', state, 'plan'));
        expect(query.get('flow')).toBe('plan.object1');
      }),
    );
  });

  test('the page’s own view has no query', () => {
    expect(
      stateQuery('?by=object&as=share&find=x&focus=y', { by: 'plan', focus: '', as: 'amount', find: '' }, 'plan'),
    ).toBe('');
  });

  test.each([
    ['?by=colour', ['colour']],
    ['?as=bananas', ['bananas']],
    ['?focus=nonesuch', ['nonesuch']],
    ['?by=colour&as=bananas&focus=nonesuch', ['colour', 'bananas', 'nonesuch']],
    ['?by=object&focus=2000', []],
    // A part of another dimension is not part of this one.
    ['?by=pay&focus=2000', ['2000']],
  ])('%s does not have %j, which is named', (query, unknown) => {
    expect(readState(query, data, 'plan').unknown).toEqual(unknown);
  });
});
