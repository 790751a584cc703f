import type { JoinedText } from './joined-text.ts';
import { joinPieces } from './joined-text.ts';
import type { Mark, MarkClass } from './prose-marks.ts';
import { marksOf, splitAtMarks } from './prose-marks.ts';
import type { ProsePart } from './prose-part.ts';
import { columnsWide } from './prose-width.ts';
import type { Line } from './source-document.ts';

/** One paragraph, heading or list item with its broken lines joined. */
export interface Paragraph {
  /** Numbering marks that open it; `text` still holds them. */
  readonly marks: readonly Mark[];
  /** Depth of a markdown heading (`##` is 2), else 0. */
  readonly hashes: number;
  readonly text: JoinedText;
  /** Cells of a tab-separated row, empty ones included; none for prose. */
  readonly cells: readonly JoinedText[];
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** A line that is neither blank nor a page head. */
interface ProseLine extends Line {
  /** A page head or number stood before it. */
  readonly afterPageHead: boolean;
}

/** Lines longer than this were never broken to fit a page: each is a paragraph. */
const widestPage = 100;
const sentenceEnd = /[。！？：:；]$/;

/** Joins the lines of a part to paragraphs, in order. Blank lines say nothing; page heads and page numbers are dropped. */
export function readParagraphs(part: ProsePart): Paragraph[] {
  const lines = proseLines(part);
  const widest = Math.max(0, ...lines.map((line) => columnsWide(line.text)));
  const endsBefore = widest > widestPage ? endsUnbroken : endsBroken(widest, lines.filter(hasTrailingSpace).length > 1);
  const counted = new Map<MarkClass, number>();
  const paragraphs: Paragraph[] = [];
  let current: ProseLine[] = [];
  const close = () => {
    if (current.length > 0) paragraphs.push(paragraphOf(current));
    current = [];
  };
  for (const line of lines) {
    const ends = current.length > 0 && (isTableRow(line) || endsBefore(current, line));
    const marks = marksOf(line.text);
    if (ends || opensItem(marks[0], counted)) {
      close();
      for (const mark of marks) counted.set(mark.class, mark.ordinal);
    }
    current.push(line);
    if (isHeadingLine(line.text) || isTableRow(line)) close();
  }
  close();
  return paragraphs;
}

function proseLines(part: ProsePart): ProseLine[] {
  const kept: ProseLine[] = [];
  let afterPageHead = false;
  for (const line of part.lines) {
    if (line.text.trim() === '') continue;
    if (part.isPageHead(line.text)) {
      afterPageHead = true;
      continue;
    }
    kept.push({ ...line, afterPageHead });
    afterPageHead = false;
  }
  return kept;
}

/** A mark inside a sentence does not count; one that begins a list or goes on with its count opens an item. */
function opensItem(mark: Mark | undefined, counted: ReadonlyMap<MarkClass, number>): boolean {
  if (!mark) return false;
  return mark.ordinal <= 1 || mark.ordinal === (counted.get(mark.class) ?? 0) + 1;
}

function isTableRow(line: Line): boolean {
  return line.text.includes('\t');
}

function isHeadingLine(text: string): boolean {
  return /^#+\s/.test(text);
}

/** Text that was not broken at a page's width: only a page head can interrupt a sentence. */
function endsUnbroken(current: readonly ProseLine[], next: ProseLine): boolean {
  const last = current.at(-1)?.text.trim() ?? '';
  return isHeadingLine(next.text) || !next.afterPageHead || sentenceEnd.test(last);
}

/** The conversion leaves a space after the last line of a paragraph (and sometimes between two Latin words). */
function hasTrailingSpace(line: ProseLine): boolean {
  return /[^\u0020-\u024f]\s+$/.test(line.text);
}

/**
 * Text broken at a page's width. A paragraph ends after a trailing space, after a sentence that stops well before the
 * margin, or before an indented line; where no line has a trailing space, also after any line shorter than half.
 */
function endsBroken(widest: number, spacesTell: boolean): (current: readonly ProseLine[], next: ProseLine) => boolean {
  return (current, next) => {
    const last = current.at(-1);
    if (!last || isHeadingLine(next.text) || hasTrailingSpace(last)) return true;
    const width = columnsWide(last.text);
    if (!sentenceEnd.test(last.text.trim())) return !spacesTell && width < widest * 0.4;
    if (/^ {2,}/.test(next.text)) return true;
    const margin = current.length > 1 ? Math.max(...current.map((line) => columnsWide(line.text))) - 4 : widest * 0.6;
    return width < margin;
  };
}

function paragraphOf(lines: readonly ProseLine[]): Paragraph {
  const first = lines[0]?.text ?? '';
  const hashes = /^(#+)\s/.exec(first)?.[1]?.length ?? 0;
  const pieces = lines.map((line, at) => ({ text: at === 0 ? first.slice(hashes) : line.text, line: line.number }));
  const [only] = lines;
  const cells = only && isTableRow(only) ? cellsOf(only.text, only.number) : [];
  const text = cells.length > 0 ? joinCells(cells) : joinPieces(pieces);
  return {
    marks: cells.length > 0 ? [] : marksOf(text.text),
    hashes,
    text,
    cells,
    lineFrom: lines[0]?.number ?? 0,
    lineTo: lines.at(-1)?.number ?? 0,
  };
}

/** Numbered sentences that one cell runs together stand each on a line of their own. */
function cellsOf(row: string, line: number): JoinedText[] {
  return row.split('\t').map((cell) =>
    joinPieces(
      splitAtMarks(cell).map((text) => ({ text, line, breakBefore: true })),
      'cell',
    ),
  );
}

function joinCells(cells: readonly JoinedText[]): JoinedText {
  const filled = cells.filter((cell) => cell.text !== '');
  return {
    text: filled.map((cell) => cell.text).join(' '),
    lines: filled.flatMap((cell, at) => (at === 0 ? cell.lines : [cell.lines[0] ?? 0, ...cell.lines])),
  };
}
