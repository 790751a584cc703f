import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Classification, Fact, Stage } from '../compiled-books.ts';
import { factOfCell, unclassified, whole } from './fact-of-cell.ts';

const stages: readonly (readonly [column: string, stage: Stage])[] = [
  ['以前年度轉入數／保留數', 'prior_year_brought_forward'],
  ['本年度實現數／保留數', 'prior_year_realised'],
  ['本年度減免(註銷)數／保留數', 'cancelled'],
];

/**
 * Facts of 以前年度歲出機關別轉入數決算表: what earlier years left to spend, what was spent of it this year, what was
 * cancelled. The rows print names without codes.
 */
export function priorYearFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const named = (name: string | undefined): Classification =>
    name === undefined ? whole : { code: '', name: name.replace(/\*$/, '') };
  return table.rows.flatMap((row) => {
    if (row.role === 'summary' || row.path.length < 2) return [];
    const [, , programme, workPlan, object] = row.path;
    const place = {
      ...unclassified,
      programme: named(programme),
      workPlan: named(workPlan),
      object1: named(object),
      capital:
        object === undefined ? ('' as const) : object.endsWith('*') ? ('capital' as const) : ('current' as const),
    };
    return stages.flatMap(([column, stage]) => {
      const cell = row.cells.find((candidate) => candidate.column === column);
      return cell
        ? [
            factOfCell(entry, table, cell, {
              stage,
              flow: 'expenditure',
              fiscalYear: entry.fiscalYear,
              place,
              names: row.path.slice(2),
            }),
          ]
        : [];
    });
  });
}
