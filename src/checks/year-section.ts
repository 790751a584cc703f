import type { StatementRow } from '../statements/statement-table.ts';

/** The part of an analysis that a row belongs to: its year, current or capital, and the plans above and at it. */
export interface YearSection {
  readonly year: number;
  readonly capital: boolean;
  /** Names from the programme inwards; empty for 年度小計 and the 政事別 under it. */
  readonly plans: readonly string[];
}

/** Reads `108年度資本門小計／行政支出／資訊業務／應用服務`; `undefined` for rows outside any such section. */
export function yearSection(row: StatementRow): YearSection | undefined {
  const [, year, kind] = /^(\d{2,3})年度(經常門|資本門)小計$/.exec(row.path[0] ?? '') ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), capital: kind === '資本門', plans: row.path.slice(2) };
}

/** The latest year that a statement has a section for, which is the year of the account. */
export function latestYear(rows: readonly StatementRow[]): number {
  return rows.reduce((latest, row) => Math.max(latest, yearSection(row)?.year ?? 0), 0);
}
