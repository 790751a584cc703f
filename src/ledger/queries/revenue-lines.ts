import type { StatementRow, StatementTable } from '../../statements/statement-table.ts';
import { cellAt } from '../../statements/statement-table.ts';
import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import type { EvidencedAmount } from './evidence.ts';
import { printedAmount } from './printed-amount.ts';

/** One source of revenue with the amounts of {@link revenueColumns}, in that order; `undefined` where nothing is printed. */
export interface RevenueLine {
  /** The innermost official name; the ordinal (`款06`) where the text lost the name. */
  readonly name: string;
  /** The outermost official name, empty when it is the same. */
  readonly group: string;
  readonly note: string;
  readonly amounts: readonly (EvidencedAmount | undefined)[];
}

/** What the columns of a revenue table are, first the one in the stage of the book. */
export const revenueColumns = {
  'final-account': ['決算數合計', '預算數合計', '增減數'],
  'unit-budget': ['本年度預算數', '上年度預算數', '前年度決算數'],
} as const satisfies Record<AgencyYear['kind'], readonly string[]>;

/** The innermost rows of 歲入來源別決算表 or 歲入來源別預算表 and their total, in document order. */
export function revenueLines(
  books: CompiledBooks,
  { document, kind }: AgencyYear,
): { lines: RevenueLine[]; total: RevenueLine | undefined; table: StatementTable | undefined } {
  const table = books.statements.find(
    (candidate) => candidate.document === document && candidate.slug === 'revenue-by-source',
  );
  if (!table) return { lines: [], total: undefined, table: undefined };
  const [first] = revenueColumns[kind];
  const nodes = table.rows.filter(({ role }) => role === 'node');
  const lines = nodes.filter((row, at) => (nodes[at + 1]?.depth ?? 0) <= row.depth);
  const total = table.rows.find((row) => row.role === 'summary' && cellAt(row, first));
  return { lines: lines.map((row) => lineOf(table, row, kind)), total: total && lineOf(table, total, kind), table };
}

function lineOf(table: StatementTable, row: StatementRow, kind: AgencyYear['kind']): RevenueLine {
  const [group = ''] = row.path;
  // Lost names are ordinals: the outermost then says more than the innermost.
  const lost = /^款\d+$/.test(group);
  const name = lost ? group : (row.path.at(-1) ?? '');
  return {
    name,
    group: group === name ? '' : group,
    note: row.note,
    amounts: revenueColumns[kind].map((column) => printedAmount(table, row, column)),
  };
}
