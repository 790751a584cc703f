import type { StatementCell } from '../../../statements/statement-table.ts';
import type { CompiledBooks } from '../../compiled-books.ts';
import type { AgencyYear } from '../agency-years.ts';
import { sumOf } from '../evidence.ts';
import type { SpendingNode } from '../spending-tree.ts';
import { staffing } from '../staffing.ts';

/** A pay line of a group as small as this stays where the book prints it; pictures show the groups' total. */
const fewestShown = 3n;

/**
 * Pay by kind (待遇, 獎金, 保險 …), as 人事費明細表 of an account and 人事費彙計表 of a budget print it for all staff.
 * The pay lines of the staff groups are one part where a group has three people or fewer. Missing where the parts do not
 * add up to the printed total.
 */
export function spendingByPay(books: CompiledBooks, agencyYear: AgencyYear): SpendingNode | undefined {
  const { document, kind, stage, fiscalYear } = agencyYear;
  const slug = kind === 'final-account' ? 'personnel-details' : 'personnel-summary';
  const table = books.statements.find((candidate) => candidate.document === document && candidate.slug === slug);
  const summary = table?.rows.find(({ role }) => role === 'summary');
  if (!table || !summary) return undefined;
  const node = (cell: StatementCell, id: string, name: string, level: 'agency' | 'pay' = 'pay'): SpendingNode => ({
    ...{ id, name, level, code: '', kind: 'other', planCode: '', derived: '', children: [] },
    ...{ amountNtd: cell.value, precisionNtd: 1, cells: [{ document, line: cell.line }] },
  });
  const printed =
    kind === 'final-account'
      ? table.rows.flatMap(({ role, path, cells }, at) => {
          const cell = cells.find(({ column }) => column === '決算數');
          const name = (path.at(-1) ?? '').replace(/^[一二三四五六七八九十]+、/, '');
          return cell && role === 'node' ? [node(cell, `p${at + 1}`, name)] : [];
        })
      : summary.cells.flatMap((cell, at) => {
          const [, name] = /^全年度人事費／(?!合計)(.+)$/.exec(cell.column) ?? [];
          return name === undefined ? [] : [node(cell, `p${at}`, name)];
        });
  const total = summary.cells.find(({ column }) => column === '決算數' || column === '全年度人事費／合計');
  if (!total) return undefined;
  const groups = staffing(books, { id: '', agencyYear, fiscalYear, stage })?.groups ?? [];
  const few = groups.some(({ persons }) => BigInt(persons) <= fewestShown);
  const children = (few ? paidTogether(printed) : printed).filter(({ amountNtd }) => amountNtd !== '0');
  const root = { ...node(total, '', '人事費', 'agency'), children };
  return sumOf(children, '').amountNtd === root.amountNtd ? root : undefined;
}

function paidTogether(parts: readonly SpendingNode[]): SpendingNode[] {
  const paid = parts.filter(({ name }) => name.endsWith('待遇'));
  const [first] = paid;
  if (!first || paid.length < 2) return [...parts];
  const together = { ...first, id: 'pay', name: '各類人員待遇', ...sumOf(paid, '各類人員待遇之和') };
  return [together, ...parts.filter((part) => !paid.includes(part))];
}
