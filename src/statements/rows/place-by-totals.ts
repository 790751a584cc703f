import type { LocatedFigure, PrintedRow } from './printed-row.ts';
import { placeRaggedRows } from './ragged-columns.ts';

/** Every row's figures under their columns; which lines needed arithmetic, and which rows it could not decide. */
export interface PlacedRows {
  readonly figures: readonly (readonly (LocatedFigure | undefined)[])[];
  readonly placed: readonly number[];
  readonly unplaced: readonly PrintedRow[];
}

/**
 * Puts the figures of rows with lost blanks under their columns, from the outside in: the outermost rows of a section by
 * its printed subtotal, then children by their parent. Rows that are printed in full are taken as they are.
 * @param columns number of columns, the last being the row's total
 * @param summaries names of subtotal rows; each closes the section above it
 */
export function placeByTotals(
  rows: readonly PrintedRow[],
  columns: number,
  summaries: ReadonlySet<string>,
): PlacedRows {
  const figures: (LocatedFigure | undefined)[][] = rows.map((row) =>
    row.figures.length === columns ? [...row.figures] : [],
  );
  const placed: number[] = [];
  const unplaced: PrintedRow[] = [];
  const settle = (members: number[], totalAt: number) => {
    const total = figures[totalAt];
    const open = members.filter((at) => figures[at]?.length === 0);
    if (open.length === 0 || !total || total.length === 0) return;
    const placement = placeRaggedRows(
      members.map((at) => (rows[at]?.figures ?? []).map(({ value }) => value)),
      Array.from({ length: columns }, (_, column) => total[column]?.value ?? '0'),
    );
    if (placement.kind !== 'placed') {
      for (const at of open) if (rows[at]) unplaced.push(rows[at]);
      return;
    }
    for (const [index, at] of members.entries()) {
      if (!open.includes(at)) continue;
      const cells: (LocatedFigure | undefined)[] = Array.from({ length: columns });
      for (const [figure, column] of (placement.columns[index] ?? []).entries())
        cells[column] = rows[at]?.figures[figure];
      figures[at] = cells;
      placed.push(rows[at]?.lineFrom ?? 0);
    }
  };
  for (const { outermost, subtotal } of sections(rows, summaries)) settle(outermost, subtotal);
  for (const [at, row] of rows.entries()) {
    if (summaries.has(row.name) || row.figures.length === 0) continue;
    settle(childrenOf(rows, at, summaries), at);
  }
  for (const [at, row] of rows.entries()) {
    if (row.figures.length > 0 && figures[at]?.length === 0 && !unplaced.includes(row)) unplaced.push(row);
  }
  return { figures, placed, unplaced };
}

/** The outermost rows above each subtotal, back to the subtotal or heading before it. */
function sections(
  rows: readonly PrintedRow[],
  summaries: ReadonlySet<string>,
): { outermost: number[]; subtotal: number }[] {
  const found: { outermost: number[]; subtotal: number }[] = [];
  let outermost: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.figures.length === 0) outermost = [];
    else if (summaries.has(row.name)) {
      if (outermost.length > 0) found.push({ outermost, subtotal: at });
      outermost = [];
    } else if (row.indent === 0) outermost.push(at);
  }
  return found;
}

function childrenOf(rows: readonly PrintedRow[], parent: number, summaries: ReadonlySet<string>): number[] {
  const children: number[] = [];
  const indent = rows[parent]?.indent ?? 0;
  for (let at = parent + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.figures.length === 0 || summaries.has(row.name) || row.indent <= indent) break;
    if (row.indent === indent + 1) children.push(at);
  }
  return children;
}
