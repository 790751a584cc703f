import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import {
  compileBooks,
  faultsOf,
  foundFigures,
  nothingDecided,
  typesetDecisions,
  typesetFigures,
  typesetSeeds,
} from './compile-typeset.ts';
import { finalAccount } from './final-account.ts';
import { setSpread } from './set-spread.ts';
import { setTab } from './set-tab.ts';
import type { TypesetBook } from './typeset-row.ts';
import { unitBudget } from './unit-budget.ts';

const { decisions } = await readDecisions('data');
const none = nothingDecided(decisions);

function expectSameAccounts(book: TypesetBook, layout: 'spread' | 'tab'): void {
  const compiled = compileBooks(typesetSeeds([book]), typesetDecisions([book], layout, none));
  expect(faultsOf(book, compiled)).toEqual([]);
  expect(foundFigures(book, compiled).sort()).toEqual(typesetFigures(book).sort());
  expect(compiled.checks.filter(({ status }) => status !== 'holds')).toEqual([]);
  expect(compiled.checks.length).toBeGreaterThan(20);
}

test('accounts typeset in spreads compile back to the same accounts, and every check holds', () => {
  fc.assert(
    fc.property(finalAccount, (account) => {
      expectSameAccounts(setSpread(account), 'spread');
    }),
    { seed: 20240103, numRuns: 100 },
  );
}, 120_000);

test('a budget typeset in tabs, with the damage of its conversion, compiles back to the same budget', () => {
  fc.assert(
    fc.property(unitBudget, (budget) => {
      expectSameAccounts(setTab(budget), 'tab');
    }),
    { seed: 20240104, numRuns: 100 },
  );
}, 120_000);
