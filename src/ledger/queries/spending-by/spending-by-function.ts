import type { StatementCell, StatementRow } from '../../../statements/statement-table.ts';
import type { CompiledBooks } from '../../compiled-books.ts';
import type { AgencyYear } from '../agency-years.ts';
import { sumOf } from '../evidence.ts';
import type { SpendingNode } from '../spending-tree.ts';

/** The cross table's title; a book that prints it for several scopes adds the scope after it. */
const title = '歲出按職能及經濟性綜合分類表';

/**
 * Functions, and within each its economic classes, as the cross table prints them in 千元. Its total is the table's own:
 * a final account counts centrally allocated items in, under 其他支出. A function whose printed classes do not add up
 * to it stays whole; without a printed total, or where the functions miss it, there is nothing to draw.
 */
export function spendingByFunction(books: CompiledBooks, agencyYear: AgencyYear): SpendingNode | undefined {
  const table = books.statements.find(
    ({ document, statement }) => document === agencyYear.document && statement.startsWith(title),
  );
  const summary = table?.rows.find(({ role }) => role === 'summary');
  const total = summary && totalCell(summary);
  if (!table || !summary || !total) return undefined;
  const node = (cell: StatementCell, own: Pick<SpendingNode, 'id' | 'level' | 'name' | 'children'>): SpendingNode => ({
    ...{ ...own, code: '', kind: 'other', planCode: '', derived: '', precisionNtd: 1000 },
    amountNtd: cell.value === '0' ? '0' : `${cell.value}000`,
    cells: [{ document: table.document, line: cell.line }],
  });
  const columns = summary.cells.filter(isClass).map(({ column }) => column);
  const functions = table.rows
    .filter(({ role }) => role === 'node')
    .flatMap((row, at) => {
      const own = totalCell(row);
      if (!own || own.value === '0') return [];
      const id = `f${at + 1}`;
      const classes = row.cells
        .filter((cell) => isClass(cell) && cell.value !== '0')
        .map((cell) => {
          const name = cell.column.split('／').at(-1) ?? cell.column;
          return node(cell, {
            id: `${id}.e${columns.indexOf(cell.column) + 1}`,
            level: 'economic',
            name,
            children: [],
          });
        });
      const whole = node(own, { id, level: 'function', name: row.path.at(-1) ?? '', children: [] });
      return [{ ...whole, children: sumOf(classes, '').amountNtd === whole.amountNtd ? classes : [] }];
    });
  const root = node(total, { id: '', level: 'agency', name: agencyYear.agency, children: functions });
  return sumOf(functions, '').amountNtd === root.amountNtd ? root : undefined;
}

const isClass = ({ column, unit }: StatementCell) => unit === '千元' && !/合計|總計/.test(column);

function totalCell({ cells }: StatementRow): StatementCell | undefined {
  return cells.find(({ column, unit }) => column === '總計' && unit === '千元');
}
