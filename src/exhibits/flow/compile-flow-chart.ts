import type { SpendingKind } from '../../charts/spending-kind.ts';
import type { AgencyYear } from '../../ledger/queries/agency-years.ts';
import type { FlowModel, FlowNode } from '../../ledger/queries/flow-model.ts';
import { sumFormula } from '../../ledger/queries/flow-model.ts';
import type { ExhibitContext } from '../exhibit-context.ts';
import { objectKind } from '../object-kind.ts';
import type { FlowChartData } from './flow-chart-data.ts';

/** A flow model in the words and colours of the site. */
export function compileFlowChart(context: ExhibitContext, agencyYear: AgencyYear, model: FlowModel): FlowChartData {
  return {
    ...model,
    formula: context.name(sumFormula),
    segments: model.segments.map(({ levels, flows }) => ({
      levels,
      flows: flows.map((flow) => ({ ...flow, derived: flow.derived === '' ? '' : context.name(flow.derived) })),
    })),
    nodes: model.nodes.map((node) => ({
      id: node.id,
      name: ownName(context, agencyYear, node) ?? context.name(node.name),
      role: node.role,
      kind: kindOf(node),
      ...(node.planCode === '' ? {} : { href: context.planAddress(agencyYear, node.planCode) }),
    })),
  };
}

/** Names of what is no official name: years of authority, what became of it, and what the book leaves undivided. */
function ownName(context: ExhibitContext, { fiscalYear }: AgencyYear, { id, name }: FlowNode): string | undefined {
  const { stock, undivided } = context.words.flowExplorer;
  if (id.endsWith('-undivided')) return undivided(context.name(name));
  const names: Readonly<Record<string, string>> = {
    'authority-budget': stock.budget(fiscalYear),
    'authority-brought-forward': stock.broughtForward(fiscalYear - 1),
    'outcome-realised': stock.realised(fiscalYear),
    'outcome-payable': stock.payable,
    'outcome-carried-over': stock.carriedOver(fiscalYear + 1),
    'outcome-surplus': stock.surplus,
    'outcome-cancelled': stock.cancelled,
  };
  return names[id];
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
