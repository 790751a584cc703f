import type { PrintedRow } from './printed-row.ts';

/** `108年度經常門小計` heads the plans under it and prints their sum. */
const heads = /年度(經常門|資本門)小計$/;

/** Gives the heads of year and 經資門 their place above every row, however the book indents what they head. */
export function openYearSections<R extends PrintedRow>(rows: readonly R[]): R[] {
  return rows.map((row) => (heads.test(row.name) ? { ...row, indent: -1 } : row));
}
