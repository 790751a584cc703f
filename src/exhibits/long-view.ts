import { drawYearBars } from '../charts/draw-year-bars.ts';
import type { YearBar } from '../charts/layout-year-bars.ts';
import { layoutYearBars } from '../charts/layout-year-bars.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { YearAmount } from '../ledger/queries/year-series.ts';
import { yearSeries } from '../ledger/queries/year-series.ts';
import { exactForm } from '../money/format-amount.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import type { DataTableRow } from './table-content.ts';

/**
 * An agency's totals over all years that are known: those that its book prints, and earlier ones from outside it, each with
 * its source. Years of which nothing is known keep their place, empty; nothing joins one year to another.
 */
export function longView(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const { books, charts } = context;
  const { city, agency, fiscalYear } = agencyYear;
  const printed = yearSeries(books, agencyYear).find(({ name }) => name === '')?.years ?? [];
  const earlier = books.decisions['reference/earlier-budgets'].filter(
    (entry) => entry.city === city && entry.fiscalYear < (printed[0]?.fiscalYear ?? 0),
  );
  const [first] = [...earlier].sort((a, b) => a.fiscalYear - b.fiscalYear);
  const last = printed.at(-1);
  if (agencyYear.kind !== 'unit-budget' || !first || !last) return undefined;
  const words = context.words.exhibits.longView;
  const stageOf = (stage: YearAmount['stage']) => stageName(context.words, stage, agencyYear.kind);
  const years = Array.from({ length: fiscalYear - first.fiscalYear + 1 }, (_, at) => first.fiscalYear + at);
  const unknown = years.filter(
    (year) => !printed.some((own) => own.fiscalYear === year) && !earlier.some((own) => own.fiscalYear === year),
  );
  const id = `${city}-${first.fiscalYear}-${fiscalYear}-long-view`;
  const finding = words.finding(
    first.fiscalYear,
    charts.amount(`${first.thousandNtd}000`),
    last.fiscalYear,
    charts.amount(last.amountNtd),
  );
  const sentence = words.sentence(unknown.at(0) ?? 0, unknown.at(-1) ?? 0);
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const bars = years.map((year): YearBar => {
    const own = printed.find((candidate) => candidate.fiscalYear === year);
    const outside = earlier.find((candidate) => candidate.fiscalYear === year);
    const place = { id: String(year), label: context.year(year) };
    if (own) {
      const tone = own.stage === 'account' ? ('account' as const) : ('budget' as const);
      return {
        ...place,
        stage: stageOf(own.stage),
        tone,
        amount: own.amountNtd,
        href: context.itemLine(own).line,
        derived: own.derived !== '',
      };
    }
    if (outside) return { ...place, stage: words.outside, tone: 'budget', amount: `${outside.thousandNtd}000` };
    return { ...place, stage: words.nothing, tone: 'budget', amount: undefined };
  });
  const rows = years.map((year): DataTableRow => {
    const own = printed.find((candidate) => candidate.fiscalYear === year);
    const outside = earlier.find((candidate) => candidate.fiscalYear === year);
    const name = { text: context.year(year) };
    if (own)
      return {
        cells: [name, { text: stageOf(own.stage) }, context.thousandsCell(own), context.nameCell('歲出機關別預算表')],
      };
    if (!outside) return { cells: [name, { text: charts.unknown }, { text: charts.unknown }, { text: words.nothing }] };
    const { source, confidence, thousandNtd } = outside;
    const exact = exactForm(`${thousandNtd}000`, 1000).replace(/ .*$/, '');
    return {
      cells: [
        name,
        { text: words.outside },
        { text: exact },
        { text: words.source(context.name(source), context.words.compareExplorer.confidence[confidence]) },
      ],
    };
  });
  return {
    id,
    place: 'compare',
    question: words.question,
    finding,
    sentence,
    facts: [context.name(agency), `${context.year(first.fiscalYear)}→${context.year(fiscalYear)}`, words.unit],
    sources: last.cells[0] ? [context.source('歲出機關別預算表', last.cells[0])] : [],
    caveat: words.caveat(
      earlier.map(({ source, confidence }) =>
        words.source(context.name(source), context.words.compareExplorer.confidence[confidence]),
      ),
    ),
    drawings: {
      wide: drawYearBars(layoutYearBars(bars, { width: 720, height: 360 }, context.labels), caption('wide')),
      phone: drawYearBars(layoutYearBars(bars, { width: 358, height: 320 }, context.labels), caption('phone')),
    },
    unlabelled: [],
    table: {
      caption: finding,
      columns: [
        { name: words.columns.year },
        { name: words.columns.stage },
        { name: words.columns.amount, unit: '千元', numeric: true },
        { name: words.columns.source },
      ],
      rows,
    },
    flows: [],
  };
}
