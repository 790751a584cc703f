import { drawLadder } from '../charts/draw-ladder.ts';
import type { Ladder } from '../charts/layout-ladder.ts';
import { layoutLadder } from '../charts/layout-ladder.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { Execution, ExecutionStage } from '../ledger/queries/execution.ts';
import { execution, executionStages } from '../ledger/queries/execution.ts';
import type { Plan } from '../ledger/queries/plans.ts';
import { selectFacts } from '../ledger/queries/select-facts.ts';
import { shareOf } from '../money/share-of.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/** From the original budget to what is left: of an agency, or of one plan. Missing where the book prints no account. */
export function executionLadder(context: ExhibitContext, agencyYear: AgencyYear, plan?: Plan): Exhibit | undefined {
  const steps = execution(context.books, agencyYear, plan);
  if (!steps) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.execution;
  const place = `${agencyYear.city}/${agencyYear.fiscalYear}`;
  const id = `${agencyYear.city}-${agencyYear.fiscalYear}${plan ? `-${plan.code}` : ''}-execution`;
  const finding = words.finding(
    plan ? context.name(plan.name) : '',
    shareOf(steps.account.amountNtd, steps.final_budget.amountNtd, 2),
  );
  const sentence = words.sentence(
    charts.amount(steps.surplus.amountNtd),
    charts.amount(steps.carried_over.amountNtd),
    largestSurplus(context, agencyYear, plan),
  );
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const ladder = ladderOf(context, steps);
  const [cell] = steps.account.cells;
  return {
    id,
    place,
    question: words.question,
    finding,
    sentence,
    facts: [...context.whose(agencyYear).slice(0, 1), context.year(agencyYear.fiscalYear), words.unit],
    sources: cell ? [context.source('歲出機關別決算表', cell)] : [],
    caveat: plan ? '' : centralCaveat(context, agencyYear),
    drawings: {
      wide: drawLadder(layoutLadder(ladder, 720, context.labels), caption('wide')),
      phone: drawLadder(layoutLadder(ladder, 358, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.stage },
        { name: context.words.exhibits.columns.amount, unit: '元', numeric: true },
        { name: words.shareOfFinal, numeric: true },
      ],
      rows: executionStages.map((stage) => ({
        summary: stage === 'final_budget' || stage === 'account',
        cells: [
          { text: context.words.figures.stages[stage] },
          context.amountCell(steps[stage]),
          { text: charts.share(steps[stage].amountNtd, steps.final_budget.amountNtd) },
        ],
      })),
    },
    flows: [],
    whole: steps.final_budget.amountNtd,
  };
}

const tones = { realised: 'realised', payable: 'payable', carried_over: 'carried-over', surplus: 'surplus' } as const;

function ladderOf(context: ExhibitContext, steps: Execution): Ladder {
  const row = (stage: ExecutionStage) => ({
    id: stage,
    label: context.words.figures.stages[stage],
    amount: steps[stage].amountNtd,
    href: context.itemLine(steps[stage]).line,
    derived: steps[stage].derived !== '',
  });
  const parts = (['realised', 'payable', 'carried_over', 'surplus'] as const).filter(
    (stage) => steps[stage].amountNtd !== '0',
  );
  return {
    totals: [row('original_budget'), row('final_budget')],
    parts: parts.map((stage) => ({ ...row(stage), tone: tones[stage] })),
  };
}

/** Where most of the surplus lies, as 計畫 and 用途; and how much. Empty words when the book does not go that deep. */
function largestSurplus(context: ExhibitContext, agencyYear: AgencyYear, plan?: Plan): string {
  const facts = selectFacts(context.books, agencyYear, {
    stage: 'surplus',
    flow: 'expenditure',
    ...(plan ? { workPlan: plan.workPlan.name } : {}),
  }).filter(({ object1 }) => object1.name !== '');
  const [most] = [...facts].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  return most
    ? context.words.exhibits.execution.largest(
        plan ? '' : context.name(most.workPlan.name),
        context.name(most.object1.name),
        context.charts.amount(most.amountNtd),
      )
    : '';
}

function centralCaveat(context: ExhibitContext, agencyYear: AgencyYear): string {
  const [central] = centralFacts(context.books, agencyYear);
  return central ? context.words.exhibits.execution.central(context.charts.exact(central.amountNtd)) : '';
}

/** Accounts of centrally allocated items at their outermost level: outside the agency's own total. */
function centralFacts(books: CompiledBooks, { document, agency }: AgencyYear) {
  return books.facts.filter(
    (fact) =>
      fact.cells[0]?.document === document &&
      fact.agency !== agency &&
      fact.stage === 'account' &&
      fact.object1.name !== '',
  );
}
