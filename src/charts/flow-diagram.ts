import { ChartInputError } from './chart-input-error.ts';
import { wholeAmount } from './checked-number.ts';
import type { ItemLine } from './item-line.ts';
import type { SpendingKind } from './spending-kind.ts';

/** A place where money is: a source, a treasury, a plan, an object of expenditure. */
export interface FlowNode extends ItemLine {
  readonly id: string;
  readonly label: string;
  /** Place in the order of flow; money only runs to a higher level. Any integers; they are ranked. */
  readonly level: number;
  readonly kind: SpendingKind;
  readonly href?: string | undefined;
}

/** Money that the book says runs from one node to another. */
export interface FlowLink extends ItemLine {
  readonly source: string;
  readonly target: string;
  /** Whole 元, plain digits, not negative. Zero is left out of the drawing. */
  readonly amount: string;
  readonly kind: SpendingKind;
  /** Address of the evidence. */
  readonly href?: string | undefined;
  /** Sentence for tooltip and screen reader; made from the words of the chart when absent. */
  readonly title?: string | undefined;
  /** Drawn darker, e.g. what is earmarked. */
  readonly strong?: boolean | undefined;
}

export interface FlowDiagram {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** A node as given, with its level ranked from 0 and what runs through it. */
export interface RankedFlowNode {
  readonly id: string;
  readonly label: string;
  readonly level: number;
  readonly total: bigint;
  readonly node: FlowNode;
}

/** A diagram that is safe to lay out: no zero links, no node without flow, levels 0, 1, 2 …, amounts summed. */
export interface CheckedFlowDiagram {
  readonly nodes: readonly RankedFlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * Holds a diagram to what a Sankey claims: every link between known nodes and forward, no negative amount, something that
 * flows, and at every inner node exactly as much out as in. Throws a ChartInputError that names the link or node.
 */
export function checkFlowDiagram(diagram: FlowDiagram): CheckedFlowDiagram {
  const nodes = new Map<string, FlowNode>();
  for (const node of diagram.nodes) {
    if (nodes.has(node.id)) throw new ChartInputError('duplicate-id', node.id, 'ids are unique in a diagram');
    nodes.set(node.id, node);
  }
  const received = new Map<string, bigint>();
  const given = new Map<string, bigint>();
  const links = diagram.links.filter((link) => {
    const subject = `${link.source} → ${link.target}`;
    const amount = wholeAmount(link.amount, subject);
    if (amount < 0n) throw new ChartInputError('negative', subject, `${link.amount} cannot flow; turn the link round`);
    if (amount > BigInt(Number.MAX_SAFE_INTEGER)) throw new ChartInputError('too-large', subject, link.amount);
    const source = known(nodes, link.source, subject);
    const target = known(nodes, link.target, subject);
    if (source.level >= target.level) {
      throw new ChartInputError('flow-runs-back', subject, `from level ${source.level} to level ${target.level}`);
    }
    given.set(source.id, (given.get(source.id) ?? 0n) + amount);
    received.set(target.id, (received.get(target.id) ?? 0n) + amount);
    return amount > 0n;
  });
  if (links.length === 0) throw new ChartInputError('nothing-to-draw', 'diagram', 'nothing flows');
  const flowing = diagram.nodes.filter((node) => {
    const into = received.get(node.id);
    const out = given.get(node.id);
    if (into === undefined && out === undefined) {
      throw new ChartInputError('node-without-flow', node.id, 'no link names this node');
    }
    if (into !== undefined && out !== undefined && into !== out) {
      throw new ChartInputError('unbalanced-node', node.id, `${into} in, ${out} out, difference ${into - out}`);
    }
    return (into ?? out ?? 0n) > 0n;
  });
  const levels = [...new Set(flowing.map((node) => node.level))].sort((a, b) => a - b);
  const ranked = flowing.map((node) => ({
    id: node.id,
    label: node.label,
    node,
    level: levels.indexOf(node.level),
    total: received.get(node.id) ?? given.get(node.id) ?? 0n,
  }));
  checkChain(ranked, links, levels.length);
  return { nodes: ranked, links };
}

function known(nodes: ReadonlyMap<string, FlowNode>, id: string, subject: string): FlowNode {
  const node = nodes.get(id);
  if (!node) throw new ChartInputError('unknown-id', subject, `there is no node ${JSON.stringify(id)}`);
  return node;
}

/** d3-sankey makes as many columns as its longest chain; with fewer than there are levels it would move nodes silently. */
function checkChain(nodes: readonly RankedFlowNode[], links: readonly FlowLink[], levels: number): void {
  const depths = new Map<string, number>();
  for (const node of [...nodes].sort((a, b) => a.level - b.level)) {
    const before = links.filter((link) => link.target === node.id).map((link) => depths.get(link.source) ?? 0);
    depths.set(node.id, Math.max(0, ...before.map((depth) => depth + 1)));
  }
  const longest = 1 + Math.max(...depths.values());
  if (longest === levels) return;
  throw new ChartInputError(
    'levels-not-chained',
    'diagram',
    `${levels} levels, but no chain of links runs through all`,
  );
}
