import type { CompiledBooks } from '../../compiled-books.ts';
import type { AgencyYear } from '../agency-years.ts';
import { sumOf } from '../evidence.ts';
import { secondLevelObjects } from '../second-level-objects.ts';
import type { SpendingNode } from '../spending-tree.ts';
import { spendingTree } from '../spending-tree.ts';
import { unitedNode } from './united-node.ts';

/**
 * Object first: first-level objects over all plans, their second-level objects, then (where the book says it) the plans
 * that buy them and the purchase lines. A final account prints second-level objects for the agency only, realised and
 * carried over apart; where those do not add up to the object, it stays whole. Pay is one amount.
 */
export function spendingByObject(books: CompiledBooks, agencyYear: AgencyYear): SpendingNode | undefined {
  const tree = spendingTree(books, agencyYear);
  if (!tree) return undefined;
  const objects = tree.children.flatMap((plan) => plan.children.map((object) => ({ plan, node: object })));
  const children = [...Map.groupBy(objects, ({ node }) => node.name)].map(([name, own]): SpendingNode => {
    const code = own[0]?.node.code ?? '';
    const base = unitedNode(own, { id: code, level: 'object1', name, formula: `各計畫${name}之和` });
    const below = own.flatMap(({ plan, node }) => node.children.map((child) => ({ plan, node: child })));
    const parts = below.length > 0 ? byDetail(below, code) : ofAccount(books, agencyYear, name, code);
    const whole = sumOf(parts, '').amountNtd === base.amountNtd;
    return { ...base, children: whole ? parts : [] };
  });
  return { ...tree, children };
}

type Placed = { readonly plan: SpendingNode; readonly node: SpendingNode };

function byDetail(details: readonly Placed[], parent: string): SpendingNode[] {
  return [...Map.groupBy(details, ({ node }) => node.name)].map(([name, own]): SpendingNode => {
    const id = `${parent}.${own[0]?.node.code}`;
    const base = unitedNode(own, { id, level: 'object2', name, formula: '各計畫同項之和' });
    const plans = own.map(({ plan, node }): SpendingNode => {
      const planId = `${id}.${plan.code}`;
      const items = node.children.map((item, at) => ({ ...item, id: `${planId}.${at + 1}` }));
      return { ...node, id: planId, level: 'plan', name: plan.name, code: plan.code, children: items };
    });
    const [only, second] = plans;
    return only && !second
      ? { ...base, planCode: only.planCode, children: only.children }
      : { ...base, children: plans };
  });
}

function ofAccount(books: CompiledBooks, agencyYear: AgencyYear, object1: string, parent: string): SpendingNode[] {
  return secondLevelObjects(books, agencyYear)
    .filter((part) => part.object1 === object1 && part.name !== object1)
    .map(({ name, code, amountNtd, precisionNtd, derived, cells }) => ({
      ...{ amountNtd, precisionNtd, derived, cells, name, code },
      ...{ id: `${parent}.${code}`, level: 'object2', kind: 'other', planCode: '', children: [] },
    }));
}
