import { drawYearBars } from '../charts/draw-year-bars.ts';
import { layoutYearBars } from '../charts/layout-year-bars.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { Plan } from '../ledger/queries/plans.ts';
import { yearSeries } from '../ledger/queries/year-series.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/** The years that a unit budget prints for one work plan. Missing for sub-plans, whose earlier years no table prints. */
export function planYears(context: ExhibitContext, plan: Plan): Exhibit | undefined {
  const { agencyYear } = plan;
  if (agencyYear.kind !== 'unit-budget' || plan.subPlan.name !== '') return undefined;
  const years = yearSeries(context.books, agencyYear).find(({ name }) => name === plan.workPlan.name)?.years ?? [];
  const budgets = years.filter(({ stage }) => stage !== 'account');
  const [before, now] = [budgets.at(-2), budgets.at(-1)];
  if (!before || !now) return undefined;
  const { charts } = context;
  const words = context.words.plans.money;
  const id = `${agencyYear.city}-${agencyYear.fiscalYear}-${plan.code}-years`;
  const finding = words.yearsFinding(
    context.name(plan.name),
    before.fiscalYear,
    charts.amount(before.amountNtd),
    now.fiscalYear,
    charts.amount(now.amountNtd),
  );
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: words.yearsSentence });
  const stageOf = (stage: (typeof years)[number]['stage']) => stageName(context.words, stage, 'unit-budget');
  const bars = years.map((year) => ({
    id: String(year.fiscalYear),
    label: context.year(year.fiscalYear),
    stage: stageOf(year.stage),
    tone: year.stage === 'account' ? ('account' as const) : ('budget' as const),
    amount: year.amountNtd,
    href: context.itemLine(year).line,
    derived: year.derived !== '',
  }));
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.yearsQuestion,
    finding,
    sentence: words.yearsSentence,
    facts: [context.name(agencyYear.agency), words.yearsUnit],
    sources: now.cells[0] ? [context.source('歲出機關別預算表', now.cells[0])] : [],
    caveat: '',
    drawings: {
      wide: drawYearBars(layoutYearBars(bars, { width: 720, height: 260 }, context.labels), caption('wide')),
      phone: drawYearBars(layoutYearBars(bars, { width: 358, height: 280 }, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.stage },
        { name: context.words.exhibits.columns.amount, unit: '千元', numeric: true },
      ],
      rows: years.map((year) => ({
        cells: [
          { text: context.words.figures.staged(context.year(year.fiscalYear), stageOf(year.stage)) },
          context.thousandsCell(year),
        ],
      })),
    },
    flows: [],
  };
}
