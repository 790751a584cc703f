import type { CompiledBooks, Stage } from '../compiled-books.ts';
import type { AgencyYear } from './agency-years.ts';
import { agencyYears } from './agency-years.ts';
import { breakdownParts, economicTotal } from './breakdown-parts.ts';
import type { EvidencedAmount } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { selectFacts } from './select-facts.ts';

export { type ColumnRelation, columnRelation } from './column-relation.ts';
export { type Unlikeness, unlikeness } from './unlikeness.ts';

/** How an amount can be taken apart for comparison. */
export const breakdowns = ['work-plan', 'plan', 'object1', 'object2', 'function', 'capital', 'fund'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** One column of a comparison: an agency, a fiscal year and a stage that one book prints. */
export interface ComparisonColumn {
  /** `taichung-108-account`: part of addresses. */
  readonly id: string;
  readonly agencyYear: AgencyYear;
  readonly fiscalYear: number;
  readonly stage: Stage;
}

/** One part of a column; `key` joins columns, `name` is what the book prints. */
export interface ComparisonPart extends EvidencedAmount {
  readonly key: string;
  readonly name: string;
}

/** A column taken apart: its parts add up to its total. `undefined` parts: the book does not print this breakdown. */
export interface ComparedColumn {
  readonly column: ComparisonColumn;
  readonly parts: readonly ComparisonPart[] | undefined;
}

/**
 * Every column that the books allow, in the order of documents, years and stages. What two books print, as this year's budget
 * and next year's do, is taken from the book of that year, else from the first.
 */
export function comparisonColumns(books: CompiledBooks): ComparisonColumn[] {
  const columns = printedColumns(books);
  const taken = new Map<string, ComparisonColumn>();
  for (const column of columns) {
    const known = taken.get(column.id);
    if (
      !known ||
      (known.agencyYear.fiscalYear !== column.fiscalYear && column.agencyYear.fiscalYear === column.fiscalYear)
    )
      taken.set(column.id, column);
  }
  return columns.filter((column) => taken.get(column.id) === column);
}

function printedColumns(books: CompiledBooks): ComparisonColumn[] {
  return agencyYears(books).flatMap((agencyYear) => {
    const { city, fiscalYear, kind } = agencyYear;
    const stages: readonly (readonly [number, Stage])[] =
      kind === 'final-account'
        ? [
            [fiscalYear, 'original_budget'],
            [fiscalYear, 'final_budget'],
            [fiscalYear, 'realised'],
            [fiscalYear, 'account'],
          ]
        : [
            [fiscalYear - 2, 'account'],
            [fiscalYear - 1, 'original_budget'],
            [fiscalYear, 'original_budget'],
          ];
    return stages.map(([year, stage]) => ({
      id: `${city}-${year}-${stage.replaceAll('_', '-')}`,
      agencyYear,
      fiscalYear: year,
      stage,
    }));
  });
}

/** A column taken apart, as far as its book prints that. */
export function compareColumn(books: CompiledBooks, column: ComparisonColumn, breakdown: Breakdown): ComparedColumn {
  return { column, parts: breakdownParts(books, column, breakdown) };
}

/** The total of one breakdown: the cross table of functions has its own, in 千元 as its parts are; all others the agency's. */
export function breakdownTotal(
  books: CompiledBooks,
  column: ComparisonColumn,
  breakdown: Breakdown,
): EvidencedAmount | undefined {
  return breakdown === 'function' ? economicTotal(books, column) : columnTotal(books, column);
}

/** What the column's book prints as the agency's total, centrally allocated items left out. */
export function columnTotal(
  books: CompiledBooks,
  { agencyYear, stage, fiscalYear }: ComparisonColumn,
): EvidencedAmount | undefined {
  const query = {
    stage,
    flow: 'expenditure',
    fiscalYear,
    programme: '',
    workPlan: '',
    object1: '',
    item: '',
    fund: '',
  } as const;
  const [total] = selectFacts(books, agencyYear, query);
  return total && evidenceOf(total);
}
