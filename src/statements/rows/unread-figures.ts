import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { trailingFigures } from '../../documents/figure-token.ts';
import { figuresWithin } from '../../documents/figures-within.ts';
import { squeeze } from '../../documents/page-blocks.ts';
import type { Line, SourceDocument } from '../../documents/source-document.ts';
import type { StatementTable } from '../statement-table.ts';

/**
 * Rows of figures that no statement took in: a page that lost its title or was torn apart would else vanish silently.
 * A row of figures is a line with two figures in a row, or one that ends in a grouped amount. Only the part of the book from
 * its first statement on is looked at; what stands before is prose. Emits ROW-UNREAD.
 * @param titles official titles of the statements that the book is read for
 */
export function unreadFigures(
  document: SourceDocument,
  tables: readonly StatementTable[],
  titles: readonly string[],
): Diagnostic[] {
  const titled = document.lines.find(({ text }) => titles.includes(squeeze(text)))?.number;
  const from = Math.min(...tables.map(({ lineFrom }) => lineFrom), titled ?? Number.POSITIVE_INFINITY);
  const taken = new Set<number>();
  for (const { rows } of tables) {
    for (const { cells, lineFrom, lineTo } of rows) {
      for (let line = lineFrom; line <= lineTo; line += 1) taken.add(line);
      for (const { line } of cells) taken.add(line);
    }
  }
  return document.lines
    .filter((line) => line.number >= from && isRowOfFigures(line) && !taken.has(line.number))
    .map(({ text, number }) => ({
      code: 'ROW-UNREAD',
      severity: 'error',
      at: { document: document.entry.id, line: number },
      values: { statement: document.entry.title, text: squeeze(text).slice(0, 40) },
    }));
}

/** A code with a name right behind it (`110103專戶存款`) is a row however few figures are left of it. */
const coded = /^[　ˉ]*\d{4,}\*?[　 ]?[一-鿿]/;

function isRowOfFigures({ text }: Line): boolean {
  const { figures } = trailingFigures(text);
  return (
    coded.test(text) ||
    figures.length >= 2 ||
    figuresWithin(text, 2) !== undefined ||
    figures.some(({ raw }) => /^-?\d{1,3}(,\d{3})+$/.test(raw))
  );
}
