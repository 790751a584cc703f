import type { ChartFrame } from './chart-svg.ts';
import { fitLabel } from './fit-label.ts';
import type { SankeyLabel } from './layout-sankey.ts';
import { spreadLabels } from './spread-labels.ts';
import type { Box, TextTone, Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

/** What a label says, before it has a place. */
export interface LabelNode {
  readonly id: string;
  readonly label: string;
  readonly level: number;
  readonly amount: string;
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the whole drawing. */
  readonly height: number;
}

const apart = 8;
const between = 6;

/**
 * Margins for labels beside the nodes of a left-to-right diagram: the first level's on the left, the last one's on the
 * right, each as wide as its longest label (at most a quarter of the frame), and height for the fullest level.
 */
export function sideLabelRoom(nodes: readonly LabelNode[], frame: ChartFrame): LabelRoom {
  const last = lastLevel(nodes);
  const widthOf = (level: number): number =>
    Math.max(
      0,
      ...nodes.filter((node) => node.level === level).map((node) => blockSize(wording(node, frame.width / 4)).width),
    );
  const widthAt = labelWidths(nodes, frame);
  const heights = Array.from({ length: last + 1 }, (_, level) =>
    nodes
      .filter((node) => node.level === level)
      .reduce((height, node) => height + blockSize(wording(node, widthAt(level))).height + between, 0),
  );
  const half = 10;
  return {
    left: Math.ceil(widthOf(0) + apart),
    right: Math.ceil(widthOf(last) + apart),
    top: half,
    bottom: half,
    height: Math.ceil(Math.max(frame.height, ...heights)),
  };
}

/** Labels beside their nodes, pushed apart where nodes stand close, with a leader from the node where they moved off it. */
export function placeSideLabels(
  nodes: readonly LabelNode[],
  boxes: ReadonlyMap<string, Box>,
  frame: ChartFrame,
): ReadonlyMap<string, SankeyLabel> {
  const labels = new Map<string, SankeyLabel>();
  const last = lastLevel(nodes);
  const widthAt = labelWidths(nodes, frame);
  for (let level = 0; level <= last; level += 1) {
    const column = nodes
      .filter((node) => node.level === level)
      .flatMap((node) => {
        const box = boxes.get(node.id);
        // Over ribbons the second ink would be too faint.
        const tone = level === 0 || level === last ? 'quiet' : 'plain';
        const lines = wording(node, widthAt(level), tone);
        return box && lines.length > 0 ? [{ node, box, lines, size: blockSize(lines) }] : [];
      })
      .sort((a, b) => a.box.y0 - b.box.y0);
    const items = column.map(({ box, size }) => ({ centre: (box.y0 + box.y1) / 2, size: size.height }));
    const starts = spreadLabels(items, 0, frame.height, between) ?? spreadLabels(items, 0, frame.height, 0) ?? [];
    column.forEach(({ node, box, lines, size }, at) => {
      const top = starts[at];
      if (top === undefined) return;
      const centre = (box.y0 + box.y1) / 2;
      const left = level === 0;
      const edge = left ? box.x0 : box.x1;
      const side = left ? -1 : 1;
      const moved = box.y1 < top + 4 || box.y0 > top + size.height - 4;
      const x = edge + side * (moved ? apart + 4 : apart - 1);
      labels.set(node.id, {
        lines: stackLines(lines, x, top, left ? 'end' : 'start'),
        box: { x0: left ? x - size.width : x, x1: left ? x : x + size.width, y0: top, y1: top + size.height },
        leader: moved
          ? [
              [edge + side, centre],
              [edge + side * 4, centre],
              [edge + side * apart, top + size.height / 2],
              [x - side * 2, top + size.height / 2],
            ]
          : undefined,
      });
    });
  }
  return labels;
}

/** Name in at most three lines, then the amount; empty when the name does not fit. */
function wording(node: LabelNode, width: number, amountTone: TextTone = 'quiet'): Wording[] {
  const name = fitLabel(node.label, typeSize.label, width, { bold: true, maxLines: 3 });
  const amount = fitLabel(node.amount, typeSize.note, width, { maxLines: 2 });
  if (!name || !amount) return [];
  return [
    ...name.map((text): Wording => ({ text, size: typeSize.label, tone: 'strong' })),
    ...amount.map((text): Wording => ({ text, size: typeSize.note, tone: amountTone })),
  ];
}

/** Room of a level's labels: outer levels have the quarter that was kept for them, an inner one the distance to the next. */
function labelWidths(nodes: readonly LabelNode[], frame: ChartFrame): (level: number) => number {
  const last = lastLevel(nodes);
  const quarter = frame.width / 4 - 4;
  const widest = (outer: number): number =>
    Math.max(0, ...nodes.filter((node) => node.level === outer).map((node) => blockSize(wording(node, quarter)).width));
  const inside = frame.width - widest(0) - widest(last) - 2 * apart;
  return (level) => (level === 0 || level === last ? quarter : inside / last - 2 * apart - 10);
}

function lastLevel(nodes: readonly LabelNode[]): number {
  return Math.max(...nodes.map((node) => node.level));
}
