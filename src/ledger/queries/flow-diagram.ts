import type { CompiledBooks } from '../compiled-books.ts';
import { accountFlows } from './account-flows.ts';
import type { AgencyYear } from './agency-years.ts';
import { budgetFlows } from './budget-flows.ts';
import type { FlowDiagram, FlowModel } from './flow-model.ts';
import { diagramAt } from './flow-model.ts';

export type { FlowDiagram, FlowNode, FlowNodeRole, FlowRibbon } from './flow-model.ts';

/** Money of an agency-year at every level that its book states; `undefined` where its tables are missing. */
export function flowModel(books: CompiledBooks, agencyYear: AgencyYear): FlowModel | undefined {
  const model = agencyYear.kind === 'final-account' ? accountFlows(books, agencyYear) : budgetFlows(books, agencyYear);
  return model.segments.length === 0 ? undefined : model;
}

/** From revenue to objects of expenditure, as the agency-year's book states it; `undefined` where its tables are missing. */
export function flowDiagram(books: CompiledBooks, agencyYear: AgencyYear): FlowDiagram | undefined {
  const model = flowModel(books, agencyYear);
  return model && diagramAt(model, model.standard);
}
