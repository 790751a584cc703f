import type { PrintedRow } from './printed-row.ts';
import type { StatementCell, StatementRow } from './statement-table.ts';
import type { FormColumn, SummaryScope } from './statement-form.ts';
import type { FigureUnit } from './statement-table.ts';

/**
 * Gives printed rows their place: the path of official names by the book's indentation, and the role of summary rows.
 * A heading row without figures (保留數) opens a section and becomes the outermost name of what follows it.
 * Figures are already one per column; `undefined` where the book prints a blank.
 */
export function buildHierarchy(
  rows: readonly { readonly row: PrintedRow; readonly figures: readonly (PrintedRow['figures'][number] | undefined)[] }[],
  columns: readonly FormColumn[],
  unit: FigureUnit,
  summaries: Readonly<Record<string, SummaryScope>>,
): StatementRow[] {
  const open: { name: string; indent: number }[] = [];
  let section: string | undefined;
  let nodesSeen = false;
  const built: StatementRow[] = [];
  for (const { row, figures } of rows) {
    const summary = summaryKey(row.name) in summaries;
    const isHeading = !summary && figures.every((figure) => figure === undefined);
    if (isHeading) {
      section = row.name;
      open.length = 0;
      continue;
    }
    // Totals printed before the first row stand centred; their indentation says nothing.
    const indent = summary && !nodesSeen ? 0 : row.indent;
    if (summary && /^(合計|保留小計|小計)$/.test(row.name) && nodesSeen) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const outer = [...(section && !(summary && row.name === '合計') ? [section] : []), ...open.map(({ name }) => name)];
    const path = [...outer, ...(row.year ? [row.year] : []), row.name];
    built.push({
      path,
      code: row.code,
      role: summary ? 'summary' : 'node',
      depth: path.length - 1,
      cells: toCells(figures, columns, unit),
      note: row.note,
      lineFrom: row.lineFrom,
      lineTo: row.lineTo,
    });
    if (!summary) {
      nodesSeen = true;
      open.push({ name: row.name, indent });
    } else if (row.name === '合計' || row.name === '保留小計') section = undefined;
  }
  return built;
}

/** A summary row's name as a form declares it: without the year that it restates. */
export function summaryKey(name: string): string {
  return name.replace(/^\d{2,3}(?=年度)/, '');
}

function toCells(
  figures: readonly (PrintedRow['figures'][number] | undefined)[],
  columns: readonly FormColumn[],
  unit: FigureUnit,
): StatementCell[] {
  return columns.flatMap((column, at) => {
    const figure = figures[at];
    if (!figure) return [];
    return [{ column: column.name, value: figure.value, unit: column.unit === 'money' ? unit : column.unit, raw: figure.raw, line: figure.line }];
  });
}
