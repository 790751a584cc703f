import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Classification, Fact } from '../compiled-books.ts';
import { factOfCell, unclassified, whole } from './fact-of-cell.ts';

/** First-level objects that are capital expenditure by definition of the classification of objects (用途別科目). */
const capitalObject = '設備及投資';

/**
 * Facts of 歲出用途別決算累計表: second-level objects by 業務計畫, realised and carried over. The table does not go down
 * to the work plan, so those levels stay open; its 合計 column leaves 業務計畫 open too.
 */
export function objectAccountFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const codes = new Map(table.rows.map((row) => [row.path.join('\n'), row.code]));
  return table.rows.flatMap((row) => {
    const carried = row.path[0] === '保留數';
    const names = carried ? row.path.slice(1) : row.path;
    const [first, second] = names;
    if (row.role === 'summary' || first === undefined || names.length > 2) return [];
    const parent = second === undefined ? row.path : row.path.slice(0, -1);
    const object1: Classification = { code: codes.get(parent.join('\n')) ?? '', name: first };
    const object2: Classification = second === undefined ? whole : { code: row.code, name: second };
    return row.cells.map((cell) => {
      const programme: Classification = cell.column === '合計' ? whole : { code: '', name: cell.column };
      return factOfCell(entry, table, cell, {
        stage: carried ? 'carried_over' : 'realised',
        flow: 'expenditure',
        fiscalYear: entry.fiscalYear,
        place: {
          ...unclassified,
          programme,
          object1,
          object2,
          capital: first === capitalObject ? 'capital' : 'current',
        },
        names: ['用途別', cell.column, ...names],
      });
    });
  });
}
