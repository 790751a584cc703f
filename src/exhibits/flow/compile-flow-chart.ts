import type { SpendingKind } from '../../charts/spending-kind.ts';
import type { AgencyYear } from '../../ledger/queries/agency-years.ts';
import type { FlowModel, FlowNode } from '../../ledger/queries/flow-model.ts';
import type { ExhibitContext } from '../exhibit-context.ts';
import { objectKind } from '../object-kind.ts';
import type { FlowChartData } from './flow-chart-data.ts';

/** A flow model in the words and colours of the site. */
export function compileFlowChart(context: ExhibitContext, agencyYear: AgencyYear, model: FlowModel): FlowChartData {
  return {
    ...model,
    nodes: model.nodes.map((node) => ({
      id: node.id,
      name: context.name(node.name),
      role: node.role,
      kind: kindOf(node),
      ...(node.planCode === '' ? {} : { href: context.planAddress(agencyYear, node.planCode) }),
    })),
  };
}

function kindOf(node: FlowNode): SpendingKind {
  switch (node.role) {
    case 'revenue':
      return 'revenue';
    case 'treasury':
    case 'allotment':
    case 'fund':
    case 'authority':
      return 'treasury';
    case 'object':
      return objectKind(node.name);
    // `object2-業務費-通訊費`: the colour of the first-level object that it belongs to.
    case 'object2':
      return objectKind(node.id.split('-')[1] ?? '');
    case 'plan':
    case 'work-plan':
      return node.kind;
    case 'programme':
    case 'outcome':
      return 'other';
  }
}
