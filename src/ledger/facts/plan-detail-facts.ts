import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Classification, Fact } from '../compiled-books.ts';
import type { FactPlace } from './fact-of-cell.ts';
import { factOfCell, unclassified, whole } from './fact-of-cell.ts';

/** First-level objects that are capital expenditure by definition of the classification of objects (用途別科目). */
const capitalObject = '設備及投資';

/**
 * Facts of 歲出計畫說明提要與各項費用明細表 in exact 元: path 工作計畫／分支計畫／一級／二級／採購項目, with the money
 * of the city and of earmarked grants where the row says how it is paid.
 */
export function planDetailFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const codes = new Map(table.rows.map((row) => [row.path.join('\n'), row.code]));
  return table.rows.flatMap((row) => {
    const level = (depth: number): Classification => {
      const name = row.path[depth];
      return name === undefined ? whole : { code: codes.get(row.path.slice(0, depth + 1).join('\n')) ?? '', name };
    };
    const object1 = row.path[2];
    const place: FactPlace = {
      ...unclassified,
      workPlan: level(0),
      subPlan: level(1),
      object1: level(2),
      object2: level(3),
      item: row.path[4] ?? '',
      capital: object1 === undefined ? '' : object1 === capitalObject ? 'capital' : 'current',
    };
    const names = [...row.path.slice(0, 4), ...(row.path[4] === undefined ? [] : [`L${row.lineFrom}`])];
    const columns = [
      ['預算數', ''],
      ['市款', 'city'],
      ['收支併列', 'earmarked'],
    ] as const;
    return columns.flatMap(([column, fund]) => {
      const cell = row.cells.find((candidate) => candidate.column === column);
      if (!cell) return [];
      return [
        factOfCell(entry, table, cell, {
          stage: 'original_budget',
          flow: 'expenditure',
          fiscalYear: entry.fiscalYear,
          place: { ...place, fund },
          names: ['明細', ...names, ...(fund ? [column] : [])],
        }),
      ];
    });
  });
}
