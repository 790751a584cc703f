import { sumDigits } from '../../money/amount.ts';
import type { StatementCell, StatementRow, StatementTable } from '../../statements/statement-table.ts';
import type { CompiledBooks, LineReference } from '../compiled-books.ts';
import type { ComparisonColumn } from './comparison.ts';

/** Groups of staff that both kinds of book tell apart, in the order in which they print them. */
export const staffGroups = ['established', 'contract', 'workers'] as const;
export type StaffGroup = (typeof staffGroups)[number];

/** Heads of one group, or of all. */
export interface StaffCount {
  readonly persons: string;
  /** Empty when printed; else the formula in words. */
  readonly derived: string;
  readonly cells: readonly LineReference[];
}

/** Staff of a column; a group is missing where its book prints none, and `total` where no total is printed. */
export interface Staffing {
  readonly groups: readonly (StaffCount & { readonly group: StaffGroup })[];
  readonly total: StaffCount | undefined;
}

/**
 * Headcounts that belong to a column. A final account prints planned and actual heads in 人事費明細表 (預計數 with the
 * budgets, 實有數 with the account); a unit budget prints the year's posts in 人事費彙計表, and the year before's in
 * 員額編制表, which leaves contract staff out and so gives no total. Heads of centrally allocated items are not among them.
 * @returns `undefined` where the column's book prints no heads for it
 */
export function staffing(books: CompiledBooks, column: ComparisonColumn): Staffing | undefined {
  const { agencyYear, fiscalYear, stage } = column;
  const table = (slug: string) =>
    books.statements.find((candidate) => candidate.document === agencyYear.document && candidate.slug === slug);
  if (agencyYear.kind === 'final-account') {
    if (stage === 'realised') return undefined;
    return fromTable(table('personnel-details'), `員工人數／${stage === 'account' ? '實有數' : '預計數'}`);
  }
  if (stage === 'account') return undefined;
  if (fiscalYear === agencyYear.fiscalYear) return fromTable(table('personnel-summary'), '預算員額');
  const posts = fromTable(table('staffing'), '上年度預算員額');
  return posts && { ...posts, total: undefined };
}

const names: readonly (readonly [StaffGroup, RegExp])[] = [
  ['contract', /約聘僱/],
  ['workers', /技工|工友|駕駛/],
  ['established', /法定編制|職員/],
];

function fromTable(table: StatementTable | undefined, column: string): Staffing | undefined {
  if (!table) return undefined;
  const counted = table.rows.flatMap((row) => {
    const cell = row.cells.find((candidate) => candidate.column === column && candidate.unit === '人');
    return cell ? [{ row, cell }] : [];
  });
  const countOf = (cells: readonly StatementCell[]): StaffCount => ({
    persons: sumDigits(cells.map(({ value }) => value)),
    derived: cells.length > 1 ? `${column}之和` : '',
    cells: cells.map(({ line }) => ({ document: table.document, line })),
  });
  const groups = staffGroups.flatMap((group) => {
    const own = counted.filter(({ row, cell }) => groupOf(row) === group && cell.value !== '0').map(({ cell }) => cell);
    return own.length > 0 ? [{ group, ...countOf(own) }] : [];
  });
  if (groups.length === 0) return undefined;
  const total = counted.find(({ row }) => row.role === 'summary')?.cell;
  return { groups, total: total && countOf([total]) };
}

/** The group of an innermost row; rows that contain others (正式員額) and totals have none. */
function groupOf({ role, path }: StatementRow): StaffGroup | undefined {
  if (role === 'summary') return undefined;
  return names.find(([, pattern]) => pattern.test(path.at(-1) ?? ''))?.[0];
}
