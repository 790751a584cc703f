import { describe, expect, test } from 'vitest';
import { readAndCompile } from '../../src/intake/read-books.ts';
import { agencyOverview } from '../../src/ledger/queries/agency-overview.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import type { EvidencedAmount } from '../../src/ledger/queries/evidence.ts';
import { planAmounts } from '../../src/ledger/queries/plan-amounts.ts';
import { revenueLines } from '../../src/ledger/queries/revenue-lines.ts';

const books = await readAndCompile({ seeds: 'seeds', data: 'data' });
const ntd = (amount: EvidencedAmount | undefined) => BigInt(amount?.amountNtd ?? '0');
const sum = (amounts: readonly (EvidencedAmount | undefined)[]) =>
  amounts.reduce((total, amount) => total + ntd(amount), 0n);

describe.each(agencyYears(books))('$agency $fiscalYear', (agencyYear) => {
  const overview = agencyOverview(books, agencyYear) ?? expect.fail('no overview');

  test('the leading plans take more than half, and without the last of them do not', () => {
    const whole = ntd(overview.total);
    expect(sum(overview.leading) * 2n > whole).toBe(true);
    expect(sum(overview.leading.slice(0, -1)) * 2n <= whole).toBe(true);
  });

  test('the difference is as printed: the total less what it is compared with', () => {
    const { compared, total } = overview;
    expect(compared?.difference.derived).toBe('');
    expect(ntd(total) - ntd(compared?.with)).toBe(ntd(compared?.difference));
  });

  test('sources of revenue add up to their total in every column', () => {
    const { lines, total } = revenueLines(books, agencyYear);
    for (const [column, amount] of (total?.amounts ?? []).entries())
      expect(sum(lines.map(({ amounts }) => amounts[column]))).toBe(ntd(amount));
  });

  test('a plan with a split of funds is its city money and its grants', () => {
    const split = planAmounts(books, agencyYear).filter(({ city, earmarked }) => city || earmarked);
    expect(split.length > 0).toBe(agencyYear.kind === 'unit-budget');
    for (const { total, city, earmarked } of split) expect(ntd(city) + ntd(earmarked)).toBe(ntd(total));
  });
});
