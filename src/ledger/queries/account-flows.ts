import { Decimal } from 'decimal.js';
import { plainDigits, sumDigits } from '../../money/amount.ts';
import type { StatementRow } from '../../statements/statement-table.ts';
import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { type EvidencedAmount, evidenceOf, sumOf } from './evidence.ts';
import type { FlowDiagram, FlowNode, FlowRibbon } from './flow-diagram.ts';
import { type Plan, innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/**
 * A final account does not say which revenue pays which plan: revenue is remitted to the city treasury (繳付公庫數) and
 * the treasury allots what is spent (公庫撥入數), for this year and for what earlier years left over. So it is drawn through
 * the treasury. What the treasury pays beyond the agency's own revenue is the one derived ribbon.
 */
export function accountFlows(books: CompiledBooks, agencyYear: AgencyYear): FlowDiagram {
  const draft = new FlowDraft();
  revenueIn(books, agencyYear, draft);
  for (const plan of innermostPlans(books, agencyYear)) spendingOut(books, plan, draft);
  centralOut(books, agencyYear, draft);
  allotmentsIn(books, agencyYear, draft);
  return { levels: ['revenue', 'treasury', 'allotment', 'plan', 'object'], nodes: draft.nodes, ribbons: draft.ribbons };
}

const treasury = 'treasury';
const thisYear = 'allotment-this-year';
const earlierYears = 'allotment-earlier-years';

/** The treasury of the agency's city (直轄市 names are three characters long). */
function treasuryName({ agency }: AgencyYear): string {
  return `${agency.slice(0, 3)}市庫`;
}

/** Collects nodes once each, and ribbons that carry something. */
class FlowDraft {
  readonly nodes: FlowNode[] = [];
  readonly ribbons: FlowRibbon[] = [];

  node(id: string, name: string, role: FlowNode['role'], plan?: Plan): string {
    if (!this.nodes.some((node) => node.id === id)) {
      this.nodes.push({ id, name, role, kind: plan?.kind ?? 'other', planCode: plan?.code ?? '' });
    }
    return id;
  }

  ribbon(source: string, target: string, amount: EvidencedAmount | undefined): void {
    if (amount && amount.amountNtd !== '0') this.ribbons.push({ ...amount, source, target });
  }
}

/** Each revenue source to the treasury, as 收入實現數與繳付公庫數分析表 prints it. */
function revenueIn(books: CompiledBooks, agencyYear: AgencyYear, draft: FlowDraft): void {
  for (const row of rowsOf(books, agencyYear, 'revenue-remitted')) {
    if (row.code === '') continue;
    draft.ribbon(draft.node(`revenue-${row.code}`, row.path.at(-1) ?? '', 'revenue'), draft.node(treasury, treasuryName(agencyYear), 'treasury'), cellOf(agencyYear, row, '繳付公庫數'));
  }
}

/** One plan: what the treasury allotted for this year and for earlier years, and what it was spent on. */
function spendingOut(books: CompiledBooks, plan: Plan, draft: FlowDraft): void {
  const { agencyYear } = plan;
  const planId = draft.node(`plan-${plan.code}`, plan.name, 'plan', plan);
  const at = (stage: 'realised' | 'prior_year_realised') =>
    selectFacts(books, agencyYear, { stage, flow: 'expenditure', workPlan: plan.workPlan.name }).filter(({ object1 }) => object1.name !== '');
  const now = at('realised');
  const before = at('prior_year_realised');
  const prepaid = prepaidOf(books, agencyYear, plan);
  draft.ribbon(draft.node(thisYear, '本年度歲出撥款', 'allotment'), planId, sumOf([...now.map(evidenceOf), ...prepaid], '本年度實現數與預付款之和'));
  if (before.some(({ amountNtd }) => amountNtd !== '0')) {
    draft.ribbon(draft.node(earlierYears, '以前年度保留款撥款', 'allotment'), planId, sumOf(before.map(evidenceOf), '以前年度轉入數實現數之和'));
  }
  for (const name of [...new Set([...now, ...before].map(({ object1 }) => object1.name))]) {
    const parts = [...now, ...before].filter(({ object1, amountNtd }) => object1.name === name && amountNtd !== '0').map(evidenceOf);
    if (parts.length > 0) draft.ribbon(planId, draft.node(`object-${name}`, name, 'object'), sumOf(parts, '本年度與以前年度實現數之和'));
  }
  for (const amount of prepaid) draft.ribbon(planId, draft.node('object-預付款', '預付款', 'object'), amount);
}

/** Centrally allocated items that the same treasury statement carries; they are outside the agency's own total. */
function centralOut(books: CompiledBooks, agencyYear: AgencyYear, draft: FlowDraft): void {
  const central = books.facts.filter((fact) =>
    fact.cells[0]?.document === agencyYear.document && fact.stage === 'realised' && fact.agency !== agencyYear.agency && fact.object1.name !== '');
  for (const fact of central) {
    const planId = draft.node(`central-${fact.workPlan.code}`, `${fact.workPlan.name}（統籌）`, 'plan');
    draft.ribbon(draft.node(thisYear, '本年度歲出撥款', 'allotment'), planId, evidenceOf(fact));
    draft.ribbon(planId, draft.node(`object-${fact.object1.name}`, fact.object1.name, 'object'), evidenceOf(fact));
  }
}

/** The treasury to both allotments, and what it adds to the agency's own revenue so that it balances. */
function allotmentsIn(books: CompiledBooks, agencyYear: AgencyYear, draft: FlowDraft): void {
  const allotted = (name: string) => cellOf(agencyYear, rowsOf(books, agencyYear, 'expenditure-allotted').find(({ path }) => path.at(-1) === name), '公庫撥入數');
  draft.ribbon(treasury, thisYear, allotted('本年度'));
  draft.ribbon(treasury, earlierYears, allotted('以前年度'));
  const total = allotted('支出合計數');
  if (!total) return;
  const revenue = draft.ribbons.filter(({ target }) => target === treasury);
  const rest = plainDigits(new Decimal(total.amountNtd).sub(sumDigits(revenue.map(({ amountNtd }) => amountNtd))));
  draft.ribbon(draft.node('revenue-other-city-money', '市庫其他財源', 'revenue'), treasury, {
    amountNtd: rest, precisionNtd: 1, derived: '公庫撥入數合計－本機關繳付公庫數', cells: [...total.cells, ...revenue.flatMap(({ cells }) => cells)],
  });
}

/**
 * 預付款 of a plan: allotted and paid, not yet realised. The treasury statement names its lines like the plans, except for
 * one plan that it splits (行政管理 into 人員維持費 and 一般業務): lines of no plan's name belong to the plan without a line.
 */
function prepaidOf(books: CompiledBooks, agencyYear: AgencyYear, plan: Plan): EvidencedAmount[] {
  const rows = rowsOf(books, agencyYear, 'expenditure-allotted').filter(({ path }) => path[1] === '一、本年度經費' && path.length === 3);
  const nameOf = ({ path }: StatementRow) => (path.at(-1) ?? '').replace(/\*$/, '');
  const named = new Set(rows.map(nameOf));
  const plans = innermostPlans(books, agencyYear).map(({ name }) => name);
  const split = plans.filter((name) => !named.has(name));
  return rows.flatMap((row) => {
    const owner = plans.includes(nameOf(row)) ? nameOf(row) : split.length === 1 ? split[0] : undefined;
    const cell = cellOf(agencyYear, row, '預付款');
    return owner === plan.name && cell && cell.amountNtd !== '0' ? [cell] : [];
  });
}

function rowsOf(books: CompiledBooks, { document }: AgencyYear, slug: string): readonly StatementRow[] {
  return books.statements.find((table) => table.document === document && table.slug === slug)?.rows ?? [];
}

function cellOf({ document }: AgencyYear, row: StatementRow | undefined, column: string): EvidencedAmount | undefined {
  const cell = row?.cells.find((candidate) => candidate.column === column);
  return cell ? { amountNtd: cell.value, precisionNtd: 1, derived: '', cells: [{ document, line: cell.line }] } : undefined;
}
