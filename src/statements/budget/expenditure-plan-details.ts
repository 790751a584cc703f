import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure } from '../../documents/tab-cells.ts';
import type { StatedAmount } from '../../documents/tab-stated-amounts.ts';
import { readAmountList, readFinancing } from '../../documents/tab-stated-amounts.ts';
import type { FormColumn, StatementForm, StatementReader, StatementReadingResult } from '../statement-form.ts';
import type { FigureUnit, StatementCell, StatementRow } from '../statement-table.ts';
import type { DetailItem, DetailNode } from './plan-detail-tree.ts';
import { printedSubtotal } from './plan-detail-tree.ts';
import type { PlanText } from './plan-text.ts';
import type { PlanDetails } from './read-plan-details.ts';
import { planDetailsTitle, readPlanDetails } from './read-plan-details.ts';

/** The path part of a purchase line that prints no description. */
export const noDescription = '(無說明)';

/** What a description's own text says the purchase costs, before the financing in brackets. */
const statedTotal = '說明所載經費';

const columns: readonly FormColumn[] = [
  { name: '預算金額', unit: '千元', additive: false },
  { name: '數量', unit: '件', additive: false },
  { name: '單價', unit: 'money', additive: false },
  { name: '預算數', unit: 'money', additive: 'where-printed' },
  { name: '市款', unit: 'money', additive: 'where-printed' },
  { name: '收支併列', unit: 'money', additive: 'where-printed' },
];

const form: StatementForm = {
  title: planDetailsTitle,
  slug: 'expenditure-plan-details',
  protects: 'purchases',
  in: ['unit-budget'],
  columns,
  identities: [],
  summaries: {},
  levels: 5,
};

/** 歲出計畫說明提要與各項費用明細表: work plans, sub-plans, objects and every purchase line with quantity, price and amount. */
export const expenditurePlanDetails: StatementReader = { form, read };

/** What each work plan is to do and achieve; empty for a document without the statement. */
export function readPlanTexts(document: SourceDocument): readonly PlanText[] {
  return readPlanDetails(document).plans.map((plan) => plan.text);
}

function read(document: SourceDocument): StatementReadingResult {
  const { plans, lineFrom, lineTo, readings, diagnostics } = readPlanDetails(document);
  const texts = new Map(document.lines.map(({ number, text }) => [number, text]));
  const rows = plans.flatMap((plan) => planRows({ plan, texts }));
  if (rows.length === 0) return { tables: [], readings, diagnostics };
  const units = new Map<string, FigureUnit>(columns.map(({ name, unit }) => [name, unit === 'money' ? '元' : unit]));
  for (const { cells } of rows)
    for (const cell of cells) if (!units.has(cell.column)) units.set(cell.column, cell.unit);
  const table = {
    document: document.entry.id,
    statement: form.title,
    slug: form.slug,
    unit: '元' as const,
    columns: [...units].map(([name, unit]) => ({ name, unit })),
    rows,
    lineFrom,
    lineTo,
  };
  return { tables: [table], readings, diagnostics };
}

/** A plan with the printed lines, to find on which line of a moved description a figure stands. */
interface PlanLines {
  readonly plan: PlanDetails;
  readonly texts: ReadonlyMap<number, string>;
}

function planRows(lines: PlanLines): StatementRow[] {
  const { plan } = lines;
  const headCells = plan.headAmount ? [cellOf('預算金額', plan.headAmount, plan.headUnit, plan.headLine)] : [];
  const root = plan.roots.find(({ level }) => level === 0);
  const head: StatementRow = {
    path: [plan.name],
    code: plan.code,
    role: 'node',
    depth: 0,
    cells: [...headCells, ...(root ? nodeCells(root) : [])],
    note: root?.row.text ?? '',
    lineFrom: plan.headLine,
    lineTo: root?.row.line ?? plan.text.lineTo,
  };
  const below = [...plan.roots.filter((other) => other !== root), ...(root?.children ?? [])];
  return [head, ...rowsUnder(below, [plan.name], lines)];
}

function rowsUnder(
  parts: readonly (DetailNode | DetailItem)[],
  path: readonly string[],
  lines: PlanLines,
): StatementRow[] {
  const seen = new Map<string, number>();
  return parts.flatMap((part): StatementRow[] => {
    const wanted = part.kind === 'node' ? part.subject.name : part.row.text || noDescription;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    // Two purchase lines of one object may read alike; a row's path must still name only it.
    const own = [...path, times === 1 ? wanted : `${wanted}（${times}）`];
    const lineTo = lines.plan.textEnds.get(part.row.line) ?? part.row.line;
    const row = { path: own, role: 'node' as const, depth: own.length - 1, lineFrom: part.row.line, lineTo };
    if (part.kind === 'item')
      return [{ ...row, code: '', cells: itemCells(part, lineTo, lines.texts), note: part.row.text }];
    const note = part.row.unit === '' ? part.row.text : '';
    return [{ ...row, code: part.subject.code, cells: nodeCells(part), note }, ...rowsUnder(part.children, own, lines)];
  });
}

function nodeCells(node: DetailNode): StatementCell[] {
  const amount = printedSubtotal(node);
  const funds = node.row.unit === '' ? (readAmountList(node.row.text) ?? []) : [];
  return [
    ...(amount ? [cellOf('預算數', amount, '元', node.row.line)] : []),
    ...funds.map((fund) => statedCell(fund, node.row.line)),
  ];
}

function itemCells({ row }: DetailItem, lineTo: number, texts: ReadonlyMap<number, string>): StatementCell[] {
  const cells: StatementCell[] = [];
  if (row.quantity) cells.push(cellOf('數量', row.quantity, row.unit || '件', row.line));
  if (row.price) cells.push(cellOf('單價', row.price, '元', row.line));
  if (row.amount) cells.push(cellOf('預算數', row.amount, '元', row.line));
  for (const stated of readFinancing(row.text, statedTotal)) {
    cells.push(statedCell(stated, texts.get(row.line)?.includes(stated.raw) ? row.line : lineTo));
  }
  return cells;
}

function cellOf(column: string, figure: TabFigure, unit: FigureUnit, line: number): StatementCell {
  return { column, value: figure.value, unit, raw: figure.raw, line };
}

function statedCell({ label, value, unit, raw }: StatedAmount, line: number): StatementCell {
  return { column: label, value, unit, raw, line };
}
