import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure, TabSubject } from '../../documents/tab-cells.ts';
import { classifyCells } from '../../documents/tab-cells.ts';
import type { TabPage, TabRow } from '../../documents/tab-pages.ts';
import { pagesTitled, withoutSpaces } from '../../documents/tab-pages.ts';
import type { FoundReading } from '../statement-form.ts';

/** One row of a table that orders its subjects by 款 項 目 節. */
export interface SubjectTableRow {
  readonly line: number;
  /** 款 項 目 節 as printed; empty strings where blank. Only the deepest one is printed on a row. */
  readonly ordinals: readonly string[];
  readonly subject: TabSubject | undefined;
  /** Printed figures by official column name. */
  readonly figures: ReadonlyMap<string, TabFigure>;
  readonly note: string;
}

export interface SubjectTable {
  readonly unit: '元' | '千元' | '';
  readonly rows: readonly SubjectTableRow[];
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly readings: readonly FoundReading[];
  readonly diagnostics: readonly Diagnostic[];
}

const ordinalNames = ['款', '項', '目', '節'];

interface Header {
  readonly ordinals: readonly number[];
  /** Printed position of each official column, in the form's order. */
  readonly columns: readonly number[];
}

/**
 * Reads all pages of a 款項目節 table. A row with a figure under every column is taken in order, which proves by how much
 * the conversion shifted it; a row with blanks takes the shift that its page's complete rows have.
 * Reports STATEMENT-MISSING and ROW-UNREAD; a shift and a lost name are readings.
 */
export function readSubjectTable(
  document: SourceDocument,
  title: string,
  columnNames: readonly string[],
): SubjectTable {
  const pages = pagesTitled(document.lines, title);
  const rows: SubjectTableRow[] = [];
  const readings: FoundReading[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (code: 'STATEMENT-MISSING' | 'ROW-UNREAD' | 'UNIT-MISSING', line: number, text: string) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: title, text: text.trim(), expected: '千元' },
    });
  if (pages.length === 0) report('STATEMENT-MISSING', 0, '');
  for (const page of pages) {
    if (page.unit === '') report('UNIT-MISSING', page.lineFrom, '');
    const { header, body } = readHeader(page, columnNames);
    const drafts = body.map((row) => ({ row, draft: header && readRow(row, header, columnNames.length) }));
    const shifts = drafts.map(({ draft }) => draft?.shift).filter((shift) => shift !== undefined);
    const usual = mostCommon(shifts) ?? 0;
    for (const { row, draft } of drafts) {
      const shift = draft?.shift ?? usual;
      const figures = header && draft ? placeFigures(draft.figures, header.columns, columnNames, shift) : undefined;
      if (!draft || !figures) {
        report('ROW-UNREAD', row.line, row.text);
        continue;
      }
      const found = (what: string) =>
        readings.push({ document: document.entry.id, lineFrom: row.line, lineTo: row.line, what });
      if (shift !== 0) found(`figures shifted by ${shift > 0 ? '+' : ''}${shift}`);
      if (!draft.subject) found('name lost');
      rows.push({ line: row.line, ordinals: draft.ordinals, subject: draft.subject, figures, note: draft.note });
    }
  }
  return {
    unit: pages[0]?.unit ?? '',
    rows,
    lineFrom: pages[0]?.lineFrom ?? 0,
    lineTo: pages.at(-1)?.lineTo ?? 0,
    readings,
    diagnostics,
  };
}

function readHeader(
  page: TabPage,
  columnNames: readonly string[],
): { header: Header | undefined; body: readonly TabRow[] } {
  let columns: number[] | undefined;
  for (const [at, row] of page.rows.entries()) {
    const names = row.cells.map(withoutSpaces);
    const found = columnNames.map((name) => names.indexOf(name));
    if (found.every((column) => column >= 0)) columns = found;
    const ordinals = ordinalNames.map((name) => names.indexOf(name));
    if (columns && ordinals.every((column) => column >= 0))
      return {
        header: { ordinals, columns },
        body: page.rows.filter((other, place) => place > at || !isHead(other, columnNames)),
      };
  }
  return { header: undefined, body: page.rows };
}

/** Column heads or ordinal heads; any other row above the ordinal heads is a row out of place. */
function isHead(row: TabRow, columnNames: readonly string[]): boolean {
  const names = row.cells.map(withoutSpaces);
  return [columnNames, ordinalNames].some((heads) => heads.every((name) => names.includes(name)));
}

interface RowDraft {
  readonly ordinals: readonly string[];
  readonly subject: TabSubject | undefined;
  readonly figures: readonly TabFigure[];
  readonly note: string;
  /** Known only from a row with a figure under every column. */
  readonly shift: number | undefined;
}

function readRow(row: TabRow, header: Header, width: number): RowDraft | undefined {
  const ordinals = header.ordinals.map((column) =>
    /^\d{2,3}$/.test(row.cells[column] ?? '') ? (row.cells[column] ?? '') : '',
  );
  const rest = row.cells.map((cell, column) => (ordinals[header.ordinals.indexOf(column)] ? '' : cell));
  const cells = classifyCells({ ...row, cells: rest });
  const figures = cells.filter((cell) => cell.kind === 'figure');
  const subjects = cells.filter((cell) => cell.kind === 'subject');
  const texts = cells.filter((cell) => cell.kind === 'text');
  const [first] = figures;
  if (!first || subjects.length > 1 || texts.some((text) => text.column < first.column)) return undefined;
  if (cells.some((cell) => cell.kind === 'unit')) return undefined;
  const complete = figures.length === width;
  return {
    ordinals,
    subject: subjects[0],
    figures,
    note: texts.map(({ text }) => text).join(''),
    shift: complete ? first.column - (header.columns[0] ?? 0) : undefined,
  };
}

/** Figures under their official columns, or `undefined` when one stands under none. */
function placeFigures(
  figures: readonly TabFigure[],
  columns: readonly number[],
  names: readonly string[],
  shift: number,
) {
  const placed = new Map<string, TabFigure>();
  for (const figure of figures) {
    const name = names[columns.indexOf(figure.column - shift)];
    if (name === undefined) return undefined;
    placed.set(name, figure);
  }
  return placed;
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
