import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Classification, Fact } from '../compiled-books.ts';
import { stageFacts } from './account-stages.ts';
import { unclassified, whole } from './fact-of-cell.ts';

/**
 * Facts of 歲出機關別決算表 at every level from the agency down: path 主管／機關／業務計畫／工作計畫／用途別.
 * Centrally allocated items (統籌支撥科目) are facts of their own agency name, so no sum of the agency's takes them in.
 */
export function expenditureAccountFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const codes = new Map(table.rows.filter(({ role }) => role === 'node').map((row) => [row.path.join('\n'), row.code]));
  return table.rows.flatMap((row) => {
    if (row.role === 'summary' || row.path.length < 2) return [];
    const level = (depth: number): Classification => {
      const name = row.path[depth];
      if (name === undefined) return whole;
      return { code: codes.get(row.path.slice(0, depth + 1).join('\n')) ?? '', name: name.replace(/\*$/, '') };
    };
    const object = row.path[4];
    const place = {
      ...unclassified,
      programme: level(2),
      workPlan: level(3),
      object1: level(4),
      capital:
        object === undefined ? ('' as const) : object.endsWith('*') ? ('capital' as const) : ('current' as const),
    };
    const own = row.path[1] === entry.agency;
    const names = own ? row.path.slice(2) : row.path;
    return stageFacts(entry, table, row, {
      flow: 'expenditure',
      place,
      names,
      ...(own ? {} : { agency: row.path[0] ?? '' }),
    });
  });
}
