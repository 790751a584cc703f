import { Decimal } from 'decimal.js';
import { plainDigits, sumDigits } from '../../money/amount.ts';
import type { StatementRow } from '../../statements/statement-table.ts';
import type { CompiledBooks } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { dividedObjects } from './divided-objects.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf, sumOf } from './evidence.ts';
import { FlowDraft } from './flow-draft.ts';
import type { FlowModel } from './flow-model.ts';
import { innermostPlans } from './plans.ts';
import { selectFacts } from './select-facts.ts';

/**
 * A final account does not say which revenue pays which plan: revenue is remitted to the city treasury (繳付公庫數) and
 * the treasury allots what is spent (公庫撥入數), for this year and for what earlier years left over. So it is drawn through
 * the treasury. What the treasury pays beyond the agency's own revenue is the one derived ribbon. Second-level objects it
 * prints by 業務計畫 alone, and none for the money of earlier years: that stays undivided.
 */
export function accountFlows(books: CompiledBooks, agencyYear: AgencyYear): FlowModel {
  const draft = new FlowDraft();
  const treasury = draft.node('treasury', treasuryName(agencyYear), 'treasury');
  const thisYear = draft.node('allotment-this-year', '本年度歲出撥款', 'allotment');
  const earlierYears = draft.node('allotment-earlier-years', '以前年度保留款撥款', 'allotment');
  const revenues = draft.segment('revenue', 'treasury');
  const allotments = draft.segment('treasury', 'allotment');
  const planTotals = draft.segment('allotment', 'plan');
  const parts = draft.segment('treasury', 'allotment', 'programme', 'plan', 'object');
  const details = draft.segment('treasury', 'allotment', 'programme', 'object', 'object2');

  const allotted = (name: string) =>
    cellOf(
      agencyYear,
      rowsOf(books, agencyYear, 'expenditure-allotted').find(({ path }) => path.at(-1) === name),
      '公庫撥入數',
    );
  allotments([treasury, thisYear], allotted('本年度'));
  allotments([treasury, earlierYears], allotted('以前年度'));

  const remitted = rowsOf(books, agencyYear, 'revenue-remitted').flatMap((row) => {
    const amount = row.code === '' ? undefined : cellOf(agencyYear, row, '繳付公庫數');
    return amount ? [{ row, amount }] : [];
  });
  for (const { row, amount } of remitted)
    revenues([draft.node(`revenue-${row.code}`, row.path.at(-1) ?? '', 'revenue'), treasury], amount);
  const total = allotted('支出合計數');
  if (total) {
    const rest = new Decimal(total.amountNtd).sub(sumDigits(remitted.map(({ amount }) => amount.amountNtd)));
    revenues([draft.node('revenue-other-city-money', '市庫其他財源', 'revenue'), treasury], {
      amountNtd: plainDigits(rest),
      precisionNtd: 1,
      derived: '公庫撥入數合計－本機關繳付公庫數',
      cells: [...total.cells, ...remitted.flatMap(({ amount }) => amount.cells)],
    });
  }

  const prepayments = prepaymentsOf(books, agencyYear);
  const paid = [
    ['realised', thisYear],
    ['prior_year_realised', earlierYears],
  ] as const;
  for (const plan of innermostPlans(books, agencyYear)) {
    const planId = draft.plan(plan);
    for (const [stage, allotment] of paid) {
      const facts = selectFacts(books, agencyYear, { stage, flow: 'expenditure', workPlan: plan.workPlan.name });
      const prepaid = stage === 'realised' ? (prepayments.ofPlan.get(plan.code) ?? []) : [];
      const whole = facts.find(({ object1 }) => object1.name === '');
      if (whole) planTotals([allotment, planId], sumOf([evidenceOf(whole), ...prepaid], '本年度實現數與預付款之和'));
      for (const fact of facts.filter(({ object1 }) => object1.name !== '')) {
        parts([treasury, allotment, draft.programme(plan), planId, draft.object(fact.object1.name)], evidenceOf(fact));
      }
      for (const amount of prepaid)
        parts([treasury, allotment, draft.programme(plan), planId, draft.object('預付款')], amount);
    }
  }

  for (const [stage, allotment] of paid) {
    for (const { plan, object, ...part } of dividedObjects(books, agencyYear, stage)) {
      const path = [treasury, allotment, draft.programme(plan), draft.object(object), draft.object2(object, part)];
      details(path, part.amount);
    }
  }
  const prepaidObject = () => draft.object2('預付款', { name: '預付款', divided: true });
  for (const plan of innermostPlans(books, agencyYear)) {
    for (const amount of prepayments.ofPlan.get(plan.code) ?? [])
      details([treasury, thisYear, draft.programme(plan), draft.object('預付款'), prepaidObject()], amount);
  }
  for (const { name, amount } of prepayments.ofNoPlan) {
    const planId = draft.node(`allotted-${name}`, name, 'plan');
    const programme = draft.node(`programme-allotted-${name}`, name, 'programme');
    planTotals([thisYear, planId], amount);
    parts([treasury, thisYear, programme, planId, draft.object('預付款')], amount);
    details([treasury, thisYear, programme, draft.object('預付款'), prepaidObject()], amount);
  }

  for (const fact of centralFacts(books, agencyYear)) {
    const planId = draft.node(`central-${fact.workPlan.code}`, `${fact.workPlan.name}（統籌）`, 'plan');
    planTotals([thisYear, planId], evidenceOf(fact));
    const programme = draft.node('programme-central', '統籌支撥科目', 'programme');
    const object = draft.object(fact.object1.name);
    const object2 = draft.object2(fact.object1.name, { name: fact.object1.name, divided: true });
    parts([treasury, thisYear, programme, planId, object], evidenceOf(fact));
    details([treasury, thisYear, programme, object, object2], evidenceOf(fact));
  }
  return draft.model(
    ['revenue', 'treasury', 'allotment', 'programme', 'plan', 'object', 'object2'],
    ['revenue', 'treasury', 'allotment', 'plan', 'object'],
  );
}

/** The treasury of the agency's city (直轄市 names are three characters long). */
function treasuryName({ agency }: AgencyYear): string {
  return `${agency.slice(0, 3)}市庫`;
}

/** Centrally allocated items that the same treasury statement carries; they are outside the agency's own total. */
function centralFacts(books: CompiledBooks, { document, agency }: AgencyYear) {
  return books.facts.filter(
    (fact) =>
      fact.cells[0]?.document === document &&
      fact.stage === 'realised' &&
      fact.agency !== agency &&
      fact.object1.name !== '',
  );
}

/** Money allotted and paid that is not yet realised, by plan code; and on lines that name no plan, as the line is called. */
interface Prepayments {
  readonly ofPlan: ReadonlyMap<string, readonly EvidencedAmount[]>;
  readonly ofNoPlan: readonly { readonly name: string; readonly amount: EvidencedAmount }[];
}

/** Digits of the treasury's codes that lines of one plan share; two more tell its lines apart. */
const planDigits = 8;

/**
 * The 預付款 of this year. The treasury statement has codes of its own and names its lines like the plans, except where it
 * splits one (行政管理 into 人員維持費 and 一般業務). Such a line belongs to the plan that another line of its code names,
 * else to the only plan that no line names. Where neither says it, the line stands for itself, so that nothing is lost.
 */
function prepaymentsOf(books: CompiledBooks, agencyYear: AgencyYear): Prepayments {
  const rows = rowsOf(books, agencyYear, 'expenditure-allotted').filter(
    ({ path }) => path[1] === '一、本年度經費' && path.length === 3,
  );
  const nameOf = ({ path }: StatementRow) => (path.at(-1) ?? '').replace(/\*$/, '');
  const codeOf = ({ code }: StatementRow) => code.slice(0, planDigits);
  const plans = innermostPlans(books, agencyYear);
  const planNamed = (row: StatementRow) => plans.find(({ name }) => name === nameOf(row));
  const [unnamed, ...others] = plans.filter(({ name }) => !rows.some((row) => nameOf(row) === name));
  const ofPlan = new Map<string, EvidencedAmount[]>();
  const ofNoPlan: { name: string; amount: EvidencedAmount }[] = [];
  for (const row of rows) {
    const amount = cellOf(agencyYear, row, '預付款');
    if (!amount || amount.amountNtd === '0') continue;
    const sibling = rows.find((other) => row.code !== '' && codeOf(other) === codeOf(row) && planNamed(other));
    const owner = planNamed(row) ?? (sibling ? planNamed(sibling) : others.length === 0 ? unnamed : undefined);
    if (owner) ofPlan.set(owner.code, [...(ofPlan.get(owner.code) ?? []), amount]);
    else ofNoPlan.push({ name: nameOf(row), amount });
  }
  return { ofPlan, ofNoPlan };
}

function rowsOf(books: CompiledBooks, { document }: AgencyYear, slug: string): readonly StatementRow[] {
  return books.statements.find((table) => table.document === document && table.slug === slug)?.rows ?? [];
}

function cellOf({ document }: AgencyYear, row: StatementRow | undefined, column: string): EvidencedAmount | undefined {
  const cell = row?.cells.find((candidate) => candidate.column === column);
  return cell
    ? { amountNtd: cell.value, precisionNtd: 1, derived: '', cells: [{ document, line: cell.line }] }
    : undefined;
}
