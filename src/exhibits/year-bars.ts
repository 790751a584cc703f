import { drawYearBars } from '../charts/draw-year-bars.ts';
import { layoutYearBars } from '../charts/layout-year-bars.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { YearAmount } from '../ledger/queries/year-series.ts';
import { yearSeries } from '../ledger/queries/year-series.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/** The years that a unit budget prints: an account and two budgets, drawn apart because they are not alike. */
export function yearBars(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  if (agencyYear.kind !== 'unit-budget') return undefined;
  const series = yearSeries(context.books, agencyYear);
  const total = series.find(({ name }) => name === '');
  const years = total?.years ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.years;
  const id = `${agencyYear.city}-${first.fiscalYear}-${last.fiscalYear}-years`;
  const budgets = years.filter(({ stage }) => stage !== 'account');
  const [before, now] = [budgets.at(-2), budgets.at(-1)];
  const change = before && now ? BigInt(now.amountNtd) - BigInt(before.amountNtd) : undefined;
  const finding =
    before && now && change !== undefined
      ? words.finding(
          before.fiscalYear,
          now.fiscalYear,
          charts.amount((change < 0n ? -change : change).toString()),
          change >= 0n,
        )
      : words.question;
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: words.sentence });
  const stageOf = (year: YearAmount) => stageName(context.words, year.stage, agencyYear.kind);
  const bars = years.map((year) => ({
    id: String(year.fiscalYear),
    label: context.year(year.fiscalYear),
    stage: stageOf(year),
    tone: year.stage === 'account' ? ('account' as const) : ('budget' as const),
    amount: year.amountNtd,
    href: context.itemLine(year).line,
    derived: year.derived !== '',
  }));
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.question,
    finding,
    sentence: words.sentence,
    facts: [
      context.name(agencyYear.agency),
      `${context.year(first.fiscalYear)}→${context.year(last.fiscalYear)}`,
      words.unit,
    ],
    sources: last.cells[0] ? [context.source('歲出機關別預算表', last.cells[0])] : [],
    caveat: words.caveat,
    drawings: {
      wide: drawYearBars(layoutYearBars(bars, { width: 720, height: 360 }, context.labels), caption('wide')),
      phone: drawYearBars(layoutYearBars(bars, { width: 358, height: 320 }, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        ...years.map((year) => ({
          name: context.words.figures.staged(context.year(year.fiscalYear), stageOf(year)),
          unit: '千元',
          numeric: true,
        })),
      ],
      rows: series.map(({ name, years: own }) => ({
        summary: name === '',
        cells: [
          context.nameCell(name === '' ? agencyYear.agency : name),
          ...years.map(({ fiscalYear }) => {
            const amount = own.find((year) => year.fiscalYear === fiscalYear);
            return amount ? context.thousandsCell(amount) : { text: charts.unknown };
          }),
        ],
      })),
    },
    flows: [],
  };
}
