import type { CompiledBooks, Fact } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { type EvidencedAmount, evidenceOf, sumOf } from './evidence.ts';
import type { FlowDiagram, FlowNode, FlowRibbon } from './flow-diagram.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

const funds = [
  { fund: 'earmarked', id: 'fund-earmarked', name: '收支併列' },
  { fund: 'city', id: 'fund-city', name: '市款' },
] as const;

/**
 * A unit budget states for every sub-plan how much is city money (市款) and how much an earmarked grant (收支併列), and
 * for every sub-plan what it buys by first-level object: two levels of ribbons, all printed.
 */
export function budgetFlows(books: CompiledBooks, agencyYear: AgencyYear): FlowDiagram {
  const query = { stage: agencyYear.stage, flow: 'expenditure', fiscalYear: agencyYear.fiscalYear } as const;
  const nodes = new Map<string, FlowNode>();
  const ribbons: FlowRibbon[] = [];
  const addNode = (node: FlowNode) => nodes.set(node.id, node);
  for (const { id, name } of funds) addNode({ id, name, role: 'fund', kind: 'other', planCode: '' });
  for (const { id, name, amount } of earmarkedSources(books, agencyYear)) {
    addNode({ id, name, role: 'revenue', kind: 'other', planCode: '' });
    ribbons.push({ ...amount, source: id, target: 'fund-earmarked' });
  }
  for (const plan of innermostPlans(books, agencyYear)) {
    const facts = selectFacts(books, agencyYear, { ...query, workPlan: plan.workPlan.name, subPlan: plan.subPlan.name });
    const planId = `plan-${plan.code}`;
    addNode({ id: planId, name: plan.name, role: 'plan', kind: plan.kind, planCode: plan.code });
    const whole = facts.filter(({ object1 }) => object1.name === '');
    for (const { fund, id } of funds) {
      const paid = whole.find((fact) => fact.fund === fund);
      if (paid && paid.amountNtd !== '0') ribbons.push({ ...evidenceOf(paid), source: id, target: planId });
    }
    for (const bought of facts.filter((fact) => isObjectTotal(fact))) {
      const objectId = `object-${bought.object1.name}`;
      addNode({ id: objectId, name: bought.object1.name, role: 'object', kind: 'other', planCode: '' });
      ribbons.push({ ...sumOf([evidenceOf(bought)], ''), source: planId, target: objectId });
    }
  }
  const used = new Set(ribbons.flatMap(({ source, target }) => [source, target]));
  return { levels: ['revenue', 'fund', 'plan', 'object'], nodes: [...nodes.values()].filter(({ id }) => used.has(id)), ribbons };
}

/** Grants that the book itself ties to spending (收支併列): the revenue items of 歲入項目說明提要與預算明細表. */
function earmarkedSources(books: CompiledBooks, { document }: AgencyYear): { id: string; name: string; amount: EvidencedAmount }[] {
  const table = books.statements.find((candidate) => candidate.document === document && candidate.slug === 'revenue-item-details');
  return (table?.rows ?? []).flatMap(({ path, code, cells }) => {
    const cell = cells.find(({ column }) => column === '預算數');
    if (path.length !== 1 || !cell) return [];
    const amount = { amountNtd: cell.value, precisionNtd: 1, derived: '', cells: [{ document, line: cell.line }] } as const;
    return [{ id: `revenue-${code}`, name: path[0] ?? '', amount }];
  });
}

function isObjectTotal({ object1, object2, item, fund, amountNtd }: Fact): boolean {
  return object1.name !== '' && object2.name === '' && item === '' && fund === '' && amountNtd !== '0';
}
