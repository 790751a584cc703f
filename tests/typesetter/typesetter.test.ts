import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from '../../src/intake/read-decisions.ts';
import {
  compileBooks,
  faultsOf,
  foundFigures,
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

/** What the typesetter leaves out: 4 of the 23 statements of a final account are set, and 4 of the 12 of a unit budget. */
const leftOut = {
  spread: [
    ...['總說明', '平衡表', '平衡表科目明細表', '資本資產表', '資本資產變動表', '現金出納表', '收入支出彙計表'],
    ...['收入實現數與繳付公庫數分析表', '支出實現數與公庫撥入數分析表', '統籌支撥科目支出明細表', '人事費明細表'],
    ...['歲入餘絀數(或減免、註銷數)分析表', '歲出保留分析表', '歲出賸餘數(或減免、註銷數)分析表'],
    ...['歲出用途別科目分析表', '歲出資本支出分析表', '歲出按職能及經濟性綜合分類表'],
    ...['財產目錄總表', '珍貴動產、不動產目錄總表'],
  ],
  tab: [
    ...['總說明', '員額編制表', '歲入項目說明提要與預算明細表', '歲出一級用途別科目分析表', '資本支出分析表'],
    ...['人事費彙計表', '約聘僱人員費用分析表', '歲出按職能及經濟性綜合分類表'],
  ],
} as const;

function expectSameAccounts(book: TypesetBook, layout: 'spread' | 'tab'): void {
  const compiled = compileBooks(typesetSeeds([book]), typesetDecisions([book], layout, none));
  expect(faultsOf(compiled)).toEqual([]);
  expect(notTypeset(compiled)).toEqual([...leftOut[layout]].sort());
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
