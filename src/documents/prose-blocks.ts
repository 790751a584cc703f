import { lineAt } from './joined-text.ts';
import type { BlockKind, OutlineBlock } from './prose-outline.ts';
import { headingsAbove, outline } from './prose-outline.ts';
import { readParagraphs } from './prose-paragraphs.ts';
import { findProsePart } from './prose-part.ts';
import { slideBlocks } from './prose-slides.ts';
import type { DocumentEntry, Line } from './source-document.ts';

/** A located block of prose: a heading, paragraph, list item or table row with its broken lines joined. */
export interface TextBlock {
  readonly document: string;
  readonly kind: BlockKind;
  /** Headings above it, outermost first, numbering as printed; for a table row also the cell that spans it. */
  readonly section: readonly string[];
  readonly text: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** Blocks, figures and programmes are read from the same outline; it is made once for each array of lines. */
const outlinedAlready = new WeakMap<
  readonly Line[],
  { readonly entry: DocumentEntry; readonly blocks: readonly OutlineBlock[] }
>();

/** The prose of a document as nested blocks that still know the line of every character. Empty input gives no blocks. */
export function readOutline(entry: DocumentEntry, lines: readonly Line[]): readonly OutlineBlock[] {
  const known = outlinedAlready.get(lines);
  if (known?.entry === entry) return known.blocks;
  const part = findProsePart(entry, lines);
  const blocks = entry.layout === 'slides' ? slideBlocks(part.lines) : outline(readParagraphs(part));
  outlinedAlready.set(lines, { entry, blocks });
  return blocks;
}

/**
 * The prose of a document for search and for quotation: reports, plans and slides whole, of accounts and budgets the 總說明.
 * Rows of the programme table are not here (they are programmes). Truncated input gives fewer blocks; nothing is thrown.
 */
export function readTextBlocks(entry: DocumentEntry, lines: readonly Line[]): TextBlock[] {
  return readOutline(entry, lines).map((block) => ({
    document: entry.id,
    kind: block.kind,
    section: [...headingsAbove(block), ...carriedCell(block)],
    text: block.text.text,
    lineFrom: block.lineFrom,
    lineTo: block.lineTo,
  }));
}

function carriedCell(block: OutlineBlock): string[] {
  const first = block.cells[0];
  return first && first.text !== '' && lineAt(first, 0) < block.lineFrom ? [first.text] : [];
}
