import { Decimal } from 'decimal.js';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure } from '../../documents/tab-cells.ts';
import type { StatementForm, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';
import type { SubjectTableRow } from './tab-subject-table.ts';
import { readSubjectTable } from './tab-subject-table.ts';

const levels = ['款', '項', '目', '節'];

/**
 * A 款項目節 table as a statement. Rows without ordinals are summaries: the first is 合計, one before the first 款 經常門合計,
 * a later one 資本門合計, as the form orders them; one that is the sum of nothing is reported as ROW-AMBIGUOUS. A row whose name was lost is called by its ordinal (`款06`).
 * @param more rows that the 說明 of a row adds below it
 */
export function subjectTableStatement(
  document: SourceDocument,
  form: StatementForm,
  more: (row: StatementRow, unit: FigureUnit) => readonly StatementRow[] = () => [],
): StatementReadingResult {
  const table = readSubjectTable(
    document,
    form.title,
    form.columns
      .filter(({ unit }) => unit === 'money')
      .map(({ name }) => name)
      .slice(0, 4),
  );
  const unit: FigureUnit = table.unit === '' ? '千元' : table.unit;
  if (table.rows.length === 0) return { tables: [], readings: table.readings, diagnostics: table.diagnostics };
  const rows: StatementRow[] = [];
  const diagnostics = [...table.diagnostics];
  let open: string[] = [];
  for (const [at, printed] of table.rows.entries()) {
    const depth = depthOf(printed);
    const summary = depth < 0;
    if (summary && !isSummary(printed, at, table.rows, form)) {
      diagnostics.push({
        code: 'ROW-AMBIGUOUS',
        severity: 'error',
        at: { document: document.entry.id, line: printed.line },
        values: { statement: form.title, row: printed.subject?.name ?? '' },
      });
      continue;
    }
    const name = printed.subject?.name ?? (summary ? summaryName(rows) : `${levels[depth]}${printed.ordinals[depth]}`);
    const path = summary ? [name] : [...open.slice(0, depth), name];
    if (!summary) open = path;
    const row: StatementRow = {
      path,
      code: printed.subject?.code ?? '',
      role: summary ? 'summary' : 'node',
      depth: summary ? 0 : depth,
      cells: cellsOf(printed, unit),
      note: printed.note,
      lineFrom: printed.line,
      lineTo: printed.line,
    };
    rows.push(row, ...more(row, unit));
  }
  const columns = form.columns.map((column) => ({
    name: column.name,
    unit: column.unit === 'money' ? unit : column.unit,
  }));
  return {
    tables: [
      {
        document: document.entry.id,
        statement: form.title,
        slug: form.slug,
        unit,
        columns,
        rows,
        lineFrom: table.lineFrom,
        lineTo: table.lineTo,
      },
    ],
    readings: table.readings,
    diagnostics,
  };
}

function depthOf(row: SubjectTableRow): number {
  return row.ordinals.findLastIndex((ordinal) => ordinal !== '');
}

/** A row without ordinals is a summary by its name, or, where names are lost, as the first row or as the sum of the 款 that follow it. */
function isSummary(row: SubjectTableRow, at: number, rows: readonly SubjectTableRow[], form: StatementForm): boolean {
  if (row.subject) return row.subject.name in form.summaries;
  if (at === 0) return true;
  const after = rows.slice(at + 1);
  const end = after.findIndex((other) => depthOf(other) < 0);
  const sections = (end < 0 ? after : after.slice(0, end)).filter((other) => depthOf(other) === 0);
  return (
    sections.length > 0 &&
    [...row.figures].every(([column, { value }]) =>
      sections.reduce((sum, other) => sum.add(other.figures.get(column)?.value ?? 0), new Decimal(0)).eq(value),
    )
  );
}

function summaryName(before: readonly StatementRow[]): string {
  if (before.length === 0) return '合計';
  return before.some(({ role }) => role === 'node') ? '資本門合計' : '經常門合計';
}

function cellsOf(row: SubjectTableRow, unit: FigureUnit): StatementCell[] {
  return [...row.figures].map(([column, { value, raw }]: [string, TabFigure]) => ({
    column,
    value,
    unit,
    raw,
    line: row.line,
  }));
}
