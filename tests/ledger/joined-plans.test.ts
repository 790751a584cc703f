import { expect, test } from 'vitest';
import { comparisonColumns } from '../../src/ledger/queries/comparison.ts';
import { joinedPlans } from '../../src/ledger/queries/joined-plans.ts';
import { realBooks } from './real-books.ts';

test('security counted with the network: nothing changes in 臺中, which has no such plan; in 高雄 it doubles', () => {
  const found = joinedPlans(
    realBooks,
    comparisonColumns(realBooks).filter(({ agencyYear, stage, fiscalYear }) => {
      return agencyYear.stage === stage && agencyYear.fiscalYear === fiscalYear;
    }),
  );
  expect(
    found.map(({ kind, into, shares }) => [kind, into, shares.map(({ apart, joined }) => [apart, joined])]),
  ).toEqual([
    [
      'security',
      'network',
      [
        ['57.0%', '57.0%'],
        ['25.8%', '50.6%'],
      ],
    ],
  ]);
});

test('a column whose book prints no plans has no part in it', () => {
  const earlier = comparisonColumns(realBooks).filter(({ id }) => id === 'kaohsiung-112-original-budget');
  expect(joinedPlans(realBooks, earlier).flatMap(({ shares }) => shares)).toEqual([]);
});
