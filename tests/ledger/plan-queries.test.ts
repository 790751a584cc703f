import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { openQuestions } from '../../src/ledger/queries/open-questions.ts';
import { planChecks, planLines } from '../../src/ledger/queries/plan-audit.ts';
import { budgetChange, fundSplit, planAmount } from '../../src/ledger/queries/plan-money.ts';
import { planOfProgramme, planProgrammes } from '../../src/ledger/queries/plan-programmes.ts';
import { planTree } from '../../src/ledger/queries/plan-tree.ts';
import { innermostPlans, plansOf } from '../../src/ledger/queries/plans.ts';
import { payObject, purchaseGroups, purchaseLines } from '../../src/ledger/queries/purchase-lines.ts';
import { relatedPlans } from '../../src/ledger/queries/related-plans.ts';
import type { SpendingNode } from '../../src/ledger/queries/spending-tree.ts';
import { realBooks as books } from './real-books.ts';

const plans = agencyYears(books).flatMap((agencyYear) => plansOf(books, agencyYear));
const total = (amounts: readonly { readonly amountNtd: string }[]) =>
  amounts.reduce((sum, { amountNtd }) => sum + BigInt(amountNtd), 0n);

describe.each(plans.map((plan) => ({ plan, code: plan.code, name: plan.name })))('$code $name', ({ plan }) => {
  test('its tree adds up at every level to its printed amount', () => {
    const tree = planTree(books, plan);
    if (!tree) throw new Error('no tree');
    expect(tree.amountNtd).toBe(planAmount(books, plan)?.amountNtd);
    const uneven: string[] = [];
    const visit = (node: SpendingNode) => {
      if (node.children.length > 0 && total(node.children) !== BigInt(node.amountNtd)) uneven.push(node.id);
      node.children.forEach(visit);
    };
    visit(tree);
    expect(uneven).toEqual([]);
  });

  test('last year and the change make this year, and both funds make the budget', () => {
    const change = budgetChange(books, plan, { before: '', change: '' });
    if (change)
      expect(BigInt(change.before.amountNtd) + BigInt(change.change.amountNtd)).toBe(BigInt(change.now.amountNtd));
    const split = fundSplit(books, plan);
    if (split)
      expect(total([split.city, ...(split.earmarked ? [split.earmarked] : [])])).toBe(
        BigInt(planAmount(books, plan)?.amountNtd ?? '0'),
      );
    expect(change !== undefined && split !== undefined).toBe(plan.agencyYear.kind === 'unit-budget');
  });

  test('every check that protects it rests on one of its lines', () => {
    const lines = planLines(books, plan);
    const checks = planChecks(books, plan);
    expect(checks.length).toBeGreaterThan(0);
    for (const { document, lines: cited } of checks) {
      expect(document).toBe(plan.agencyYear.document);
      expect(cited.some((line) => lines.has(Number(line)))).toBe(true);
    }
  });

  test('its neighbours know it', () => {
    const { parent, children, previous, next } = relatedPlans(books, plan);
    if (parent) expect(relatedPlans(books, parent).children).toContainEqual(plan);
    for (const child of children) expect(relatedPlans(books, child).parent).toEqual(plan);
    if (previous) expect(relatedPlans(books, previous).next).toEqual(plan);
    if (next) expect(relatedPlans(books, next).previous).toEqual(plan);
  });
});

test('every purchase line stands under exactly one plan, pay lines under none', () => {
  const shown = agencyYears(books)
    .flatMap((agencyYear) => innermostPlans(books, agencyYear))
    .flatMap((plan) => purchaseLines(books, plan));
  expect(shown).toEqual(books.lineItems.filter(({ object1 }) => object1.name !== payObject));
  expect(purchaseGroups(shown).flatMap(({ lines }) => lines)).toEqual(shown);
});

test('every item that the account reports stands under the plan that it names', () => {
  const account = agencyYears(books).find(({ kind }) => kind === 'final-account');
  if (!account) throw new Error('no account');
  const own = books.programmes.filter(({ document }) => document === account.document);
  expect(own.map((programme) => planOfProgramme(books, programme)?.name)).toEqual(own.map(({ workPlan }) => workPlan));
  const listed = plansOf(books, account).flatMap((plan) => planProgrammes(books, plan));
  expect(listed).toHaveLength(own.length);
});

test('what the books leave unanswered', () => {
  const asked = plans.map(
    (plan) =>
      `${plan.code} ${plan.name}: ${openQuestions(books, plan)
        .map(({ kind }) => kind)
        .join(', ')}`,
  );
  expect(asked).toEqual([
    '32020110101 行政管理: no-report, no-purchase-lines',
    '32020111701 規劃發展: cost-of-items-unknown, no-purchase-lines, surplus-unexplained',
    '32020111702 應用服務: cost-of-items-unknown, target-uncounted, no-purchase-lines, surplus-unexplained',
    '32020111703 設備網路: cost-of-items-unknown, target-unreported, figures-differ, figures-differ, figures-differ, total-falls, no-purchase-lines, adjustment-unexplained, surplus-unexplained',
    '32020180101 行政管理: result-not-yet, no-measure',
    '32020180101-01 行政業務: result-not-yet, no-measure',
    '32020183201 數位發展計畫: result-not-yet, no-measure',
    '32020183201-01 規劃發展: result-not-yet, no-measure',
    '32020183201-02 資源管理: result-not-yet, no-measure, no-quantity, no-description',
    '32020183201-03 數位服務: result-not-yet, no-measure',
    '32020183201-04 資通安全: result-not-yet, no-measure',
  ]);
});
