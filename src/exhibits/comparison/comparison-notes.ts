import type { Words } from '../../i18n/use-words.ts';
import { columnRelation } from '../../ledger/queries/column-relation.ts';
import { unlikeness } from '../../ledger/queries/unlikeness.ts';
import { grouped } from '../../money/format-amount.ts';
import type { ComparedColumn, ComparisonData } from './comparison-data.ts';
import type { ComparisonState } from './comparison-state.ts';
import { comparisonBreakdowns } from './comparison-state.ts';
import type { ExecutionDifference } from './execution-difference.ts';

type ExplorerWords = Words['compareExplorer'];
type Columns = readonly [ComparedColumn, ComparedColumn];

/** Why two columns may not be subtracted, in words; empty when they may. */
export function unlikeReasons([a, b]: Columns, words: ExplorerWords): string[] {
  if (columnRelation(a, b) !== 'unlike') return [];
  return unlikeness(a, b).map((reason) =>
    reason === 'year' ? words.unlike.year(Math.abs(a.fiscalYear - b.fiscalYear)) : words.unlike[reason],
  );
}

/** Name of the chart that shows what became of the year's budget. */
export function executionChart([{ city, fiscalYear }]: Columns): string {
  return `${city}-${fiscalYear}-execution`;
}

/** What must be known of the difference of one year's budget and outcome. */
export function executionNotes(
  { name }: ExecutionDifference,
  as: ComparisonState['as'],
  words: ExplorerWords,
): string[] {
  return [
    as === 'share' ? words.execution.noShares : '',
    name === 'gap' ? words.execution.gap : '',
    name === 'unrealised' ? words.execution.unrealised : '',
  ].filter((note) => note !== '');
}

/** What a reader must know of this view beside its likeness: what is missing, whose names these are, what it rests on. */
export function comparisonNotes(
  data: ComparisonData,
  columns: Columns,
  { by, as }: ComparisonState,
  words: ExplorerWords,
  officialCityName: Words['figures']['officialCityName'],
): string[] {
  const unique = columns[0].id === columns[1].id ? [columns[0]] : columns;
  const notes: string[] = unique.length === 1 ? [words.sameColumn] : [];
  for (const column of unique) {
    const table = column.tables[by];
    if (!table) notes.push(whyMissing(data, column, by, words));
    else if (!table.total)
      notes.push(by === 'staffing' ? words.noContract : '', as === 'share' ? words.partly(column.label) : '');
  }
  if (by === 'work-plan' && columns[0].agencyYear.agency !== columns[1].agencyYear.agency) notes.push(words.ownNames);
  if (by === 'plan' && columns[0].city !== columns[1].city) notes.push(words.crosswalkNote);
  if (by === 'function') notes.push(words.functionThousand);
  if (by === 'staffing' && as === 'constant') notes.push(words.noPricesOfPeople);
  if (as === 'resident') notes.push(...unique.flatMap((column) => populationNotes(column, words, officialCityName)));
  if (as === 'constant' && by !== 'staffing') notes.push(...priceNotes(data, unique, words));
  return notes.filter((note, at) => note !== '' && notes.indexOf(note) === at);
}

/** That a book does not print a breakdown of a column, and what it prints instead. */
export function whyMissing(
  { columns }: Pick<ComparisonData, 'columns'>,
  { label, agencyYear, fiscalYear }: ComparedColumn,
  by: ComparisonState['by'],
  words: ExplorerWords,
): string {
  const earlier = columns.some(
    (other) => other.agencyYear.agency === agencyYear.agency && other.fiscalYear > fiscalYear,
  );
  const why = earlier ? words.why.earlier : words.why[agencyYear.kind][by];
  return `${words.notPrinted(label, words.by[by])}${why ?? ''}`;
}

/** Breakdowns that both books print, for a reader whose choice one of them does not. */
export function printedBreakdowns(columns: Columns): (typeof comparisonBreakdowns)[number][] {
  return comparisonBreakdowns.filter((by) => columns.every(({ tables }) => tables[by] !== undefined));
}

function populationNotes(
  { city, fiscalYear, population, label }: ComparedColumn,
  words: ExplorerWords,
  officialCityName: Words['figures']['officialCityName'],
): string[] {
  if (!population) return [words.noPopulation(label)];
  const { persons, source, confidence } = population;
  const said = words.population(
    officialCityName(city),
    population.fiscalYear,
    grouped(persons),
    source,
    words.confidence[confidence],
  );
  return [
    population.fiscalYear === fiscalYear
      ? said
      : `${said}${words.populationOfEarlier(fiscalYear, population.fiscalYear)}`,
  ];
}

function priceNotes(
  { prices, priceYear }: ComparisonData,
  columns: readonly ComparedColumn[],
  words: ExplorerWords,
): string[] {
  const from = Math.min(...columns.map(({ fiscalYear }) => fiscalYear));
  if (from >= priceYear) return [];
  const changes = prices
    .filter(({ fiscalYear }) => fiscalYear > from)
    .map(({ fiscalYear, percent, source, confidence }) => {
      const signed = percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`;
      return words.priceChange(fiscalYear, `${signed}%`, source, words.confidence[confidence]);
    });
  return [`${words.prices(from, priceYear)}${words.priceChanges(changes)}`];
}
