import type { Words } from '../../i18n/use-words.ts';
import type { ComparedColumn } from './comparison-data.ts';
import type { ComparisonBreakdown } from './comparison-state.ts';

/**
 * What budget less outcome is called: `surplus` (賸餘) of the year's last budget less its account, `unrealised` of that budget
 * less what was realised, `gap` of an earlier budget, whose later adjustments are in the difference too; `vacant` of posts.
 */
export type ExecutionDifferenceName = 'surplus' | 'unrealised' | 'gap' | 'vacant';

/** The difference of budget and outcome of one agency in one year. */
export interface ExecutionDifference {
  readonly name: ExecutionDifferenceName;
  /** Which of the two columns is the budget. */
  readonly budget: 0 | 1;
  /** The formula in words: `預算數減決算數`. */
  readonly formula: string;
}

/** How the two columns of one execution subtract: always budget less outcome, whichever stands first. */
export function executionDifference(
  columns: readonly [ComparedColumn, ComparedColumn],
  by: ComparisonBreakdown,
  words: Pick<Words, 'compareExplorer' | 'figures'>,
): ExecutionDifference {
  const budget = columns[0].stage === 'account' || columns[0].stage === 'realised' ? 1 : 0;
  const [planned, spent] = [columns[budget], columns[budget === 0 ? 1 : 0]];
  const formula = words.compareExplorer.execution.formula(planned.stageName, spent.stageName);
  if (by === 'staffing') return { name: 'vacant', budget, formula };
  if (planned.stage !== 'final_budget') return { name: 'gap', budget, formula };
  return { name: spent.stage === 'account' ? 'surplus' : 'unrealised', budget, formula };
}
