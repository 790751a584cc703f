import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementRow, StatementTable } from '../../statements/statement-table.ts';
import type { Fact, Stage } from '../compiled-books.ts';
import type { FactMeaning } from './fact-of-cell.ts';
import { factOfCell } from './fact-of-cell.ts';

/** Columns that 歲入來源別 and 歲出機關別決算表 share, and the stage that each prints. */
const stages: readonly (readonly [column: string, stage: Stage])[] = [
  ['原預算數', 'original_budget'],
  ['預算增減數', 'adjustment'],
  ['預算數合計', 'final_budget'],
  ['實現數', 'realised'],
  ['應付數', 'payable'],
  ['應收數', 'receivable'],
  ['保留數', 'carried_over'],
  ['決算數合計', 'account'],
  ['增減數', 'surplus'],
];

/**
 * All stages that a row of an account table prints. 增減數 is account less budget: for expenditure the money left is its
 * opposite, so it is turned and marked derived; revenue keeps the printed sign (more received is positive).
 */
export function stageFacts(
  entry: DocumentEntry,
  table: StatementTable,
  row: StatementRow,
  meaning: Omit<FactMeaning, 'stage' | 'turned' | 'fiscalYear'>,
): Fact[] {
  return stages.flatMap(([column, stage]) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (!cell) return [];
    const turned =
      stage === 'surplus' && meaning.flow === 'expenditure'
        ? '預算數合計－決算數合計（書上印為增減數，正負號相反）'
        : undefined;
    return [
      factOfCell(entry, table, cell, {
        ...meaning,
        stage,
        fiscalYear: entry.fiscalYear,
        ...(turned === undefined ? {} : { turned }),
      }),
    ];
  });
}
