import { Decimal } from 'decimal.js';
import type { StatementRow, StatementTable } from '../statement-table.ts';
import { cellAt } from '../statement-table.ts';
import type { ProseFigure } from './general-explanation.ts';
import { accountsOf } from './prescribed-figures.ts';

/** An account whose change 財務狀況之分析 does not explain though it had to. */
export interface UnexplainedChange {
  readonly path: readonly string[];
  readonly columns: readonly string[];
  /** The line of the account in its balance sheet. */
  readonly because: number;
}

const sheets = [
  ['平衡表', 'balance-sheet'],
  ['資本資產表', 'capital-assets'],
] as const;

/**
 * 財務狀況之分析 explains the accounts of both balance sheets that changed most. Whatever is new or gone is among them, and so
 * is whatever changed by more than an account that it does explain: the book draws its own line. An account counts as
 * explained by its name or by its balance (電腦軟體 is all of 無形資產).
 */
export function unexplainedChanges(
  figures: readonly ProseFigure[],
  tables: readonly StatementTable[],
): UnexplainedChange[] {
  const changes = sheets.flatMap(([title, slug]) =>
    accountsOf(tables.find((table) => table.slug === slug)?.rows ?? []).flatMap((row) => {
      const share = shareOfChange(row);
      if (share === undefined) return [];
      const told = figures.some(
        ({ path, column, value }) =>
          path[0] === title &&
          (path.at(-1) === row.path.at(-1) || (column === '金額' && value === cellAt(row, '本年度')?.value)),
      );
      return [{ title, row, share, told }];
    }),
  );
  const whole = new Decimal(1);
  const line = Decimal.min(whole, ...changes.flatMap(({ told, share }) => (told ? [share.abs()] : [])));
  return changes
    .filter(({ told, share }) => !told && !share.isZero() && share.abs().gte(line))
    .map(({ title, row, share }) => {
      const change = `較上年度${share.isNegative() ? '減少' : '增加'}`;
      return {
        path: [title, row.path.at(-1) ?? ''],
        columns: ['金額', change, `${change}比率`],
        because: row.lineFrom,
      };
    });
}

/** The change as a share of last year's balance; a balance that is new grew by all of itself. `undefined` without figures. */
function shareOfChange(row: StatementRow): Decimal | undefined {
  const [now, before] = [cellAt(row, '本年度')?.value, cellAt(row, '上年度')?.value];
  if (now === undefined || before === undefined) return undefined;
  const change = new Decimal(now).sub(before);
  const base = new Decimal(before);
  return base.isZero() ? new Decimal(change.isZero() ? 0 : change.isNegative() ? -1 : 1) : change.div(base.abs());
}
