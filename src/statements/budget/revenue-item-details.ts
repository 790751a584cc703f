import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure } from '../../documents/tab-cells.ts';
import { asFigure, asSubject, joinText } from '../../documents/tab-cells.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { pagesTitled, withoutSpaces } from '../../documents/tab-pages.ts';
import type { FoundReading, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';
import type { DetailColumns, DetailRow } from './plan-detail-row.ts';
import { readDetailColumns, readDetailRow } from './plan-detail-row.ts';
import { labelledValue } from './plan-text.ts';

const form: StatementForm = {
  title: '歲入項目說明提要與預算明細表',
  slug: 'revenue-item-details',
  protects: 'revenue',
  in: ['unit-budget'],
  coded: true,
  columns: [
    { name: '預算金額', unit: '千元', additive: false },
    { name: '數量', unit: '件', additive: false },
    { name: '單價', unit: 'money', additive: false },
    { name: '預算數', unit: 'money', additive: true },
  ],
  identities: [],
  summaries: {},
  levels: 2,
};

/**
 * 歲入項目說明提要與預算明細表: each revenue item with its head (預算金額, in 千元 although the page is in 元), its 合計 and
 * its lines. The texts of 歲入項目說明 are the note of the head row.
 */
export const revenueItemDetails: StatementReader = { form, read };

function read(document: SourceDocument): StatementReadingResult {
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
  if (pages.length === 0) report('STATEMENT-MISSING', 0, '');
  let head: StatementRow | undefined;
  const replaceHead = (changed: StatementRow) => {
    if (head) rows[rows.indexOf(head)] = changed;
    head = changed;
  };
  for (const [pageNumber, page] of pages.entries()) {
    if (page.unit !== '元') report('UNIT-MISSING', page.lineFrom, '');
    let columns: DetailColumns | undefined;
    for (const row of page.rows) {
      const first = withoutSpaces(row.cells.find((cell) => cell !== '') ?? '');
      const header = readDetailColumns(row, '科目名稱及編號');
      if (header) columns = header;
      else if (first.startsWith('來源別子目及細目與編號')) {
        head = headRow(row);
        rows.push(head);
      } else if (!columns && head && !row.cells.some((cell, at) => asFigure(cell, at))) {
        const text = row.cells.filter((cell) => withoutSpaces(cell) !== '歲入項目說明').join(' ');
        replaceHead({ ...head, note: joinText(`${head.note} ${text}`), lineTo: row.line });
      } else {
        const detail = columns && head ? readDetailRow(row, pageNumber, columns, '') : undefined;
        if (!detail || !head) {
          report('ROW-UNREAD', row.line, row.text);
          continue;
        }
        for (const what of detail.damage)
          readings.push({ document: document.entry.id, lineFrom: row.line, lineTo: row.line, what });
        if (detail.subject?.code === '')
          replaceHead({ ...head, cells: [...head.cells, ...detailCells(detail)], lineTo: row.line });
        else rows.push(lineRow(detail, head));
      }
    }
  }
  if (rows.length === 0) return { tables: [], readings, diagnostics };
  const columns = form.columns.map(({ name, unit }) => ({ name, unit: unit === 'money' ? ('元' as const) : unit }));
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit: '元' as const,
    columns,
    rows,
    lineFrom: pages[0]?.lineFrom ?? 0,
    lineTo: pages.at(-1)?.lineTo ?? 0,
  };
  return { tables: [table], readings, diagnostics };
}

function headRow(row: TabRow): StatementRow {
  const value = labelledValue(row, '來源別子目及細目與編號');
  const subject = asSubject(value, 0);
  const printed = labelledValue(row, '預算金額');
  const figure = asFigure(printed.replace(/千?元$/, ''), row.cells.indexOf(printed));
  return {
    path: [subject?.name ?? withoutSpaces(value)],
    code: subject?.code ?? '',
    role: 'node',
    depth: 0,
    cells: figure ? [cellOf('預算金額', figure, printed.endsWith('千元') ? '千元' : '元', row.line)] : [],
    note: '',
    lineFrom: row.line,
    lineTo: row.line,
  };
}

function lineRow(detail: DetailRow, head: StatementRow): StatementRow {
  return {
    path: [...head.path, detail.subject?.name ?? detail.text],
    code: detail.subject?.code ?? '',
    role: 'node',
    depth: 1,
    cells: detailCells(detail),
    note: detail.text,
    lineFrom: detail.line,
    lineTo: detail.line,
  };
}

function detailCells({ quantity, price, amount, unit, line }: DetailRow): StatementCell[] {
  const cells: StatementCell[] = [];
  if (quantity) cells.push(cellOf('數量', quantity, unit || '件', line));
  if (price) cells.push(cellOf('單價', price, '元', line));
  if (amount) cells.push(cellOf('預算數', amount, '元', line));
  return cells;
}

function cellOf(column: string, figure: TabFigure, unit: FigureUnit, line: number): StatementCell {
  return { column, value: figure.value, unit, raw: figure.raw, line };
}
