import type { CompiledBooks } from '../compiled-books.ts';
import { accountFlows } from './account-flows.ts';
import type { AgencyYear } from './agency-years.ts';
import { budgetFlows } from './budget-flows.ts';
import type { EvidencedAmount } from './evidence.ts';
import type { PlanKind } from './plans.ts';

/** What stands on a level of a flow diagram, from where money comes to what it buys. */
export type FlowNodeRole = 'revenue' | 'treasury' | 'allotment' | 'fund' | 'plan' | 'object';

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly role: FlowNodeRole;
  readonly kind: PlanKind;
  /** The plan whose page shows it, or empty. */
  readonly planCode: string;
}

/** One stated flow. Nothing is attributed that the book does not attribute; a derived ribbon says its formula. */
export interface FlowRibbon extends EvidencedAmount {
  readonly source: string;
  readonly target: string;
}

/** Nodes in reading order within their level; what enters an inner node leaves it, to the last 元. */
export interface FlowDiagram {
  /** Roles of the levels, first to last. */
  readonly levels: readonly FlowNodeRole[];
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

/** From revenue to objects of expenditure, as the agency-year's book states it; `undefined` where its tables are missing. */
export function flowDiagram(books: CompiledBooks, agencyYear: AgencyYear): FlowDiagram | undefined {
  const diagram = agencyYear.kind === 'final-account' ? accountFlows(books, agencyYear) : budgetFlows(books, agencyYear);
  return diagram.ribbons.length === 0 ? undefined : diagram;
}
