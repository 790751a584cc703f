import { Decimal } from 'decimal.js';
import { generalExplanation } from '../statements/explanation/general-explanation-title.ts';
import type { StatementTable } from '../statements/statement-table.ts';
import type { AssertedFigure } from './assertion.ts';
import { exact, settle, total } from './assertion.ts';
import type { CheckResult } from './check-result.ts';
import type { StatedFigure } from './stated-figure.ts';
import { statedFigure } from './stated-figure.ts';
import { BookTables } from './tie.ts';

/** Prose prints percentages to two decimals at most and drops trailing zeros. */
const halfHundredth = new Decimal('0.005');
/** Headings of 總說明 under which balances are told. Source: 決算總說明's 平衡表及資本資產表之簡述 and 重大增減之說明. */
const told = /^(平衡表|資本資產表)(簡述)?$/;

/** The balance of one account at both year ends, as the tables print it. */
interface Balance {
  readonly now: readonly AssertedFigure[];
  readonly before: readonly AssertedFigure[];
  readonly statement: string;
}

/**
 * PROSE: a balance that 總說明 states stands in 平衡表 or 資本資產表; what it says of the change (`較上年度增加…元或…％`) follows
 * from both year ends. Last year's balance of nothing makes any change 100 %.
 */
export function checkProseBalance(
  document: string,
  stated: readonly StatedFigure[],
  tables: readonly StatementTable[],
): CheckResult[] {
  const book = new BookTables(tables);
  return stated.flatMap((figure) => {
    const { path, column } = figure;
    const balance = told.test(path[0] ?? '') ? balanceOf(book, path.at(-1) ?? '') : undefined;
    if (!balance) return [];
    const found = statedFigure(figure);
    const assert = (expected: Decimal, inputs: readonly AssertedFigure[], tolerance: Decimal, formula: string) =>
      settle({
        rule: 'PROSE',
        table: { document, ...generalExplanation },
        subject: `${path.join('／')}｜${column}`,
        found,
        expected,
        inputs,
        tolerance,
        formula,
      });
    const both = [...balance.now, ...balance.before];
    const last = total(balance.before);
    const change = total(balance.now).sub(last);
    if (column === '金額')
      return [assert(total(balance.now), balance.now, exact, `總說明所述＝${balance.statement}本年度`)];
    if (!/^較上年度(增加|減少)(比率)?$/.test(column)) return [];
    const signed = column.includes('減少') ? change.neg() : change;
    if (!column.endsWith('比率'))
      return [assert(signed, both, exact, `${column}＝${balance.statement}本年度與上年度之差`)];
    const percent = last.isZero() ? new Decimal(signed.isZero() ? 0 : 100) : signed.div(last).mul(100);
    return [assert(percent.toDecimalPlaces(4), both, halfHundredth, `比率＝${balance.statement}增減÷上年度`)];
  });
}

function balanceOf(book: BookTables, printed: string): Balance | undefined {
  const name = printed.replace(/總額$/, '');
  for (const slug of ['balance-sheet', 'capital-assets']) {
    const rows = book.rows(slug, name).slice(-1);
    if (rows.length === 0) continue;
    return {
      now: book.figures(slug, rows, '本年度'),
      before: book.figures(slug, rows, '上年度'),
      statement: book.table(slug)?.statement ?? '',
    };
  }
  const changes = 'capital-asset-changes';
  const rows = book.rows(changes, name).filter(({ path }) => path.length === 1);
  if (rows.length === 0) return undefined;
  return {
    now: book.figures(changes, rows, '期末帳面金額'),
    before: ['取得成本', '以前年度累計折舊（耗）/長期投資評價'].flatMap((column) =>
      book.figures(changes, rows, column),
    ),
    statement: book.table(changes)?.statement ?? '',
  };
}
