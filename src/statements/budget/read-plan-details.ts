import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { TabFigure, TabSubject } from '../../documents/tab-cells.ts';
import { asFigure, asSubject } from '../../documents/tab-cells.ts';
import { joinContinuedText } from '../../documents/tab-continued-text.ts';
import type { TabRow } from '../../documents/tab-pages.ts';
import { pagesTitled, withoutSpaces } from '../../documents/tab-pages.ts';
import { readAmountList } from '../../documents/tab-stated-amounts.ts';
import type { FoundReading } from '../statement-form.ts';
import { repairEarlyLabels } from './plan-detail-labels.ts';
import type { DetailColumns, DetailRow } from './plan-detail-row.ts';
import { readDetailColumns, readDetailRow } from './plan-detail-row.ts';
import type { DetailNode } from './plan-detail-tree.ts';
import { buildDetailTree, levelOf } from './plan-detail-tree.ts';
import type { PlanText } from './plan-text.ts';
import { dividePlanText, labelledValue } from './plan-text.ts';

export const planDetailsTitle = '歲出計畫說明提要與各項費用明細表';

/** One work plan: its head, its texts and its tree of subtotals and purchase lines. */
export interface PlanDetails {
  readonly code: string;
  readonly name: string;
  /** 預算金額 of the head, which the form prints in 千元 under a header in 元. */
  readonly headAmount: TabFigure | undefined;
  readonly headUnit: '元' | '千元';
  readonly headLine: number;
  readonly text: PlanText;
  /** 合計 with everything under it; several subjects when 合計 is missing. */
  readonly roots: readonly DetailNode[];
  /** Last line of each row's description, where it runs on to a later line. */
  readonly textEnds: ReadonlyMap<number, number>;
}

export interface PlanDetailsReading {
  readonly plans: readonly PlanDetails[];
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly readings: readonly FoundReading[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenPlan {
  readonly head: TabRow;
  readonly subject: TabSubject | undefined;
  readonly text: string[];
  textLine: number;
  readonly rows: DetailRow[];
}

/**
 * Reads 歲出計畫說明提要與各項費用明細表: all pages of the title, divided at each work plan's head row.
 * Reports STATEMENT-MISSING, ROW-UNREAD for a row that does not fit the form and ROW-AMBIGUOUS for an amount whose place
 * no total proves, ROW-MISSING for a subject with nothing
 * under it, UNIT-MISSING for a page whose head is not in 元. Source of the form: 高雄市總預算單位預算編製格式.
 */
export function readPlanDetails(document: SourceDocument): PlanDetailsReading {
  const pages = pagesTitled(document.lines, planDetailsTitle);
  const diagnostics: Diagnostic[] = [];
  const report = (
    code: 'ROW-UNREAD' | 'ROW-AMBIGUOUS' | 'STATEMENT-MISSING' | 'UNIT-MISSING' | 'ROW-MISSING',
    line: number,
    values: Record<string, string>,
  ) =>
    diagnostics.push({
      code,
      severity: 'error',
      at: { document: document.entry.id, line },
      values: { statement: planDetailsTitle, ...values },
    });
  if (pages.length === 0) report('STATEMENT-MISSING', 0, {});
  const open: OpenPlan[] = [];
  for (const [pageNumber, page] of pages.entries()) {
    if (page.unit !== '元') report('UNIT-MISSING', page.lineFrom, { expected: '元' });
    let columns: DetailColumns | undefined;
    for (const row of page.rows) {
      const first = withoutSpaces(row.cells.find((cell) => cell !== '') ?? '');
      const header = readDetailColumns(row, '分支計畫及用途別科目');
      if (header) columns = header;
      else if (first.startsWith('業務計畫及工作計畫名稱與編號')) open.push(openPlan(row));
      else if (!columns && open.length > 0 && !row.cells.some((cell, at) => asFigure(cell, at)))
        addText(open.at(-1), row);
      else {
        const plan = open.at(-1);
        const detail = columns && plan ? readDetailRow(row, pageNumber, columns, plan.subject?.name ?? '') : undefined;
        if (detail) plan?.rows.push(detail);
        else report('ROW-UNREAD', row.line, { text: row.text.trim() });
      }
    }
  }
  const readings: FoundReading[] = [];
  const found = (lineFrom: number, lineTo: number, what: string) =>
    readings.push({ document: document.entry.id, lineFrom, lineTo, what });
  const printed = new Map(document.lines.map(({ number, text }) => [number, text]));
  const plans = open.map((plan) => closePlan(plan, document.entry.id, printed, found, report));
  readings.sort((a, b) => a.lineFrom - b.lineFrom);
  return { plans, lineFrom: pages[0]?.lineFrom ?? 0, lineTo: pages.at(-1)?.lineTo ?? 0, readings, diagnostics };
}

function openPlan(head: TabRow): OpenPlan {
  const value = labelledValue(head, '業務計畫及工作計畫名稱與編號');
  return { head, subject: asSubject(value, 0), text: [], textLine: head.line, rows: [] };
}

function addText(plan: OpenPlan | undefined, row: TabRow): void {
  if (!plan) return;
  plan.text.push(...row.cells.filter((cell) => cell !== '' && withoutSpaces(cell) !== '歲出計畫說明'));
  plan.textLine = row.line;
}

type Found = (lineFrom: number, lineTo: number, what: string) => void;
type Report = (
  code: 'ROW-UNREAD' | 'ROW-AMBIGUOUS' | 'ROW-MISSING',
  line: number,
  values: Record<string, string>,
) => void;

function closePlan(
  plan: OpenPlan,
  document: string,
  printed: ReadonlyMap<number, string>,
  found: Found,
  report: Report,
): PlanDetails {
  const { joined, moved } = joinContinuedText(
    plan.rows.map((row) => ({
      line: row.line,
      page: row.page,
      text: row.text,
      subtotal: row.unit === '' && !row.quantity && row.subject !== undefined,
      complete: readAmountList(row.text) !== undefined,
    })),
  );
  const textEnds = new Map(plan.rows.map((row, at) => [row.line, joined[at]?.lineTo ?? row.line]));
  const repair = repairEarlyLabels(plan.rows.map((row, at) => ({ ...row, text: joined[at]?.text ?? '' })));
  for (const row of repair.undecided) report('ROW-AMBIGUOUS', row.line, { row: row.text || (row.amount?.raw ?? '') });
  for (const row of repair.rows) for (const what of row.damage) found(row.line, row.line, what);
  for (const { lineFrom, lineTo, what } of moved) found(lineFrom, lineTo, what);
  for (const { lineFrom, lineTo } of repair.moved) found(lineFrom, lineTo, 'labels one row early');
  // A plan has one 合計; a second one cannot be placed.
  const totals = repair.rows.filter(({ subject }) => subject && levelOf(subject) === 0);
  const { roots, strays } = buildDetailTree(repair.rows.filter((row) => !totals.slice(1).includes(row)));
  for (const row of [...strays, ...totals.slice(1)])
    report('ROW-UNREAD', row.line, { text: printed.get(row.line)?.trim() ?? '' });
  for (const row of repair.rows) {
    if (!row.subject && row.unit === '' && !row.quantity) found(row.line, row.line, 'unit, quantity and price lost');
  }
  for (const node of roots) findMerged(node, found, report);
  const name = plan.subject?.name ?? '';
  const [programme = '', workPlan = programme] = name.split(/[-—－–]/);
  const headAmount = labelledValue(plan.head, '預算金額');
  return {
    code: plan.subject?.code ?? '',
    name: workPlan,
    headAmount: asFigure(headAmount.replace(/千?元$/, ''), plan.head.cells.indexOf(headAmount)),
    headUnit: headAmount.endsWith('千元') ? '千元' : '元',
    headLine: plan.head.line,
    text: {
      document,
      workPlan: { code: plan.subject?.code ?? '', name: workPlan },
      programme,
      offices: labelledValue(plan.head, '承辦單位')
        .split('、')
        .filter((office) => office !== ''),
      ...dividePlanText(plan.text.join(' ')),
      lineFrom: plan.head.line,
      lineTo: plan.textLine,
    },
    roots,
    textEnds,
  };
}

/** Reports empty subjects and finds those whose row also holds their first purchase line and prints no subtotal of its own. */
function findMerged(node: DetailNode, found: Found, report: Report): void {
  const { row, children } = node;
  const merged = (row.unit !== '' || row.quantity) && !row.subtotal;
  if (merged)
    found(
      row.line,
      row.line,
      children.length === 1 ? 'subtotal merged into the first item' : 'subtotal lost beside the first item',
    );
  if (children.length === 0) report('ROW-MISSING', row.line, { row: node.subject.name });
  if (!row.amount) found(row.line, row.line, 'subtotal lost');
  for (const child of children) if (child.kind === 'node') findMerged(child, found, report);
}
