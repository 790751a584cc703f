import { Decimal } from 'decimal.js';
import type { ColumnIdentity, StatementForm } from '../statements/statement-form.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

type SumIdentity = Extract<ColumnIdentity, { readonly plus: readonly string[] }>;

/**
 * FINAL-BUDGET, ACCOUNT-SUM, DIFFERENCE, TREASURY, CARRY-FORWARD, ROW-TOTAL: one column of a row is the sum of others,
 * less others. Because the columns of a spread stand on two pages, these also prove that its rows were joined rightly.
 */
export function checkColumnIdentities(table: StatementTable, form: StatementForm): CheckResult[] {
  const results: CheckResult[] = [];
  for (const identity of form.identities) {
    if (identity.rule === 'RATIO') continue;
    const sum =
      identity.rule === 'ROW-TOTAL'
        ? { ...identity, plus: identity.plus ?? others(table, identity.total), minus: [] }
        : identity;
    for (const row of table.rows) {
      if (![sum.total, ...sum.plus, ...sum.minus].some((column) => prints(row, column))) continue;
      const plus = sum.plus.map((column) => figureOf(table, row, column));
      const minus = sum.minus.map((column) => figureOf(table, row, column));
      results.push(
        settle({
          rule: identity.rule,
          table,
          subject: `${row.path.join('／')}｜${sum.total}`,
          found: figureOf(table, row, sum.total),
          expected: total(plus).sub(total(minus)),
          inputs: [...plus, ...minus],
          tolerance: exact,
          formula: inWords(sum),
        }),
      );
    }
  }
  return results;
}

function others(table: StatementTable, column: string): string[] {
  return table.columns.map(({ name }) => name).filter((name) => name !== column);
}

function inWords({ total: sum, plus, minus }: Pick<SumIdentity, 'total' | 'plus' | 'minus'>): string {
  return `${sum}＝${plus.join('＋')}${minus.map((name) => `－${name}`).join('')}`;
}

/**
 * RATIO: a printed percentage is the quotient of two columns, within half a unit of the last decimal that the form prints.
 * Where the denominator is zero the form prints `-`, which reads as zero.
 */
export function checkRatios(table: StatementTable, form: StatementForm): CheckResult[] {
  const results: CheckResult[] = [];
  for (const identity of form.identities) {
    if (identity.rule !== 'RATIO') continue;
    const tolerance = new Decimal(10).pow(-identity.decimals).div(2);
    for (const row of table.rows) {
      if (!prints(row, identity.ratio)) continue;
      const numerator = figureOf(table, row, identity.numerator);
      const denominator = figureOf(table, row, identity.denominator);
      const expected = denominator.value.isZero() ? exact : numerator.value.div(denominator.value).mul(100);
      results.push(
        settle({
          rule: 'RATIO',
          table,
          subject: `${row.path.join('／')}｜${identity.ratio}`,
          found: figureOf(table, row, identity.ratio),
          expected: expected.toDecimalPlaces(identity.decimals + 2),
          inputs: [numerator, denominator],
          tolerance,
          formula: `${identity.ratio}＝${identity.numerator}÷${identity.denominator}`,
        }),
      );
    }
  }
  return results;
}
