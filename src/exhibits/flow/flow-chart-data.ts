import type { SpendingKind } from '../../charts/spending-kind.ts';
import type { FlowModel, FlowNodeRole } from '../../ledger/queries/flow-model.ts';

/** A node as charts show it: in the reader's words, in its colour, with the page that it leads to. */
export interface FlowChartNode {
  readonly id: string;
  readonly name: string;
  readonly role: FlowNodeRole;
  readonly kind: SpendingKind;
  readonly href?: string | undefined;
}

/** A flow model ready to be drawn at any setting of its levels, at build time and in the browser. */
export interface FlowChartData extends Omit<FlowModel, 'nodes'> {
  readonly nodes: readonly FlowChartNode[];
}
