import { stageName } from '../../i18n/stage-name.ts';
import type { LineReference } from '../../ledger/compiled-books.ts';
import type { ComparisonColumn } from '../../ledger/queries/comparison.ts';
import { breakdownTotal, compareColumn, comparisonColumns } from '../../ledger/queries/comparison.ts';
import type { EvidencedAmount } from '../../ledger/queries/evidence.ts';
import type { KnownPopulation } from '../../ledger/queries/reference-series.ts';
import { atPricesOf, perResident, populationAt } from '../../ledger/queries/reference-series.ts';
import { staffing } from '../../ledger/queries/staffing.ts';
import { roundedQuotient } from '../../money/rounded-quotient.ts';
import type { ExhibitContext } from '../exhibit-context.ts';
import type { ComparedColumn, ComparedPart, ComparedTable, ComparisonData } from './comparison-data.ts';
import type { ComparisonBreakdown } from './comparison-state.ts';
import { comparisonBreakdowns } from './comparison-state.ts';

/** Every column of the books, taken apart every way that they print, per resident and at constant prices. */
export function compileComparison(context: ExhibitContext): ComparisonData {
  const { books } = context;
  const prices = [...books.decisions['reference/price-change']].sort((a, b) => a.fiscalYear - b.fiscalYear);
  const priceYear = prices.at(-1)?.fiscalYear ?? 0;
  const columns = comparisonColumns(books).map((column) => compileColumn(context, column, priceYear));
  return {
    columns,
    priceYear,
    prices: prices.map(({ fiscalYear, percent, source, confidence }) => ({
      fiscalYear,
      percent,
      source: context.name(source),
      confidence,
    })),
  };
}

function compileColumn(context: ExhibitContext, column: ComparisonColumn, priceYear: number): ComparedColumn {
  const { books, words } = context;
  const { agencyYear, fiscalYear, stage, id } = column;
  const { city, agency, kind } = agencyYear;
  const population = populationAt(books, city, fiscalYear);
  const money = (key: string, name: string, amount: EvidencedAmount): ComparedPart => ({
    key,
    name,
    amount: amount.amountNtd,
    ...(amount.precisionNtd === 1000 ? { thousand: true as const } : {}),
    resident: population && perResident(amount.amountNtd, population),
    constant: atPricesOf(books, amount.amountNtd, fiscalYear, priceYear),
    ...(amount.derived === '' ? {} : { derived: context.name(amount.derived) }),
    at: firstLine(amount.cells),
  });
  const table = (by: ComparisonBreakdown): ComparedTable | undefined => {
    if (by === 'staffing') return staffTable(context, column, population);
    const { parts } = compareColumn(books, column, by);
    const total = breakdownTotal(books, column, by);
    if (!parts || !total) return undefined;
    const named = (key: string, name: string) =>
      by === 'capital' || by === 'fund' ? (words.compareExplorer.parts[key] ?? name) : context.name(name);
    return {
      parts: parts.map((part) => money(part.key, named(part.key, part.name), part)),
      total: money('', words.figures.total, total),
    };
  };
  return {
    id,
    city,
    fiscalYear,
    stage,
    agencyYear: { agency: context.name(agency), kind },
    label: `${words.figures.cityName(city)} ${words.figures.staged(context.year(fiscalYear), stageName(words, stage, kind))}`,
    stageName: stageName(words, stage, kind),
    short: words.figures.inYearAt(words.figures.cityName(city), fiscalYear, stageName(words, stage, kind)),
    population: population && {
      persons: population.persons,
      fiscalYear: population.fiscalYear,
      source: context.name(population.source),
      confidence: population.confidence,
    },
    tables: Object.fromEntries(
      comparisonBreakdowns.flatMap((by) => {
        const own = table(by);
        return own ? [[by, own]] : [];
      }),
    ),
  };
}

function staffTable(
  { books, words, name: nameOf }: ExhibitContext,
  column: ComparisonColumn,
  population: KnownPopulation | undefined,
): ComparedTable | undefined {
  const staff = staffing(books, column);
  if (!staff) return undefined;
  const people = (
    key: string,
    name: string,
    { persons, derived, cells }: NonNullable<typeof staff.total>,
  ): ComparedPart => ({
    key,
    name,
    amount: persons,
    resident: population && roundedQuotient(persons, population.persons, 100_000n, 2),
    ...(derived === '' ? {} : { derived: nameOf(derived) }),
    at: firstLine(cells),
  });
  return {
    parts: staff.groups.map((group) =>
      people(group.group, words.compareExplorer.parts[group.group] ?? group.group, group),
    ),
    total: staff.total && people('', words.figures.total, staff.total),
  };
}

function firstLine([cell]: readonly LineReference[]): string {
  return cell ? `${cell.document}:${cell.line}` : '';
}
