import { Decimal } from 'decimal.js';
import type { StatementRow, StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

const halfHundredth = new Decimal('0.005');

/** A printed percentage, the figure it is a share of, and what the whole is called. */
export interface ShareOfBase {
  readonly column: string;
  readonly part: string;
  readonly base: readonly AssertedFigure[];
  readonly formula: string;
  /** The form prints it on this row wherever there is a base: a blank then counts as 0. */
  readonly always?: boolean;
}

/** RATIO with its base in another statement: a printed percentage is one figure of its row over a base found elsewhere. */
export function checkShareOfBase(
  table: StatementTable,
  row: StatementRow,
  { column, part, base, formula, always = false }: ShareOfBase,
): CheckResult[] {
  const whole = total(base);
  if (base.length === 0 || !(prints(row, column) || (always && !whole.isZero()))) return [];
  const numerator = figureOf(table, row, part);
  const expected = whole.isZero() ? exact : numerator.value.div(whole).mul(100).toDecimalPlaces(4);
  return [
    settle({
      rule: 'RATIO',
      table,
      subject: `${row.path.join('／')}｜${column}`,
      found: figureOf(table, row, column),
      expected,
      inputs: [numerator, ...base],
      tolerance: halfHundredth,
      formula,
    }),
  ];
}
