import { expect, test } from 'vitest';
import { damageKind } from '../../src/diagnostics/damage-kind.ts';

test.each([
  ['figures shifted by +1', 'columns'],
  ['joined by order, figures shifted by -2', 'columns'],
  ['unit, quantity and price lost', 'columns'],
  ['names and figures printed apart, joined by the order of units', 'names'],
  ['labels one row early', 'names'],
  ['column heads swapped', 'heads'],
  ['subtotal lost beside the first item', 'subtotals'],
  ['items of the notes printed apart from their sentence, found by their sums', 'notes'],
] as const)('%s is damage of %s', (what, kind) => {
  expect(damageKind(what)).toBe(kind);
});

test('words that nobody wrote yet belong to no family', () => {
  expect(damageKind('printed upside down')).toBeUndefined();
});
