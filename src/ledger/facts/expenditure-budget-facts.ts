import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact } from '../compiled-books.ts';
import { yearFacts } from './budget-years.ts';
import { unclassified, whole } from './fact-of-cell.ts';

/** Facts of 歲出機關別預算表 from the agency down: path 主管／機關／業務計畫／工作計畫, three years, in 千元. */
export function expenditureBudgetFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  const codes = new Map(table.rows.map((row) => [row.path.join('\n'), row.code]));
  return table.rows.flatMap((row) => {
    if (row.role === 'summary' || row.path[1] !== entry.agency) return [];
    const level = (depth: number) => {
      const name = row.path[depth];
      return name === undefined ? whole : { code: codes.get(row.path.slice(0, depth + 1).join('\n')) ?? '', name };
    };
    return yearFacts(entry, table, row, {
      flow: 'expenditure',
      place: { ...unclassified, programme: level(2), workPlan: level(3) },
      names: row.path.slice(2),
    });
  });
}
