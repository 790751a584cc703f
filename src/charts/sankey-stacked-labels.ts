import type { ChartFrame } from './chart-svg.ts';
import { fitLabel } from './fit-label.ts';
import type { SankeyLabel } from './layout-sankey.ts';
import type { LabelNode, LabelRoom } from './sankey-side-labels.ts';
import { spreadLabels } from './spread-labels.ts';
import type { Box, TextTone, Wording } from './text-line.ts';
import { blockSize, stackLines, typeSize } from './text-line.ts';

const apart = 7;
const between = 4;
const betweenMany = 9;
/** A row of more labels names only those that read at a glance; the rest are listed under the drawing. */
const crowded = 6;
/** Least distance between levels for ribbons to bend in, beside the labels that stand on them. */
const bend = 70;

/**
 * Room above the first level and below the last of a top-to-bottom diagram, and height for the labels that stand under
 * the inner levels.
 */
export function stackedLabelRoom(nodes: readonly LabelNode[], frame: ChartFrame): LabelRoom {
  const levels = labelLevels(nodes, frame.width);
  const heightOf = (level: number): number => rowTops(levels[level] ?? []).at(-1) ?? 0;
  const last = levels.length - 1;
  const inner = levels.slice(1, last).reduce((sum, _, at) => sum + heightOf(at + 1), 0);
  const top = Math.ceil(heightOf(0) + apart + 4);
  const bottom = Math.ceil(heightOf(last) + apart + 4);
  return {
    left: 1,
    right: 1,
    top,
    bottom,
    height: Math.ceil(Math.max(frame.height, top + bottom + inner + last * bend)),
  };
}

/**
 * Labels above the first level and below every other, pushed apart along it, in two rows where one cannot hold them; what
 * both cannot hold stays out, smallest first.
 */
export function placeStackedLabels(
  nodes: readonly LabelNode[],
  boxes: ReadonlyMap<string, Box>,
  frame: ChartFrame,
): ReadonlyMap<string, SankeyLabel> {
  const placed = new Map<string, SankeyLabel>();
  labelLevels(nodes, frame.width).forEach((rows, level) => {
    const tops = rowTops(rows);
    rows.forEach((labels, rowAt) => {
      const away = tops[rowAt] ?? 0;
      const row = [...labels]
        .flatMap(([id, lines]) => {
          const box = boxes.get(id);
          return box ? [{ id, box, lines, size: blockSize(lines) }] : [];
        })
        .sort((a, b) => a.box.x0 - b.box.x0);
      const items = row.map(({ box, size }) => ({ centre: (box.x0 + box.x1) / 2, size: size.width }));
      const starts = spreadLabels(items, 0, frame.width, gapOf(row.length)) ?? [];
      row.forEach(({ id, box, lines, size }, at) => {
        const start = starts[at];
        if (start === undefined) return;
        const above = level === 0;
        const moved = away > 0 || box.x1 < start + 4 || box.x0 > start + size.width - 4;
        const edge = above ? box.y0 : box.y1;
        const side = above ? -1 : 1;
        const top = above ? edge - apart - away - size.height : edge + apart - 1 + away;
        const middle = start + size.width / 2;
        const centre = (box.x0 + box.x1) / 2;
        const near = Math.min(Math.max(centre, start + 6), start + size.width - 6);
        placed.set(id, {
          lines: stackLines(lines, middle, top, 'middle'),
          box: { x0: start, x1: start + size.width, y0: top, y1: top + size.height },
          leader: moved
            ? [
                [centre, edge + side],
                [near, edge + side * (apart - 1 + away)],
              ]
            : undefined,
        });
      });
    });
  });
  return placed;
}

/** Labels of one row by node. */
type LabelRow = ReadonlyMap<string, readonly Wording[]>;

/** How far from its nodes each row of a level begins, then where the last one ends. */
function rowTops(rows: readonly LabelRow[]): number[] {
  const tops = [0];
  for (const row of rows) {
    const height = Math.max(0, ...[...row.values()].map((lines) => blockSize(lines).height));
    tops.push((tops.at(-1) ?? 0) + height);
  }
  return tops;
}

/**
 * The wording of each level's labels. One row where all fit, else two in turn where those hold more: the second's labels
 * hang on leaders between those of the first.
 * @param nodes in reading order, the largest of a level first
 */
function labelLevels(nodes: readonly LabelNode[], width: number): LabelRow[][] {
  const last = Math.max(...nodes.map((node) => node.level));
  return Array.from({ length: last + 1 }, (_, level) => {
    const own = nodes.filter((node) => node.level === level);
    const tone = level === 0 || level === last ? 'quiet' : 'plain';
    const one = labelRow(own, width, tone);
    if (one.size === own.length) return [one];
    const two = [0, 1].map((turn) =>
      labelRow(
        own.filter((__, at) => at % 2 === turn),
        width,
        tone,
      ),
    );
    return two.reduce((count, row) => count + row.size, 0) > one.size ? two : [one];
  });
}

/**
 * Labels that together fit the width: the widest is broken into more lines until all fit; when none can be narrowed
 * further, the last label goes, that of the smallest node.
 */
function labelRow(own: readonly LabelNode[], width: number, tone: TextTone): LabelRow {
  const choices = own
    .map((node) => ({ id: node.id, variants: variants(node, width, tone, own.length > crowded), at: 0 }))
    .filter((choice) => choice.variants.length > 0);
  const widthOf = (choice: (typeof choices)[number]): number => blockSize(choice.variants[choice.at] ?? []).width;
  const gap = gapOf(own.length);
  const total = (): number => choices.reduce((sum, choice) => sum + widthOf(choice) + gap, -gap);
  while (choices.length > 0 && total() > width) {
    const narrowable = choices.filter((choice) => choice.at + 1 < choice.variants.length);
    const widest = narrowable.sort((a, b) => widthOf(b) - widthOf(a))[0];
    if (widest) widest.at += 1;
    else choices.pop();
  }
  return new Map(choices.map((choice) => [choice.id, choice.variants[choice.at] ?? []]));
}

function gapOf(labels: number): number {
  return labels > crowded ? betweenMany : between;
}

/** The same label in ever narrower settings, down to two characters a line, each of at most five lines; three and four where it is crowded. */
function variants(node: LabelNode, width: number, amountTone: TextTone, close: boolean): Wording[][] {
  const found: Wording[][] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let room = Math.min(width, 150); room >= (close ? 3.1 : 2.2) * typeSize.label; room -= 4) {
    const name = fitLabel(node.label, typeSize.label, room, { bold: true, maxLines: close ? 2 : 4 });
    const amount = fitLabel(node.amount, typeSize.note, room, { maxLines: close ? 2 : 3 });
    if (!name || !amount) break;
    const lines = [
      ...name.map((text): Wording => ({ text, size: typeSize.label, tone: 'strong' })),
      ...amount.map((text): Wording => ({ text, size: typeSize.note, tone: amountTone })),
    ];
    const needed = blockSize(lines).width;
    if (needed < narrowest) found.push(lines);
    narrowest = Math.min(narrowest, needed);
  }
  return found;
}
