import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import type { Plan, PlanKind } from './plans.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/** A node of the hierarchy of spending; children add up to it exactly (`npm test` holds every tree to it). */
export interface SpendingNode extends EvidencedAmount {
  /** Stable within the tree: codes from the plan down, joined by `.`; the root is empty. */
  readonly id: string;
  /** `class` is current or capital, `economic` an economic class, `pay` a kind of pay. */
  readonly level: 'agency' | 'plan' | 'object1' | 'object2' | 'item' | 'class' | 'function' | 'economic' | 'pay';
  readonly name: string;
  readonly code: string;
  readonly kind: PlanKind;
  /** The plan whose page shows it; empty for the root. */
  readonly planCode: string;
  readonly children: readonly SpendingNode[];
}

/**
 * Spending of an agency-year by plan, object and (where the book prints them) purchase line, in the stage of the book.
 * @returns the root with the printed total of the agency, or `undefined` where the book lacks the tables
 */
export function spendingTree(books: CompiledBooks, agencyYear: AgencyYear): SpendingNode | undefined {
  const { stage, fiscalYear } = agencyYear;
  const [total] = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    fiscalYear,
    programme: '',
    workPlan: '',
    object1: '',
    item: '',
    fund: '',
  });
  const plans = innermostPlans(books, agencyYear).flatMap((plan) => {
    const node = planNode(books, plan);
    return node ? [node] : [];
  });
  if (plans.length === 0) return undefined;
  const amount = total ? evidenceOf(total) : sumOf(plans, '各計畫之和');
  return {
    ...amount,
    id: '',
    level: 'agency',
    name: agencyYear.agency,
    code: '',
    kind: 'other',
    planCode: '',
    children: plans,
  };
}

/** One plan and everything under it. */
export function planNode(books: CompiledBooks, plan: Plan): SpendingNode | undefined {
  const { agencyYear } = plan;
  const { stage, fiscalYear } = agencyYear;
  const facts = selectFacts(books, agencyYear, {
    stage,
    flow: 'expenditure',
    fiscalYear,
    workPlan: plan.workPlan.name,
    subPlan: plan.subPlan.name,
    fund: '',
  });
  const own = facts.find((fact) => fact.object1.name === '' && fact.item === '');
  if (!own) return undefined;
  const base = { kind: plan.kind, planCode: plan.code };
  const children = facts
    .filter((fact) => fact.object1.name !== '' && fact.object2.name === '' && fact.item === '')
    .map((fact) => objectNode(facts, fact, base, plan.code));
  return { ...evidenceOf(own), ...base, id: plan.code, level: 'plan', name: plan.name, code: plan.code, children };
}

/** First-level object of all pay. */
const personnel = '人事費';

type Base = Pick<SpendingNode, 'kind' | 'planCode'>;

function objectNode(facts: readonly Fact[], own: Fact, base: Base, parentId: string): SpendingNode {
  const id = `${parentId}.${own.object1.code}`;
  const within = facts.filter((fact) => fact.object1.name === own.object1.name);
  // Some pay lines cover one to three people: they stay where the book prints them, pictures show the group's total.
  if (own.object1.name === personnel)
    return { ...evidenceOf(own), ...base, id, level: 'object1', name: personnel, code: own.object1.code, children: [] };
  const names = [...new Set(within.filter((fact) => fact.object2.name !== '').map((fact) => fact.object2.name))];
  const children = names.map((name) =>
    detailNode(
      within.filter((fact) => fact.object2.name === name),
      base,
      id,
    ),
  );
  return {
    ...evidenceOf(own),
    ...base,
    id,
    level: 'object1',
    name: own.object1.name,
    code: own.object1.code,
    children,
  };
}

/** A second-level object: its printed subtotal, or the sum of its purchase lines where the text lost the subtotal. */
function detailNode(facts: readonly Fact[], base: Base, parentId: string): SpendingNode {
  const items = facts.filter(({ item }) => item !== '');
  const subtotal = facts.find(({ item }) => item === '');
  const { code, name } = (subtotal ?? items[0])?.object2 ?? { code: '', name: '' };
  const id = `${parentId}.${code}`;
  const children = items.map(
    (fact, at): SpendingNode => ({
      ...evidenceOf(fact),
      ...base,
      id: `${id}.${at + 1}`,
      level: 'item',
      name: fact.item,
      code: '',
      children: [],
    }),
  );
  return {
    ...(subtotal ? evidenceOf(subtotal) : sumOf(children, '各採購項目之和')),
    ...base,
    id,
    level: 'object2',
    name,
    code,
    children,
  };
}
