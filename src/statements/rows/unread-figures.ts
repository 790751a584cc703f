import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import { figuresWithin } from '../../documents/figures-within.ts';
import { squeeze } from '../../documents/page-blocks.ts';
import type { Line, SourceDocument } from '../../documents/source-document.ts';
import { asFigure } from '../../documents/tab-cells.ts';
import type { StatementTable } from '../statement-table.ts';

/** Lines that something was read from though they belong to no row: purchase lines. */
interface TakenLines {
  readonly lineFrom: number;
  readonly lineTo: number;
}

/**
 * Rows of figures that no statement took in: a page that lost its title or was torn apart, or a row of another table between
 * the lines of a name, would else vanish silently. A line of a row that prints none of its figures is read only as far as it
 * is words: part of the name, or of the note. Only the part of the book from its first statement on is looked at; what
 * stands before is prose. Emits ROW-UNREAD.
 * @param titles official titles of the statements that the book is read for
 * @param more what was read besides statements
 */
export function unreadFigures(
  document: SourceDocument,
  tables: readonly StatementTable[],
  titles: readonly string[],
  more: readonly TakenLines[] = [],
): Diagnostic[] {
  const titled = document.lines.find(({ text }) => titles.includes(squeeze(text)))?.number;
  const from = Math.min(...tables.map(({ lineFrom }) => lineFrom), titled ?? Number.POSITIVE_INFINITY);
  const isUnread = document.entry.layout === 'tab' ? unreadInTabs(tables, more) : unreadInSpreads(tables);
  return document.lines
    .filter((line) => line.number >= from && isUnread(line))
    .map(({ text, number }) => ({
      code: 'ROW-UNREAD',
      severity: 'error',
      at: { document: document.entry.id, line: number },
      values: { statement: document.entry.title, text: squeeze(text).slice(0, 40) },
    }));
}

/** Between tables, a filled cell that is a figure, or a grouped amount in any of them. */
function unreadInTabs(tables: readonly StatementTable[], more: readonly TakenLines[]): (line: Line) => boolean {
  const rows = tables.flatMap((table) => table.rows);
  const taken = new Set(rows.flatMap(({ cells }) => cells.map(({ line }) => line)));
  for (const each of [...rows, ...more]) addRange(taken, each);
  return ({ number, text }) =>
    !taken.has(number) &&
    (groupedAmount.test(text) ||
      text.split('\t').some((cell, at, { length }) => length > 1 && isNumber(cell.trim(), at)));
}

function isNumber(cell: string, column: number): boolean {
  return /\d/.test(cell) && asFigure(cell, column) !== undefined;
}

function unreadInSpreads(tables: readonly StatementTable[]): (line: Line) => boolean {
  const rows = tables.flatMap((table) => table.rows);
  const figures = new Set(rows.flatMap(({ cells }) => cells.map(({ line }) => line)));
  const named = new Set<number>();
  for (const row of rows) addRange(named, row);
  const noteLines = new Set(rows.flatMap((row) => row.noteLines ?? []));
  const isNoted = (line: Line) =>
    noteLines.has(line.number) ||
    rows.some(
      ({ lineFrom, lineTo, note }) =>
        lineFrom <= line.number && line.number <= lineTo && note !== '' && note.includes(squeeze(line.text)),
    );
  return (line) => {
    const { number, text } = line;
    if (figures.has(number) || pageNumber.test(text)) return false;
    if (endsInFigures(text)) return true;
    if (!named.has(number) && !noteLines.has(number)) return coded.test(text) || groupedAmount.test(text);
    return groupedAmount.test(text) && !isNoted(line);
  };
}

function addRange(lines: Set<number>, { lineFrom, lineTo }: TakenLines): void {
  for (let line = lineFrom; line <= lineTo; line += 1) lines.add(line);
}

/** A code with a name right behind it (`110103專戶存款`) is a row however few figures are left of it. */
const coded = /^[　ˉ]*\d{4,}\*?[　 ]?[一-鿿]/;
const groupedAmount = /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])/;
const pageNumber = /^\s*\d{1,3}\s*$/;

function endsInFigures(text: string): boolean {
  return trailingFigures(text).figures.length > 0 || figuresWithin(text, 2) !== undefined;
}
