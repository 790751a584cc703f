import type { JoinedText } from './joined-text.ts';
import type { Mark, MarkClass } from './prose-marks.ts';
import { withoutMarks } from './prose-marks.ts';
import type { Paragraph } from './prose-paragraphs.ts';
import { columnsWide } from './prose-width.ts';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** A paragraph in its place: what it is, and the headings and items it stands under, outermost first. */
export interface OutlineBlock {
  readonly kind: BlockKind;
  readonly text: JoinedText;
  readonly marks: readonly Mark[];
  /** Headings and numbered items above it, outermost first. */
  readonly above: readonly OutlineBlock[];
  /** Cells of a table row, an empty first cell filled from the row above; none for prose. */
  readonly cells: readonly JoinedText[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Longest heading, in half-width columns; a longer numbered text is an item. With a comma it is a sentence sooner. */
const longestHeading = 90;
const longestHeadingWithComma = 60;

interface Level {
  readonly class: MarkClass | 'unnumbered';
  readonly ordinal: number;
  /** `undefined` for the outer of two marks on one line (`(一)1. 依…`). */
  readonly block: OutlineBlock | undefined;
}

/**
 * Nests paragraphs by their numbering: a kind of mark seen for the first time goes one deeper, one already open returns to
 * its level. Depth of markdown headings is not trusted where a heading is numbered (a converter guesses it).
 */
export function outline(paragraphs: readonly Paragraph[]): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  const levels: Level[] = [];
  let table: { head: string; firstCell: JoinedText } | undefined;
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cells.length > 0) {
      const printed = paragraph.text.text;
      if (table?.head === printed) return;
      const cells = table ? carryDown(paragraph.cells, table.firstCell) : paragraph.cells;
      blocks.push({ ...place(paragraph, 'table-row', levels), cells });
      table = { head: table?.head ?? printed, firstCell: table ? (cells[0] ?? table.firstCell) : noText };
      return;
    }
    table = undefined;
    const [mark] = paragraph.marks;
    if (mark) popTo(levels, mark);
    else if (paragraph.hashes > 0) levels.length = 0;
    const heading = isHeading(paragraph, paragraphs[at + 1], levels);
    const kind = heading ? 'heading' : mark ? 'list-item' : 'paragraph';
    const block = place(paragraph, kind, levels);
    blocks.push(block);
    for (const [index, each] of paragraph.marks.entries()) {
      const innermost = index === paragraph.marks.length - 1;
      levels.push({ class: each.class, ordinal: each.ordinal, block: innermost ? block : undefined });
    }
    if (!mark && paragraph.hashes > 1) levels.push({ class: 'unnumbered', ordinal: 0, block });
  });
  return blocks;
}

/** Printed headings above a block, without its items, outermost first. */
export function headingsAbove(block: OutlineBlock): string[] {
  return block.above.filter((each) => each.kind === 'heading').map((each) => each.text.text.replace(/[：:]$/, ''));
}

/** Everything that stands under a block, in order. */
export function blocksUnder(blocks: readonly OutlineBlock[], block: OutlineBlock): OutlineBlock[] {
  return blocks.filter((each) => each.above.includes(block));
}

/** What stands directly under a block. */
export function childrenOf(blocks: readonly OutlineBlock[], block: OutlineBlock): OutlineBlock[] {
  return blocks.filter((each) => each.above.at(-1) === block);
}

/** What a heading or item is called: its text without marks, spaces at the ends and a final colon. */
export function titleOf(block: OutlineBlock): string {
  return withoutMarks(block.text.text).trim();
}

const noText: JoinedText = { text: '', lines: [] };

function place(paragraph: Paragraph, kind: BlockKind, levels: readonly Level[]): OutlineBlock {
  const { text, marks, lineFrom, lineTo } = paragraph;
  return { kind, text, marks, cells: [], above: levels.flatMap((level) => level.block ?? []), lineFrom, lineTo };
}

/**
 * Closes the levels that a mark ends: those from the level whose count it goes on with, else from the innermost of its kind.
 * A list that starts at 1 inside a list of the same kind is a list of its own, one deeper.
 */
function popTo(levels: Level[], mark: Mark): void {
  const goesOn = levels.findLastIndex((level) => level.class === mark.class && level.ordinal === mark.ordinal - 1);
  const sameKind = mark.ordinal === 1 ? -1 : levels.findLastIndex((level) => level.class === mark.class);
  const at = mark.class === 'formal' ? 0 : goesOn >= 0 && mark.ordinal > 1 ? goesOn : sameKind;
  if (at >= 0) levels.length = at;
}

/** A short numbered line that ends no sentence, states no amount, and announces something or has something under it. */
function isHeading(paragraph: Paragraph, next: Paragraph | undefined, levels: readonly Level[]): boolean {
  if (paragraph.hashes > 0) return true;
  const mark = paragraph.marks[0];
  if (!mark || mark.class === 'bullet') return false;
  const printed = paragraph.text.text;
  const title = withoutMarks(printed);
  if (/[。；！？]$/.test(title) || /[：:]/.test(title) || /[\d千萬億]\s*元/.test(title)) return false;
  if (columnsWide(title) > (/[，,]/.test(title) ? longestHeadingWithComma : longestHeading)) return false;
  if (/[：:]$/.test(printed)) return true;
  if (!next) return false;
  const nextClass = next.marks[0]?.class;
  return nextClass === undefined || (nextClass !== mark.class && !levels.some((level) => level.class === nextClass));
}

/** A cell that spans several rows is printed in the first of them. */
function carryDown(cells: readonly JoinedText[], above: JoinedText): readonly JoinedText[] {
  return cells[0]?.text === '' ? [above, ...cells.slice(1)] : cells;
}
