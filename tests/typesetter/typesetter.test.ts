import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import {
  compileBooks,
  faultsOf,
  foundFigures,
  fullWidthLines,
  nothingDecided,
  notTypeset,
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

/** What the typesetter leaves out: the prose alone. */
const leftOut = {
  spread: ['總說明'],
  tab: ['總說明'],
} as const;

function expectSameAccounts(book: TypesetBook, layout: 'spread' | 'tab'): void {
  const compiled = compileBooks(typesetSeeds([book]), typesetDecisions([book], layout, none));
  expect(faultsOf(compiled)).toEqual([]);
  expect(notTypeset(compiled)).toEqual([...leftOut[layout]].sort());
  expect(foundFigures(compiled).sort()).toEqual(typesetFigures(book).sort());
  expect(fullWidthLines(compiled)).toBe(book.fullWidthLines);
  expect(compiled.checks.filter(({ status }) => status !== 'holds')).toEqual([]);
  expect(compiled.checks.length).toBeGreaterThan(20);
}

/** One statement of each mechanism: two pages, one page, side by side, with reasons, of narrow columns. */
const inFullWidth = fc.subarray([
  ...['expenditure-by-agency', 'income-and-outlay', 'balance-sheet', 'surplus-analysis', 'functions'],
]);

test('accounts typeset in spreads compile back to the same accounts, and every check holds', () => {
  fc.assert(
    fc.property(finalAccount, inFullWidth, (account, fullWidth) => {
      expectSameAccounts(setSpread(account, fullWidth), 'spread');
    }),
    { seed: 20240103, numRuns: 60 },
  );
}, 120_000);

test('a budget typeset in tabs, with the damage of its conversion, compiles back to the same budget', () => {
  fc.assert(
    fc.property(unitBudget, (budget) => {
      expectSameAccounts(setTab(budget), 'tab');
    }),
    { seed: 20240104, numRuns: 60 },
  );
}, 120_000);
