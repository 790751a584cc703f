import type { CompiledBooks } from '../../compiled-books.ts';
import type { AgencyYear } from '../agency-years.ts';
import { sumOf } from '../evidence.ts';
import { innermostPlans } from '../plans.ts';
import { selectFacts } from '../select-facts.ts';
import type { SpendingNode } from '../spending-tree.ts';
import { spendingTree } from '../spending-tree.ts';
import { unitedNode } from './united-node.ts';

const classes = [
  { id: 'current', name: '經常門' },
  { id: 'capital', name: '資本門' },
] as const;

/**
 * Current and capital first, then the plans and what each spends there. The book marks the class at every first-level
 * object of every plan. Missing where it leaves one unmarked.
 */
export function spendingByCapital(books: CompiledBooks, agencyYear: AgencyYear): SpendingNode | undefined {
  const tree = spendingTree(books, agencyYear);
  const marks = capitalMarks(books, agencyYear);
  if (!tree) return undefined;
  const marked = tree.children.flatMap((plan) =>
    plan.children.map((node) => ({ plan, node, mark: marks.get(node.id) })),
  );
  if (marked.length === 0 || marked.some(({ mark }) => !mark)) return undefined;
  const children = classes.flatMap(({ id, name }) => {
    const own = marked.filter(({ mark }) => mark === id);
    if (own.length === 0) return [];
    const plans = [...Map.groupBy(own, ({ plan }) => plan)].map(([plan, objects]) =>
      planWithin(
        id,
        plan,
        objects.map(({ node }) => node),
      ),
    );
    return [
      { ...unitedNode(own, { id, level: 'class', name, formula: `各計畫${name}之和` }), code: '', children: plans },
    ];
  });
  return { ...tree, children };
}

/** A plan's objects of one class; a single object opens at once into its own parts. */
function planWithin(prefix: string, plan: SpendingNode, objects: readonly SpendingNode[]): SpendingNode {
  const [only, second] = objects;
  const children = (only && !second ? only.children : objects).map((child) => within(prefix, child));
  const { amountNtd, precisionNtd, derived, cells } = sumOf(objects, '各用途之和');
  return { ...plan, amountNtd, precisionNtd, derived, cells, id: `${prefix}.${plan.id}`, children };
}

function within(prefix: string, node: SpendingNode): SpendingNode {
  return { ...node, id: `${prefix}.${node.id}`, children: node.children.map((child) => within(prefix, child)) };
}

/** Class of each first-level object of each plan, by the id of its node. */
function capitalMarks(books: CompiledBooks, agencyYear: AgencyYear): Map<string, 'current' | 'capital' | ''> {
  const { stage, fiscalYear } = agencyYear;
  const query = { stage, flow: 'expenditure', fiscalYear, object2: '', item: '', fund: '' } as const;
  return new Map(
    innermostPlans(books, agencyYear).flatMap(({ code, workPlan, subPlan }) =>
      selectFacts(books, agencyYear, { ...query, workPlan: workPlan.name, subPlan: subPlan.name })
        .filter(({ object1 }) => object1.name !== '')
        .map((fact) => [`${code}.${fact.object1.code}`, fact.capital] as const),
    ),
  );
}
