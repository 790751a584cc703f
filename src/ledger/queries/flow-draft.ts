import type { ObjectPart } from './divided-objects.ts';
import type { EvidencedAmount } from './evidence.ts';
import type { FlowModel, FlowNode, FlowNodeRole, FlowSegment, StatedFlow } from './flow-model.ts';
import type { Plan } from './plans.ts';

/** Collects the nodes of a flow model once each, and flows that carry something. */
export class FlowDraft {
  readonly #nodes = new Map<string, FlowNode>();
  readonly #segments: { levels: readonly FlowNodeRole[]; flows: StatedFlow[] }[] = [];

  node(id: string, name: string, role: FlowNodeRole, kind: FlowNode['kind'] = 'other', planCode = ''): string {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, name, role, kind, planCode });
    return id;
  }

  plan({ code, name, kind }: Plan): string {
    return this.node(`plan-${code}`, name, 'plan', kind, code);
  }

  programme({ programme: { code, name } }: Plan): string {
    return this.node(`programme-${code || name}`, name, 'programme');
  }

  object(name: string): string {
    return this.node(`object-${name}`, name, 'object');
  }

  /** A second-level object under its first-level one; what the book leaves undivided stands beside them as such. */
  object2(object: string, { name, divided }: Pick<ObjectPart, 'name' | 'divided'>): string {
    return divided
      ? this.node(`object2-${object}-${name}`, name, 'object2')
      : this.node(`object2-${object}-undivided`, object, 'object2');
  }

  /** A segment to put flows into; a flow of nothing is left out. */
  segment(...levels: readonly FlowNodeRole[]): (path: readonly string[], amount: EvidencedAmount | undefined) => void {
    const flows: StatedFlow[] = [];
    this.#segments.push({ levels, flows });
    return (path, amount) => {
      if (!amount || amount.amountNtd === '0') return;
      const { amountNtd, precisionNtd, derived, cells } = amount;
      flows.push({ path, amountNtd, precisionNtd, derived, cells });
    };
  }

  /** The model, without nodes and segments that nothing flows through. */
  model(levels: readonly FlowNodeRole[], standard: readonly FlowNodeRole[]): FlowModel {
    const segments: FlowSegment[] = this.#segments.filter(({ flows }) => flows.length > 0);
    const used = new Set(segments.flatMap(({ flows }) => flows.flatMap(({ path }) => path)));
    const present = new Set(segments.flatMap((segment) => segment.levels));
    return {
      levels: levels.filter((level) => present.has(level)),
      standard: standard.filter((level) => present.has(level)),
      nodes: [...this.#nodes.values()].filter(({ id }) => used.has(id)),
      segments,
    };
  }
}
