import type { Stage } from '../ledger/compiled-books.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { Words } from './use-words.ts';

/**
 * A stage as the book calls it: a unit budget knows one budget and calls it 預算數; only an account, which also prints
 * what was added later, tells the 原預算數 from it.
 */
export function stageName(words: Words, stage: Stage, kind: AgencyYear['kind']): string {
  return kind === 'unit-budget' && stage === 'original_budget' ? words.figures.onlyBudget : words.figures.stages[stage];
}
