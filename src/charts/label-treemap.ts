import type { ChartWords } from './chart-words.ts';
import { fitLabel } from './fit-label.ts';
import type { TreemapGroup, TreemapLayout, TreemapTile } from './layout-treemap.ts';
import type { Box, TextLine, Wording } from './text-line.ts';
import { blockSize, leading, lineBox, stackLines, typeSize } from './text-line.ts';
import type { TreemapNode } from './treemap-node.ts';

export interface TreemapLabels {
  /** Lines by node id; a node that has none is in `unlabelled`. */
  readonly lines: ReadonlyMap<string, readonly TextLine[]>;
  /** The corner of each group that its header takes, by node id: tiles below it keep their text and their click clear. */
  readonly headers: ReadonlyMap<string, Box>;
  /** Visible nodes whose name found no room, and those of amount zero, in reading order: to be listed beside the chart. */
  readonly unlabelled: readonly TreemapNode[];
}

const inset = 6;
/** A group drawn whole is named in bold, in a small tile as a part is. */
const wholeGroupSizes = [typeSize.head, typeSize.label, typeSize.note];
const tileSizes = [typeSize.label, typeSize.note];

/**
 * Decides which labels fit, by measure: name, then amount, then share. A name is whole or absent; text stays inside its
 * tile and never overlaps another.
 */
export function labelTreemap(layout: TreemapLayout, words: ChartWords): TreemapLabels {
  const lines = new Map<string, readonly TextLine[]>();
  const headers = new Map<string, Box>();
  const unlabelled: TreemapNode[] = [];
  const place = (tile: TreemapTile, placed: readonly TextLine[] | undefined): void => {
    if (placed) lines.set(tile.node.id, placed);
    else unlabelled.push(tile.node);
  };
  for (const group of layout.groups) {
    if (group.tiles.length === 0) {
      place(group, tileLines(group, group.y0, layout.root.amount, words, wholeGroupSizes));
      continue;
    }
    const { header, box } = chooseHeader(group, layout.root.amount, words);
    place(group, header);
    if (box) headers.set(group.node.id, box);
    for (const tile of group.tiles)
      place(tile, tileLines(tile, below(tile, box), layout.root.amount, words, tileSizes));
  }
  return { lines, headers, unlabelled: [...unlabelled, ...layout.zero] };
}

interface Header {
  readonly header: readonly TextLine[] | undefined;
  /** The corner that it takes. */
  readonly box: Box | undefined;
}

/** The richest header that still leaves its first tile a label; the richest of all where none does. */
function chooseHeader(group: TreemapGroup, whole: string, words: ChartWords): Header {
  const [first] = group.tiles;
  const all = headersOf(group, whole, words).map((header): Header => ({ header, box: headerBox(group, header) }));
  const kind = all.find(({ box }) => first && tileLines(first, below(first, box), whole, words, tileSizes));
  return kind ?? all[0] ?? { header: undefined, box: undefined };
}

/** Name with amount and share of a group, or with share alone: inside its first tile, else across its tiles. */
function headersOf(group: TreemapGroup, whole: string, words: ChartWords): TextLine[][] {
  const first = group.tiles[0] ?? group;
  const amount = words.amount(group.node.amount);
  const share = words.share(group.node.amount, whole);
  const name = (text: string): Wording => ({ text, size: typeSize.head, tone: 'strong' });
  const height = group.y1 - group.y0 - inset;
  const [x, y] = [group.x0 + inset, group.y0 + inset - 1];
  const found: TextLine[][] = [];
  for (const width of [first.x1 - first.x0 - 2 * inset, group.x1 - group.x0 - 2 * inset]) {
    for (const text of amount === share ? [share] : [`${amount}  ${share}`, share]) {
      const value: Wording = { text, size: typeSize.note, tone: 'plain' };
      const oneLine = blockSize([name(group.node.label)]).width + 6 + blockSize([value]).width;
      const [line] = stackLines([name(group.node.label)], x, y);
      if (line && oneLine <= width && typeSize.head * leading <= height) {
        found.push([line, { ...line, ...value, x: lineBox(line).x1 + 6 }]);
        continue;
      }
      const wrapped = fitLabel(group.node.label, typeSize.head, width, { maxLines: 2, bold: true });
      const stacked = wrapped && [...wrapped.map(name), value];
      if (stacked && fits(stacked, width, height)) found.push(stackLines(stacked, x, y));
    }
  }
  return found;
}

/** Where a tile's own label may begin. */
function below(tile: TreemapTile, header: Box | undefined): number {
  return header && overlaps(tile, header) ? header.y1 : tile.y0;
}

function headerBox(group: TreemapGroup, header: readonly TextLine[]): Box {
  const boxes = header.map(lineBox);
  return {
    x0: group.x0,
    y0: group.y0,
    x1: Math.min(group.x1, Math.max(...boxes.map((box) => box.x1)) + 4),
    y1: Math.min(group.y1, Math.max(...boxes.map((box) => box.y1)) + 4),
  };
}

/** Name with amount and share, with amount, or alone, in the largest of `sizes` that holds it; the richest that fits. */
function tileLines(
  tile: TreemapTile,
  top: number,
  whole: string,
  words: ChartWords,
  sizes: readonly number[],
): TextLine[] | undefined {
  const start = top === tile.y0 ? top + inset - 1 : top;
  const width = tile.x1 - tile.x0 - 2 * inset;
  const height = tile.y1 - start - inset + 3;
  const quietly = (text: string): Wording => ({ text, size: typeSize.note, tone: 'plain' });
  const amount = words.amount(tile.node.amount);
  const share = words.share(tile.node.amount, whole);
  const amountLines = fitLabel(amount, typeSize.note, width, { maxLines: 2 }) ?? [];
  // Where amounts are said as shares, both are the same word.
  const both = amount === share ? amount : `${amount}  ${share}`;
  for (const rest of [[quietly(both)], amountLines.map(quietly), []]) {
    for (const size of sizes) {
      const bold = size === typeSize.head;
      // Han text of one or two characters a line reads as a column, not as a name.
      const maxLines = width >= 4 * size ? 4 : 2;
      const name = fitLabel(tile.node.label, size, width, { maxLines, bold });
      if (!name) continue;
      const lines = [...name.map((text): Wording => ({ text, size, tone: bold ? 'strong' : 'plain' })), ...rest];
      if (fits(lines, width, height)) return stackLines(lines, tile.x0 + inset, start);
    }
  }
  return undefined;
}

function fits(lines: readonly Wording[], width: number, height: number): boolean {
  const size = blockSize(lines);
  return size.width <= width && size.height <= height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
