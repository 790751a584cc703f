import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { innermostPlans } from '../../src/ledger/queries/plans.ts';
import { lumpSums, unitPrices } from '../../src/ledger/queries/unit-prices.ts';
import { compileEdited, realBooks } from './real-books.ts';

describe('what one comes to', () => {
  test('is printed money by printed count, each with its line', () => {
    expect(
      realBooks.unitCosts.map(
        ({ decided, money, count, eachNtd, isRough }) =>
          `${decided.slug}: ${money.document}:${money.line} ${money.qualifier}${money.amountNtd} ÷ ${count.document}:${count.valueLine} ${count.qualifier}${count.value} = ${isRough ? '約' : ''}${eachNtd}`,
      ),
    ).toEqual([
      'kaohsiung-website-upkeep: 001:392 950000 ÷ 001:392 309 = 3074',
      'kaohsiung-governance-coaching: 001:444 350000 ÷ 001:444 27 = 12963',
      'taichung-message-saving: 002:170 餘300000 ÷ 002:168 餘100000 = 約3.00',
      'taichung-virtual-machine-saving: 002:831 餘53000000 ÷ 002:822 326 = 約162577',
    ]);
  });

  test('follows an edited seed', () => {
    const edited = compileEdited(['001', '計309個網站', '計310個網站']);
    const [upkeep] = edited.unitCosts;
    expect(upkeep?.count.value).toBe('310');
    expect(upkeep?.eachNtd).toBe('3065');
  });

  test('names the entry whose purchase is no longer there', () => {
    const edited = compileEdited(['001', '機關共用模板整合服務平台', '機關共用平台']);
    expect(edited.diagnostics).toMatchObject([
      { code: 'UNIT-COST-UNKNOWN', at: { document: 'unit-costs.yaml' }, values: { slug: 'kaohsiung-website-upkeep' } },
    ]);
  });
});

describe('printed unit prices', () => {
  const plans = agencyYears(realBooks).flatMap((agencyYear) => innermostPlans(realBooks, agencyYear));

  test('are those of lines that buy several; the same by the same unit elsewhere stands beside', () => {
    const said = plans.flatMap((plan) =>
      unitPrices(realBooks, plan).map(
        ({ line, alike }) =>
          `${plan.name} ${line.object2.name} ${line.quantity} ${line.unit} × ${line.unitPriceNtd}${alike.map((other) => `, ${other.plan.name} ${other.line.unitPriceNtd}`).join('')}`,
      ),
    );
    expect(said).toEqual([
      '行政業務 按日按件計資酬金 6 時 × 2000, 規劃發展 2000',
      '行政業務 特別費 12 月 × 11900',
      '行政業務 獎勵及慰問 2 人 × 6000',
      '規劃發展 按日按件計資酬金 23 時 × 2000, 行政業務 2000',
    ]);
  });

  test('are never those of a whole lot', () => {
    for (const plan of plans) {
      for (const { quantity } of lumpSums(realBooks, plan)) expect(['', '1']).toContain(quantity);
    }
  });
});
