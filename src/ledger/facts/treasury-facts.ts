import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementTable } from '../../statements/statement-table.ts';
import type { Fact, Stage } from '../compiled-books.ts';
import { factOfCell, unclassified } from './fact-of-cell.ts';

/** What passes between the agency and the city treasury; all other lines are receipts and payments. */
const treasuryStages: Readonly<Record<string, Stage>> = { 公庫撥入數: 'allotted', 繳付公庫數: 'remitted' };

/** Facts of 收入支出彙計表, this year and the year before: money to and from the treasury, receipts and outlays by kind. */
export function treasuryFacts(entry: DocumentEntry, table: StatementTable): Fact[] {
  return table.rows.flatMap((row) => {
    const [side, name] = row.path;
    if (row.path.length !== 2 || name === undefined) return [];
    return row.cells.flatMap((cell) => {
      if (cell.column === '比較增減數') return [];
      const earlier = cell.column === '上年度' ? 1 : 0;
      return [
        factOfCell(entry, table, cell, {
          stage: treasuryStages[name] ?? 'realised',
          flow: side === '收入' ? 'revenue' : 'expenditure',
          fiscalYear: entry.fiscalYear - earlier,
          place: { ...unclassified, item: name },
          names: ['收支', name],
        }),
      ];
    });
  });
}
