import type { SankeyLink, SankeyNode } from 'd3-sankey';
import { sankey } from 'd3-sankey';
import { ChartInputError } from './chart-input-error.ts';
import type { ChartFrame } from './chart-svg.ts';
import type { ChartWords } from './chart-words.ts';
import { checkedNumber } from './checked-number.ts';
import type { CheckedFlowDiagram, FlowDiagram, FlowLink, FlowNode, RankedFlowNode } from './flow-diagram.ts';
import { checkFlowDiagram } from './flow-diagram.ts';
import type { LabelNode } from './sankey-side-labels.ts';
import { placeSideLabels, sideLabelRoom } from './sankey-side-labels.ts';
import { placeStackedLabels, stackedLabelRoom } from './sankey-stacked-labels.ts';
import type { Box, TextLine } from './text-line.ts';

export type SankeyOrientation = 'horizontal' | 'vertical';

/** A label with the line that ties it to its node where it had to move away. */
export interface SankeyLabel {
  readonly lines: readonly TextLine[];
  readonly box: Box;
  readonly leader: readonly (readonly [x: number, y: number])[] | undefined;
}

export interface PlacedFlowNode extends Box {
  readonly node: FlowNode;
  /** What runs through it, plain 元 digits. */
  readonly amount: string;
  /** `undefined` when the label found no room; the node is then in `unlabelled`. */
  readonly label: SankeyLabel | undefined;
}

/** A band from one node's edge to another's. `at` is its middle, `width` its thickness across the flow, exact. */
export interface Ribbon {
  readonly link: FlowLink;
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

export interface SankeyLayout extends ChartFrame {
  readonly orientation: SankeyOrientation;
  readonly nodes: readonly PlacedFlowNode[];
  /** Thickest first, so that thin ones are drawn on top. */
  readonly ribbons: readonly Ribbon[];
  readonly unlabelled: readonly FlowNode[];
}

interface LaidNode {
  readonly id: string;
  readonly level: number;
  readonly node: FlowNode;
  readonly amount: string;
  readonly rank: number;
}
type D3Node = SankeyNode<LaidNode, { link: FlowLink }>;
type D3Link = SankeyLink<LaidNode, { link: FlowLink }>;

const thickness = { horizontal: 6, vertical: 7 } as const;

/**
 * Places a flow diagram: left to right, or top to bottom for a phone. Room for labels is measured and kept before the
 * ribbons are placed, so that none is cut. In a level the largest node comes first, kind `other` last.
 * @param diagram checked by {@link checkFlowDiagram} (throws); not changed
 * @param frame px; the height is a least height and grows where labels need more
 */
export function layoutSankey(
  diagram: FlowDiagram,
  frame: ChartFrame,
  orientation: SankeyOrientation,
  words: ChartWords,
): SankeyLayout {
  if (!(frame.width >= 200 && frame.height >= 100 && Number.isFinite(frame.width * frame.height))) {
    throw new ChartInputError('frame', 'diagram', `${frame.width} × ${frame.height} holds no diagram`);
  }
  const checked = checkFlowDiagram(diagram);
  const ordered = [...checked.nodes].sort(byReadingOrder);
  const labelled = ordered.map(
    ({ id, label, level, total }): LabelNode => ({ id, label, level, amount: words.amount(total.toString()) }),
  );
  const room = orientation === 'horizontal' ? sideLabelRoom(labelled, frame) : stackedLabelRoom(labelled, frame);
  const inside = { x0: room.left, y0: room.top, x1: frame.width - room.right, y1: room.height - room.bottom };
  const placed = run(ordered, checked.links, inside, orientation);
  const boxes = new Map(placed.nodes.map((node) => [node.node.id, node]));
  const labels =
    orientation === 'horizontal'
      ? placeSideLabels(labelled, boxes, { width: frame.width, height: room.height })
      : placeStackedLabels(labelled, boxes, { width: frame.width, height: room.height });
  const nodes = placed.nodes.map((node): PlacedFlowNode => ({ ...node, label: labels.get(node.node.id) }));
  return {
    orientation,
    width: frame.width,
    height: room.height,
    nodes,
    ribbons: placed.ribbons,
    unlabelled: nodes.filter((node) => node.label === undefined).map((node) => node.node),
  };
}

/** d3-sankey flows left to right; for a vertical diagram the frame is given to it, and taken back, on its side. */
function run(
  ordered: CheckedFlowDiagram['nodes'],
  links: readonly FlowLink[],
  inside: Box,
  orientation: SankeyOrientation,
): { nodes: Omit<PlacedFlowNode, 'label'>[]; ribbons: Ribbon[] } {
  const across = orientation === 'horizontal';
  const extent: [[number, number], [number, number]] = across
    ? [
        [inside.x0, inside.y0],
        [inside.x1, inside.y1],
      ]
    : [
        [inside.y0, inside.x0],
        [inside.y1, inside.x1],
      ];
  const breadth = extent[1][1] - extent[0][1];
  const most = Math.max(...countByLevel(ordered));
  const padding = most > 1 ? Math.min(across ? 22 : 12, (breadth * 0.28) / (most - 1)) : 0;
  const graph = sankey<LaidNode, { link: FlowLink }>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.level)
    .nodeSort((a, b) => a.rank - b.rank)
    .nodeWidth(thickness[orientation])
    .nodePadding(padding)
    .extent(extent)
    .iterations(24)({
    nodes: ordered.map((node, rank) => ({
      id: node.id,
      level: node.level,
      node: node.node,
      amount: node.total.toString(),
      rank,
    })),
    links: links.map((link) => ({
      source: link.source,
      target: link.target,
      value: checkedNumber(link.amount, `${link.source} → ${link.target}`),
      link,
    })),
  });
  const turn = (along: number, over: number): { x: number; y: number } =>
    across ? { x: along, y: over } : { x: over, y: along };
  const nodes = graph.nodes.map((node: D3Node) => {
    const start = turn(node.x0 ?? Number.NaN, node.y0 ?? Number.NaN);
    const end = turn(node.x1 ?? Number.NaN, node.y1 ?? Number.NaN);
    return { node: node.node, amount: node.amount, x0: start.x, y0: start.y, x1: end.x, y1: end.y };
  });
  const ribbons = graph.links.map((link: D3Link): Ribbon => {
    const source = link.source as D3Node;
    const target = link.target as D3Node;
    return {
      link: link.link,
      source: source.node,
      target: target.node,
      from: turn(source.x1 ?? Number.NaN, link.y0 ?? Number.NaN),
      to: turn(target.x0 ?? Number.NaN, link.y1 ?? Number.NaN),
      width: link.width ?? Number.NaN,
    };
  });
  return { nodes, ribbons: ribbons.sort((a, b) => b.width - a.width) };
}

function byReadingOrder(a: RankedFlowNode, b: RankedFlowNode): number {
  if (a.level !== b.level) return a.level - b.level;
  const last = Number(a.node.kind === 'other') - Number(b.node.kind === 'other');
  return last || (b.total > a.total ? 1 : b.total < a.total ? -1 : 0);
}

function countByLevel(nodes: readonly RankedFlowNode[]): number[] {
  const counts: number[] = [];
  for (const node of nodes) counts[node.level] = (counts[node.level] ?? 0) + 1;
  return counts;
}
