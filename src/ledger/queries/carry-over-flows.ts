import type { CompiledBooks, Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { dividedObjects } from './divided-objects.ts';
import { evidenceOf } from './evidence.ts';
import { FlowDraft } from './flow-draft.ts';
import type { FlowModel } from './flow-model.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/**
 * What a final account was allowed to spend and what became of it: the year's budget, and what the year before carried
 * over into it; spent, carried over into the next year, not needed, cancelled. Another basis than money through the
 * treasury (a commitment is no payment), so never added to it. Every plan's authority equals its outcomes, as printed:
 * 預算數 = 實現數 + 應付數 + 保留數 + 賸餘數, 以前年度轉入數 = 實現數 + 註銷數. Second-level objects are printed by 業務計畫
 * for what was realised and what was carried over; the rest stays undivided.
 * @returns `undefined` where the book is no account, or prints a negative surplus, which no ribbon can show
 */
export function carryOverFlows(books: CompiledBooks, agencyYear: AgencyYear): FlowModel | undefined {
  if (agencyYear.kind !== 'final-account') return undefined;
  const { fiscalYear } = agencyYear;
  const draft = new FlowDraft();
  const budget = draft.node('authority-budget', `${fiscalYear} 年度預算`, 'authority');
  const brought = draft.node('authority-brought-forward', `${fiscalYear - 1} 年度轉入的保留款`, 'authority');
  const outcome = (id: string, name: string) => draft.node(`outcome-${id}`, name, 'outcome');
  const spent = outcome('realised', `${fiscalYear} 年度付掉`);
  const ways: readonly (readonly [stage: Stage, from: string, to: string])[] = [
    ['realised', budget, spent],
    ['payable', budget, outcome('payable', '應付未付')],
    ['carried_over', budget, outcome('carried-over', `保留到 ${fiscalYear + 1} 年度`)],
    ['surplus', budget, outcome('surplus', '賸餘（沒用到）')],
    ['prior_year_realised', brought, spent],
    ['cancelled', brought, outcome('cancelled', '註銷（不用付了）')],
  ];
  const totals = draft.segment('authority', 'plan', 'outcome');
  const parts = draft.segment('authority', 'programme', 'plan', 'object', 'outcome');
  const details = draft.segment('authority', 'programme', 'object', 'object2', 'outcome');
  for (const plan of innermostPlans(books, agencyYear)) {
    const planId = draft.plan(plan);
    for (const [stage, from, to] of ways) {
      for (const fact of selectFacts(books, agencyYear, { stage, flow: 'expenditure', workPlan: plan.workPlan.name })) {
        if (fact.amountNtd.startsWith('-')) return undefined;
        if (fact.object1.name === '') totals([from, planId, to], evidenceOf(fact));
        else parts([from, draft.programme(plan), planId, draft.object(fact.object1.name), to], evidenceOf(fact));
      }
    }
  }
  for (const [stage, from, to] of ways) {
    for (const { plan, object, ...part } of dividedObjects(books, agencyYear, stage))
      details([from, draft.programme(plan), draft.object(object), draft.object2(object, part), to], part.amount);
  }
  const model = draft.model(
    ['authority', 'programme', 'plan', 'object', 'object2', 'outcome'],
    ['authority', 'plan', 'outcome'],
  );
  return model.nodes.some(({ id }) => id === brought) ? model : undefined;
}
