import type { FormColumn, SummaryScope } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';
import type { PrintedRow } from './printed-row.ts';

/** Summary rows that stand outside the rows they restate; the rows above them stay open for what follows. */
const closes = /^(合計|保留小計|小計|.+總計)$/;

/**
 * Gives printed rows their place: the path of official names by the book's indentation, and the role of summary rows.
 * A heading row without figures (保留數) opens a section: its name stands above what follows it, under the rows that the
 * indentation keeps open. Figures are already one per column; `undefined` where the book prints a blank.
 * @param headings names of heading rows; without it every row without figures is one
 */
export function buildHierarchy(
  rows: readonly {
    readonly row: PrintedRow;
    readonly figures: readonly (PrintedRow['figures'][number] | undefined)[];
  }[],
  columns: readonly FormColumn[],
  unit: FigureUnit,
  summaries: Readonly<Record<string, SummaryScope>>,
  headings?: readonly string[],
): StatementRow[] {
  const open: { name: string; indent: number }[] = [];
  let section: { name: string; indent: number } | undefined;
  let nodesSeen = false;
  const built: StatementRow[] = [];
  for (const { row, figures } of rows) {
    const summary = summaryKey(row.name) in summaries;
    const isHeading = headings
      ? headings.includes(row.name)
      : !summary && figures.every((figure) => figure === undefined);
    if (isHeading) {
      // Where the section stands is known by the first row under it.
      section = { name: row.name, indent: Number.NaN };
      continue;
    }
    // Totals printed before the first row stand centred; their indentation says nothing.
    const indent = summary && !nodesSeen ? 0 : row.indent;
    const closing = summary && nodesSeen && closes.test(row.name);
    if (!closing) while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    if (section && Number.isNaN(section.indent)) section = { ...section, indent };
    const above = closing ? [] : open;
    const at = section?.indent ?? 0;
    const outer = [
      ...above.filter((row) => row.indent < at).map(({ name }) => name),
      ...(section && !(summary && row.name === '合計') ? [section.name] : []),
      ...above.filter((row) => row.indent >= at).map(({ name }) => name),
    ];
    const path = [...outer, ...(row.year ? [row.year] : []), row.name];
    built.push({
      path,
      code: row.code,
      role: summary ? 'summary' : 'node',
      depth: path.length - 1,
      cells: toCells(figures, columns, unit),
      note: row.note,
      ...(row.noteLines ? { noteLines: row.noteLines } : {}),
      lineFrom: row.lineFrom,
      lineTo: row.lineTo,
    });
    if (!summary) {
      nodesSeen = true;
      open.push({ name: row.name, indent });
    } else if (closes.test(row.name) && row.name !== '小計') section = undefined;
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
    return [
      {
        column: column.name,
        value: figure.value,
        unit: column.unit === 'money' ? unit : column.unit,
        raw: figure.raw,
        line: figure.line,
      },
    ];
  });
}
