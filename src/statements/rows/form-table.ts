import { statedUnit } from '../../documents/page-blocks.ts';
import type { Line, SourceDocument } from '../../documents/source-document.ts';
import type { StatementForm } from '../statement-form.ts';
import type { StatementTable } from '../statement-table.ts';
import type { LocatedFigure, PrintedRow } from './printed-row.ts';
import { buildHierarchy } from './row-hierarchy.ts';

/** A printed row with its figures put under the form's columns, `undefined` where the book prints nothing. */
export interface PlacedRow {
  readonly row: PrintedRow;
  readonly figures: readonly (LocatedFigure | undefined)[];
}

/** Which of several tables of one title this is: the first keeps title and slug, later ones carry their scope. */
export interface TableScope {
  readonly ordinal: number;
  readonly name: string;
}

/**
 * Makes a statement's table of its placed rows, with the money unit that its pages state (元 where they state none).
 * @param headings names of rows that open a section; without it every row without figures does
 */
export function formTable(
  document: SourceDocument,
  form: StatementForm,
  rows: readonly PlacedRow[],
  lines: readonly Line[],
  { scope, headings }: { readonly scope?: TableScope; readonly headings?: readonly string[] } = {},
): StatementTable {
  const unit = statedUnit(lines) ?? '元';
  const later = scope !== undefined && scope.ordinal > 1;
  const numbers = lines.map(({ number }) => number);
  return {
    document: document.entry.id,
    statement: later ? `${form.title}（${scope.name}）` : form.title,
    slug: later ? `${form.slug}-${scope.ordinal}` : form.slug,
    unit,
    columns: form.columns.map(({ name, unit: own }) => ({ name, unit: own === 'money' ? unit : own })),
    rows: buildHierarchy(rows, form.columns, unit, form.summaries, headings),
    lineFrom: numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0),
    lineTo: numbers.reduce((a, b) => Math.max(a, b), 0),
  };
}
