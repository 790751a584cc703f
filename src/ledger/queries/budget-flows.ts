import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { FlowDraft } from './flow-draft.ts';
import type { FlowModel } from './flow-model.ts';
import { innermostPlans, plansOf } from './plans.ts';
import { selectFacts } from './select-facts.ts';
import type { SpendingNode } from './spending-tree.ts';
import { planNode } from './spending-tree.ts';

const funds = [
  { fund: 'earmarked', id: 'fund-earmarked', name: '收支併列' },
  { fund: 'city', id: 'fund-city', name: '市款' },
] as const;

/**
 * A unit budget states for every sub-plan, and within it for every first-level object, how much is city money (市款) and how
 * much an earmarked grant (收支併列); second-level objects it states without their fund.
 */
export function budgetFlows(books: CompiledBooks, agencyYear: AgencyYear): FlowModel {
  const query = { stage: agencyYear.stage, flow: 'expenditure', fiscalYear: agencyYear.fiscalYear } as const;
  const draft = new FlowDraft();
  for (const { id, name } of funds) draft.node(id, name, 'fund');
  const sources = draft.segment('revenue', 'fund');
  const planTotals = draft.segment('plan');
  const planFunds = draft.segment('fund', 'plan');
  const planObjects = draft.segment('plan', 'object');
  const parts = draft.segment('fund', 'programme', 'work-plan', 'plan', 'object');
  const details = draft.segment('programme', 'work-plan', 'plan', 'object', 'object2');
  for (const { id, name, amount } of earmarkedSources(books, agencyYear))
    sources([draft.node(id, name, 'revenue'), 'fund-earmarked'], amount);
  for (const plan of innermostPlans(books, agencyYear)) {
    const facts = selectFacts(books, agencyYear, {
      ...query,
      workPlan: plan.workPlan.name,
      subPlan: plan.subPlan.name,
      object2: '',
      item: '',
    });
    const kind = plansOf(books, agencyYear).find(({ code }) => code === plan.workPlan.code)?.kind;
    const planId = draft.plan(plan);
    const above = [
      draft.programme(plan),
      draft.node(`work-plan-${plan.workPlan.code}`, plan.workPlan.name, 'work-plan', kind, plan.workPlan.code),
      planId,
    ];
    for (const whole of facts.filter(({ object1, fund }) => object1.name === '' && fund === ''))
      planTotals([planId], evidenceOf(whole));
    for (const { fund, id } of funds) {
      for (const paid of facts.filter((fact) => fact.fund === fund)) {
        if (paid.object1.name === '') planFunds([id, planId], evidenceOf(paid));
        else parts([id, ...above, draft.object(paid.object1.name)], evidenceOf(paid));
      }
    }
    for (const bought of facts.filter(isObjectTotal))
      planObjects([planId, draft.object(bought.object1.name)], evidenceOf(bought));
    for (const { object, name, amount } of secondLevel(planNode(books, plan))) {
      details([...above, draft.object(object), draft.node(`object2-${object}-${name}`, name, 'object2')], amount);
    }
  }
  return draft.model(
    ['revenue', 'fund', 'programme', 'work-plan', 'plan', 'object', 'object2'],
    ['revenue', 'fund', 'plan', 'object'],
  );
}

/** Second-level objects of one plan; an object that is not taken apart further (all pay) stands for itself. */
function secondLevel(plan: SpendingNode | undefined): { object: string; name: string; amount: EvidencedAmount }[] {
  return (plan?.children ?? []).flatMap((object) =>
    (object.children.length > 0 ? object.children : [object]).map((part) => ({
      object: object.name,
      name: part.name,
      amount: part,
    })),
  );
}

/** Grants that the book itself ties to spending (收支併列): the revenue items of 歲入項目說明提要與預算明細表. */
function earmarkedSources(
  books: CompiledBooks,
  { document }: AgencyYear,
): { id: string; name: string; amount: EvidencedAmount }[] {
  const table = books.statements.find(
    (candidate) => candidate.document === document && candidate.slug === 'revenue-item-details',
  );
  return (table?.rows ?? []).flatMap(({ path, code, cells }) => {
    const cell = cells.find(({ column }) => column === '預算數');
    if (path.length !== 1 || !cell) return [];
    const amount = {
      amountNtd: cell.value,
      precisionNtd: 1,
      derived: '',
      cells: [{ document, line: cell.line }],
    } as const;
    return [{ id: `revenue-${code}`, name: path[0] ?? '', amount }];
  });
}

function isObjectTotal({ object1, fund }: Fact): boolean {
  return object1.name !== '' && fund === '';
}
