import type { ChartWords } from '../../charts/chart-words.ts';
import type { PairValue } from '../../charts/layout-pairs.ts';
import { roundedQuotient } from '../../money/rounded-quotient.ts';
import type { ComparedColumn, ComparedPart, ComparedTable } from './comparison-data.ts';
import type { ComparisonBreakdown, ComparisonMeasure } from './comparison-state.ts';

/** One thing of two columns; a side without it prints no such figure. */
export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly first: ComparedPart | undefined;
  readonly second: ComparedPart | undefined;
}

/** The parts of two columns joined by key, largest first; plans of two cities that differ in name show both. */
export function comparedRows(
  first: ComparedTable | undefined,
  second: ComparedTable | undefined,
  by: ComparisonBreakdown,
  bothNames: (names: readonly string[]) => string,
): ComparedRow[] {
  const keys = [...new Set([first, second].flatMap((table) => table?.parts.map(({ key }) => key) ?? []))];
  const rows = keys.map((key) => {
    const sides = [first, second].map((table) => table?.parts.find((part) => part.key === key));
    const names = [...new Set(sides.flatMap((part) => part?.name ?? []))];
    return { key, label: by === 'plan' ? bothNames(names) : (names[0] ?? key), first: sides[0], second: sides[1] };
  });
  return rows.sort((a, b) => compare(largest(b), largest(a)));
}

const compare = (a: bigint, b: bigint): number => (a > b ? 1 : a < b ? -1 : 0);

function largest({ first, second }: ComparedRow): bigint {
  const [a, b] = [BigInt(first?.amount ?? '0'), BigInt(second?.amount ?? '0')];
  return a > b ? a : b;
}

/** How measures are said; the words of the compare explorer fit. */
export interface MeasureWords {
  readonly moneyText: (said: string) => string;
  readonly perResidentText: (value: string) => string;
  readonly peopleText: (value: string) => string;
}

/**
 * One part in one measure: exact digits for the drawing, and words. `undefined` where the measure does not exist: a share
 * without a printed total, per resident without a population, people at constant prices.
 */
export function measured(
  part: ComparedPart | undefined,
  table: ComparedTable | undefined,
  by: ComparisonBreakdown,
  as: ComparisonMeasure,
  words: MeasureWords,
  charts: ChartWords,
): PairValue | undefined {
  if (!part || !table) return undefined;
  const people = by === 'staffing';
  switch (as) {
    case 'amount':
      return {
        value: part.amount,
        text: people ? words.peopleText(part.amount) : words.moneyText(charts.amount(part.amount)),
      };
    case 'share':
      if (!table.total || table.total.amount === '0') return undefined;
      return {
        value: roundedQuotient(part.amount, table.total.amount, 100n, 2),
        text: charts.share(part.amount, table.total.amount),
      };
    case 'resident': {
      if (part.resident === undefined) return undefined;
      const said = residentText(part.resident, part.amount);
      return { value: part.resident, text: people ? words.peopleText(said) : words.perResidentText(said) };
    }
    case 'constant':
      return part.constant === undefined
        ? undefined
        : { value: part.constant, text: words.moneyText(charts.amount(part.constant)) };
  }
}

/** Hundredths that a reader can set under each other: `17.5` is `17.50`. */
export function twoPlaces(digits: string): string {
  const [whole = '0', places = ''] = digits.split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
}

/** Per resident, to one hundredth; what is there and rounds to nothing is `<0.01`. */
export function residentText(resident: string, amount: string): string {
  const said = twoPlaces(resident);
  return said === '0.00' && !/^-?0*$/.test(amount) ? '<0.01' : said;
}

/** At most this many rows are drawn; the table has them all. */
const drawn = 12;

/** The rows that a drawing has room for: the largest, and what is left gathered in one, exactly. */
export function gatheredRows(
  rows: readonly ComparedRow[],
  columns: readonly [ComparedColumn, ComparedColumn],
  other: (count: number) => string,
): ComparedRow[] {
  if (rows.length <= drawn) return [...rows];
  const rest = rows.slice(drawn - 1);
  const gather = (side: 'first' | 'second', column: ComparedColumn): ComparedPart | undefined => {
    const parts = rest.flatMap((row) => row[side] ?? []);
    if (parts.length === 0) return undefined;
    const amount = sum(parts.map((part) => part.amount));
    const resident = column.population && roundedQuotient(amount, column.population.persons, 1n, 2);
    const constants = parts.flatMap(({ constant }) => constant ?? []);
    return {
      key: 'other',
      name: other(rest.length),
      amount,
      resident,
      constant: constants.length === parts.length ? sum(constants) : undefined,
      derived: other(rest.length),
      at: parts[0]?.at ?? '',
    };
  };
  return [
    ...rows.slice(0, drawn - 1),
    {
      key: 'other',
      label: other(rest.length),
      first: gather('first', columns[0]),
      second: gather('second', columns[1]),
    },
  ];
}

function sum(values: readonly string[]): string {
  return values.reduce((total, value) => total + BigInt(value), 0n).toString();
}
