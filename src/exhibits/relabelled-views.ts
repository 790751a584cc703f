import type { ChartWords } from '../charts/chart-words.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { perResident, populationAt } from '../ledger/queries/reference-series.ts';
import { grouped } from '../money/format-amount.ts';
import { roundedQuotient } from '../money/rounded-quotient.ts';
import type { Exhibit, ExhibitView } from './exhibit.ts';
import { ExhibitContext } from './exhibit-context.ts';

/**
 * The same drawing with other labels: amounts in thousands or with every digit, and, where the chart is of one agency in one
 * year, shares of its whole and 元 per resident. Sizes and places stay, because all of these are in proportion.
 * @param make draws the exhibit anew in a context
 */
export function relabelledViews(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  { whole, finding }: Exhibit,
  make: (context: ExhibitContext) => Exhibit | undefined,
): ExhibitView[] {
  const { books, language, charts, words } = context;
  const { views } = words.exhibits;
  const view = (
    measure: ExhibitView['measure'],
    unit: ExhibitView['unit'],
    note: string,
    amount: ChartWords['amount'],
  ): ExhibitView[] => {
    const change: ChartWords['change'] = (ntd) => signed(ntd, amount);
    const drawn = make(new ExhibitContext(books, language, { amount, change }));
    return drawn ? [{ measure, unit, finding, note, drawings: drawn.drawings, unlabelled: drawn.unlabelled }] : [];
  };
  const thousands = (ntd: string) =>
    signless(ntd, (digits) => views.inThousands(grouped(roundedQuotient(digits, '1000', 1n, 0))));
  const population = populationAt(books, agencyYear.city, agencyYear.fiscalYear);
  return [
    ...view('amount', 'thousand', views.thousand, thousands),
    ...view('amount', 'ntd', views.ntd, (ntd) => charts.exact(ntd)),
    ...(whole === undefined
      ? []
      : view('share', 'spoken', views.share(charts.exact(whole)), (ntd) => charts.share(ntd, whole))),
    ...(whole === undefined || !population
      ? []
      : view('resident', 'spoken', views.resident(populationSaid(context, agencyYear, population)), (ntd) =>
          views.perResident(grouped(perResident(ntd, population))),
        )),
  ];
}

/** Residents that {@link relabelledViews} divides by, for a chart that it divides. */
export function relabelledBases(
  { books }: ExhibitContext,
  { city, fiscalYear }: AgencyYear,
  whole: string | undefined,
): string[] {
  const population = populationAt(books, city, fiscalYear);
  return whole === undefined || !population ? [] : [population.persons];
}

function populationSaid(
  { words, name }: ExhibitContext,
  { city, fiscalYear }: AgencyYear,
  population: NonNullable<ReturnType<typeof populationAt>>,
): string {
  const { compareExplorer: said, figures } = words;
  const { persons, source, confidence } = population;
  const base = said.population(
    figures.officialCityName(city),
    population.fiscalYear,
    grouped(persons),
    name(source),
    said.confidence[confidence],
  );
  return population.fiscalYear === fiscalYear
    ? base
    : `${base}${said.populationOfEarlier(fiscalYear, population.fiscalYear)}`;
}

/** A change with its sign always, its size said like an amount. */
function signed(ntd: string, amount: ChartWords['amount']): string {
  if (/^-?[0.]+$/.test(ntd)) return amount('0');
  return ntd.startsWith('-') ? `−${amount(ntd.slice(1))}` : `+${amount(ntd)}`;
}

function signless(ntd: string, said: (digits: string) => string): string {
  return ntd.startsWith('-') ? `−${said(ntd.slice(1))}` : said(ntd);
}
