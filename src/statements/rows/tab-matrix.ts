import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabSubject } from '../../documents/tab-cells.ts';
import { classifyCells } from '../../documents/tab-cells.ts';
import { readTabHeader } from '../../documents/tab-header.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { pagesTitled, withoutSpaces } from '../../documents/tab-pages.ts';
import { readAmountList } from '../../documents/tab-stated-amounts.ts';
import type { FoundReading, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';

/** A table of labelled rows under a head of named, perhaps grouped columns; figures stand under their column, blanks are not zeros. */
export interface MatrixLayout {
  readonly form: StatementForm;
  /** How many rows the head has. */
  readonly headRows: number;
  /** Unit when the page's head states none; `undefined` where the form requires one (UNIT-MISSING). */
  readonly unit?: FigureUnit;
  /** Not every agency prints it: its absence is no fault. */
  readonly optional?: boolean;
  /** Path of the row above a row, from the rows read so far; empty for an outermost row. */
  readonly parent: (label: Label, above: readonly StatementRow[]) => readonly string[];
}

export interface Label {
  readonly code: string;
  readonly name: string;
}

/** A reader for the layout. Reports STATEMENT-MISSING, UNIT-MISSING and ROW-UNREAD; a head in the wrong place is a reading. */
export function matrixReader(layout: MatrixLayout): StatementReader {
  return { form: layout.form, read: (document) => read(document, layout) };
}

function read(
  document: SourceDocument,
  { form, headRows, unit: ownUnit, optional, parent }: MatrixLayout,
): StatementReadingResult {
  const pages = pagesTitled(document.lines, form.title);
  const diagnostics: Diagnostic[] = [];
  const readings: FoundReading[] = [];
  const rows: StatementRow[] = [];
  const report = (code: 'STATEMENT-MISSING' | 'ROW-UNREAD' | 'UNIT-MISSING', line: number, text: string) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: form.title, text: text.trim(), expected: '元' },
    });
  if (pages.length === 0 && !optional) report('STATEMENT-MISSING', 0, '');
  const money: FigureUnit = ownUnit ?? (pages[0]?.unit === '千元' ? '千元' : '元');
  const units = new Map(form.columns.map(({ name, unit }) => [name, unit === 'money' ? money : unit]));
  for (const page of pages) {
    if (page.unit === '' && ownUnit === undefined) report('UNIT-MISSING', page.lineFrom, '');
    const { names, body, swapped } = readTabHeader(page.rows, headRows);
    let heading: string[] = [];
    for (const row of body) {
      const printed = readRow(row, names, units);
      if (!printed) report('ROW-UNREAD', row.line, row.text);
      else if (printed.cells.length === 0 && printed.note === '')
        heading = [printed.label.name.replace(/^[一二三四五六七八九十]+、/, '')];
      else {
        const summary = /^[總合]計$/.test(printed.label.name);
        const path = [...(summary ? [] : heading), ...(summary ? [] : parent(printed.label, rows)), printed.label.name];
        rows.push({
          path,
          code: printed.label.code,
          role: summary ? 'summary' : 'node',
          depth: path.length - 1,
          cells: printed.cells,
          note: printed.note,
          lineFrom: row.line,
          lineTo: row.line,
        });
        if (swapped.some((at) => (row.cells[at] ?? '') !== '')) {
          readings.push({
            document: document.entry.id,
            lineFrom: row.line,
            lineTo: row.line,
            what: 'column heads swapped',
          });
        }
      }
    }
  }
  if (rows.length === 0) return { tables: [], readings, diagnostics };
  for (const { cells } of rows)
    for (const cell of cells) if (!units.has(cell.column)) units.set(cell.column, cell.unit);
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit: money,
    columns: [...units].map(([name, unit]) => ({ name, unit })),
    rows,
    lineFrom: pages[0]?.lineFrom ?? 0,
    lineTo: pages.at(-1)?.lineTo ?? 0,
  };
  return { tables: [table], readings, diagnostics };
}

function readRow(row: TabRow, names: readonly string[], units: ReadonlyMap<string, FigureUnit>) {
  const [first, ...rest] = classifyCells(row);
  if (first?.column !== 0 || first.kind === 'figure' || first.kind === 'unit') return undefined;
  const label: Label = first.kind === 'subject' ? labelOf(first) : { code: '', name: withoutSpaces(first.text) };
  const cells: StatementCell[] = [];
  const notes: string[] = [];
  for (const cell of rest) {
    const column = names[cell.column] ?? '';
    const unit = units.get(column);
    if (cell.kind === 'figure') {
      if (!unit) return undefined;
      cells.push({ column, value: cell.value, unit, raw: cell.raw, line: row.line });
      continue;
    }
    const printed = row.cells[cell.column] ?? '';
    if (unit) return undefined;
    notes.push(printed);
    for (const stated of readAmountList(printed) ?? []) {
      cells.push({
        column: `${column}／${stated.label}`,
        value: stated.value,
        unit: stated.unit,
        raw: stated.raw,
        line: row.line,
      });
    }
  }
  return { label, cells, note: notes.join('；') };
}

function labelOf({ code, name }: TabSubject): Label {
  return { code, name };
}

/** Parent by printed code: `32020180100` stands under `32020180000`, `32020180101` under `32020180100`. */
export function parentByCode({ code }: Label, above: readonly StatementRow[]): readonly string[] {
  const stem = (text: string) => text.replace(/(?:00)+$/, '');
  const outer = above.findLast((row) => row.code !== '' && row.code !== code && code.startsWith(stem(row.code)));
  return outer?.path ?? [];
}
