import { addressOf } from '../i18n/address.ts';
import type { ComparedColumn, ComparisonData } from './comparison/comparison-data.ts';
import { printedBreakdowns, unlikeReasons } from './comparison/comparison-notes.ts';
import type { ComparisonBreakdown, ComparisonMeasure } from './comparison/comparison-state.ts';
import { comparisonMeasures } from './comparison/comparison-state.ts';
import type { ComparisonView } from './comparison/comparison-view.ts';
import { comparisonView } from './comparison/comparison-view.ts';
import { compileComparison } from './comparison/compile-comparison.ts';
import type { Exhibit, ExhibitView } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import type { DataTableContent } from './table-content.ts';

/** Names of the charts that set the two books side by side; first-level objects have an exhibit of their own. */
const names = {
  plan: 'compare-plans',
  object2: 'compare-second-objects',
  function: 'compare-functions',
  capital: 'compare-capital',
  fund: 'compare-funds',
  staffing: 'compare-staffing',
} as const;

type Named = keyof typeof names;

/** The two cities' own books: the account of the one, the budget of the other. */
interface TwoBooks {
  readonly context: ExhibitContext;
  readonly data: ComparisonData;
  readonly columns: readonly [ComparedColumn, ComparedColumn];
}

/**
 * The two cities' own books side by side, once for each way that both take their money apart: as shares, and in the
 * explorer's other measures. Stage and year differ, so none of them subtracts.
 */
export function comparisonCharts(context: ExhibitContext): Exhibit[] {
  const books = twoBooks(context);
  if (!books) return [];
  return printedBreakdowns(books.columns)
    .filter((by): by is ComparisonBreakdown & Named => by in names)
    .flatMap((by) => comparisonChart(books, by));
}

/** The other measures of the comparison by first-level objects, and what they rest on. */
export function objectViews(context: ExhibitContext): Pick<Exhibit, 'bases' | 'views'> {
  const books = twoBooks(context);
  return books ? { bases: basesOf(books), views: () => otherViews(books, 'object1', 'share', 'compare-objects') } : {};
}

/** Residents of both cities and the changes of prices. */
function basesOf({ data, columns }: TwoBooks): string[] {
  return [
    ...columns.flatMap(({ population }) => population?.persons ?? []),
    ...data.prices.map(({ fiscalYear, percent }) => `${fiscalYear} ${percent}`),
  ];
}

function twoBooks(context: ExhibitContext): TwoBooks | undefined {
  const data = compileComparison(context);
  const first = data.columns.find(({ stage }) => stage === 'account') ?? data.columns[0];
  const second = data.columns.findLast(({ city }) => city !== first?.city);
  return first && second && { context, data, columns: [first, second] };
}

function comparisonChart(books: TwoBooks, by: ComparisonBreakdown & Named): Exhibit[] {
  const { context, columns } = books;
  const { words } = context;
  const id = names[by];
  const own = by === 'staffing' ? 'amount' : 'share';
  const { drawings, finding, table, notes } = viewed(books, by, own, id);
  if (!drawings || table.rows.length < 2) return [];
  const params = { a: columns[0].id, b: columns[1].id, by, as: own };
  return [
    {
      id,
      place: 'compare',
      page: {
        text: words.compareExplorer.by[by],
        href: `${addressOf('compare', params, context.language)}#explore`,
      },
      question: words.exhibits.comparison.questions[by],
      finding,
      sentence: words.exhibits.comparison.sentence,
      facts: [...columns.map(({ label }) => label), measureName(books, by, own)],
      sources: columns.flatMap(({ tables }) => sourceOf(context, tables[by]?.parts[0]?.at)),
      caveat: [...unlikeReasons(columns, words.compareExplorer), ...notes].join(
        context.language === 'zh-TW' ? '' : ' ',
      ),
      drawings,
      unlabelled: [],
      table: own === 'amount' ? table : withMeasure(table, measureName(books, by, own)),
      flows: [],
      measure: own,
      bases: basesOf(books),
      views: () => otherViews(books, by, own, id),
    },
  ];
}

function otherViews(books: TwoBooks, by: ComparisonBreakdown, own: ComparisonMeasure, id: string): ExhibitView[] {
  return comparisonMeasures
    .filter((as) => as !== own && !(by === 'staffing' && as === 'constant'))
    .flatMap((as): ExhibitView[] => {
      const { drawings, finding, notes } = viewed(books, by, as, id);
      const note = [measureName(books, by, as), ...notes].join('　');
      return drawings ? [{ measure: as, unit: 'spoken', finding, note, drawings, unlabelled: [] }] : [];
    });
}

function viewed(
  { context, data, columns: [a, b] }: TwoBooks,
  by: ComparisonBreakdown,
  as: ComparisonMeasure,
  id: string,
): ComparisonView {
  const lineAddress = (document: string, line: number) => context.lineAddress({ document, line });
  return comparisonView(data, { a: a.id, b: b.id, by, as }, id, context.words, lineAddress);
}

function measureName({ context }: TwoBooks, by: ComparisonBreakdown, as: ComparisonMeasure): string {
  return context.words.compareExplorer[by === 'staffing' ? 'asStaff' : 'as'][as];
}

/** The table with a column of its own for the measure beside each amount, as the chart's data files print it. */
function withMeasure(table: DataTableContent, name: string): DataTableContent {
  return {
    ...table,
    paired: true,
    columns: table.columns.flatMap(({ unit: _, ...column }) =>
      column.numeric ? [column, { name, numeric: true }] : [column],
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap(({ measure, ...cell }, at) =>
        table.columns[at]?.numeric ? [cell, { text: measure ?? '' }] : [cell],
      ),
    })),
  };
}

/** The statement that prints a line, `000:1346`, as a source. */
function sourceOf(context: ExhibitContext, at: string | undefined): Exhibit['sources'] {
  const [document = '', number = ''] = (at ?? '').split(':');
  const line = Number(number);
  const table = context.books.statements.find(
    (statement) => statement.document === document && statement.lineFrom <= line && line <= statement.lineTo,
  );
  return table ? [context.source(table.statement, { document, line })] : [];
}
