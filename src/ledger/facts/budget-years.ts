import type { DocumentEntry } from '../../documents/source-document.ts';
import type { StatementRow, StatementTable } from '../../statements/statement-table.ts';
import type { Fact, Stage } from '../compiled-books.ts';
import type { FactMeaning } from './fact-of-cell.ts';
import { factOfCell } from './fact-of-cell.ts';

/** A unit budget prints this year's budget, last year's budget and the account of the year before that. */
const years: readonly (readonly [column: string, yearsBack: number, stage: Stage])[] = [
  ['本年度預算數', 0, 'original_budget'],
  ['上年度預算數', 1, 'original_budget'],
  ['前年度決算數', 2, 'account'],
];

/** The three years that a row of a unit budget's main tables prints, each a fact of its own year and stage. */
export function yearFacts(
  entry: DocumentEntry,
  table: StatementTable,
  row: StatementRow,
  meaning: Pick<FactMeaning, 'flow' | 'place' | 'names'>,
): Fact[] {
  return years.flatMap(([column, yearsBack, stage]) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    return cell
      ? [factOfCell(entry, table, cell, { ...meaning, stage, fiscalYear: entry.fiscalYear - yearsBack })]
      : [];
  });
}
