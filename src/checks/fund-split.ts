import type { StatementTable } from '../statements/statement-table.ts';
import { asThousands } from './across-units.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, figureOf, prints, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';

/**
 * FUND-SPLIT: where a row says how it is paid, city money (市款) and earmarked grant (收支併列) add up to its amount; and a
 * subsidy that a description splits into 中央補助 and 配合款 adds up to what it says the whole is, and to the printed amount.
 */
export function checkFundSplits(table: StatementTable): CheckResult[] {
  const results: CheckResult[] = [];
  for (const row of table.rows) {
    const assert = (column: string, parts: readonly string[], inUnit: (figure: AssertedFigure) => AssertedFigure) => {
      if (!prints(row, column) || !parts.some((part) => prints(row, part))) return;
      const found = figureOf(table, row, column);
      const inputs = parts.map((part) => inUnit(figureOf(table, row, part)));
      results.push(
        settle({
          rule: 'FUND-SPLIT',
          table,
          subject: `${row.path.join('／')}｜${column}`,
          found,
          expected: total(inputs),
          inputs,
          tolerance: exact,
          formula: `${column}＝${parts.join('＋')}`,
        }),
      );
    };
    assert('預算數', ['市款', '收支併列'], (figure) => figure);
    assert('說明所載經費', ['中央補助', '配合款'], (figure) => figure);
    if (!prints(row, '說明所載經費') || !prints(row, '預算數')) continue;
    const { figure, tolerance } = asThousands(figureOf(table, row, '預算數'));
    const stated = asThousands(figureOf(table, row, '說明所載經費')).figure;
    results.push(
      settle({
        rule: 'UNIT',
        table,
        subject: `${row.path.join('／')}｜說明所載經費`,
        found: stated,
        expected: figure.value,
        inputs: [figure],
        tolerance,
        formula: '說明所載經費（千元）＝預算數（元）÷1,000',
      }),
    );
  }
  return results;
}
