import { drawPairs } from '../../charts/draw-pairs.ts';
import { drawSlope } from '../../charts/draw-slope.ts';
import type { PairValue } from '../../charts/layout-pairs.ts';
import { layoutPairs } from '../../charts/layout-pairs.ts';
import { layoutSlope } from '../../charts/layout-slope.ts';
import type { Words } from '../../i18n/use-words.ts';
import { objectKind } from '../object-kind.ts';
import type { DataTableContent } from '../table-content.ts';
import type { MeasuredChange } from './comparison-change.ts';
import { measuredChange } from './comparison-change.ts';
import type { ComparedColumn, ComparisonData } from './comparison-data.ts';
import { comparisonFinding } from './comparison-finding.ts';
import { comparisonNotes, unlikeReasons } from './comparison-notes.ts';
import type { ComparedRow } from './comparison-rows.ts';
import { comparedRows, gatheredRows, measured } from './comparison-rows.ts';
import type { ComparisonMeasure, ComparisonState } from './comparison-state.ts';
import { comparisonTable } from './comparison-table.ts';

/** The few dictionaries that a comparison speaks with, so that a browser need not carry the others. */
export type ComparisonWords = Pick<Words, 'compareExplorer' | 'figures' | 'charts'>;

/** Where a line of a book is shown. */
export type LineAddress = (document: string, line: number) => string;

/** How a comparison is drawn: `slope` joins what became what, `dots` sets shares on one scale, `bars` only puts side by side. */
export type ComparisonForm = 'slope' | 'dots' | 'bars' | 'none';

/** Two columns in one breakdown and one measure, in words, drawn, and as a table. */
export interface ComparisonView {
  readonly columns: readonly [ComparedColumn, ComparedColumn];
  readonly finding: string;
  /** Empty when the two are like with like. */
  readonly unlike: readonly string[];
  readonly notes: readonly string[];
  readonly form: ComparisonForm;
  /** SVG for a wide column and for a phone; `undefined` when no book prints anything to draw. */
  readonly drawings: { readonly wide: string; readonly phone: string } | undefined;
  readonly table: DataTableContent;
}

/** A row as it is shown: both values in the measure, and the change where there may be one. */
export interface ShownRow extends ComparedRow {
  readonly values: readonly [PairValue | undefined, PairValue | undefined];
  readonly change: MeasuredChange | undefined;
}

/**
 * Sets two columns side by side. Like columns get lines, differences and percentages; unlike ones get none of them, and the
 * reasons in words. Runs at build time and in the browser, and gives the same there.
 * @param state columns that are not in the data fall to the first and last (the address is checked before)
 * @param id unique on the page; ids of the drawings begin with it
 */
export function comparisonView(
  data: ComparisonData,
  state: ComparisonState,
  id: string,
  words: ComparisonWords,
  lineAddress: LineAddress,
): ComparisonView {
  const columns = columnsOf(data, state);
  const { by } = state;
  const as: ComparisonMeasure = by === 'staffing' && state.as === 'constant' ? 'amount' : state.as;
  const unlike = unlikeReasons(columns, words.compareExplorer);
  const shown = (row: ComparedRow): ShownRow => {
    const [first, second] = [row.first, row.second].map((part, at) =>
      measured(part, columns[at]?.tables[by], by, as, words.compareExplorer, words.charts),
    );
    const change =
      unlike.length === 0 && first && second
        ? measuredChange(first.value, second.value, by, as, words.compareExplorer, words.charts)
        : undefined;
    return { ...row, values: [first, second], change };
  };
  const joined = comparedRows(columns[0].tables[by], columns[1].tables[by], by, words.compareExplorer.bothNames);
  const rows = joined.map(shown);
  const total = shown({
    key: '',
    label: words.figures.total,
    first: columns[0].tables[by]?.total,
    second: columns[1].tables[by]?.total,
  });
  const finding = comparisonFinding(columns, { ...state, as }, rows, total, data.priceYear, words.compareExplorer);
  const drawn = gatheredRows(joined, columns, words.charts.other).map(shown);
  const { form, drawings } = draw(
    drawn,
    columns,
    as,
    unlike.length === 0,
    { id, finding, unlike: unlike.join(' ') },
    words,
  );
  return {
    columns,
    finding,
    unlike,
    notes: comparisonNotes(data, columns, state, words.compareExplorer, words.figures.officialCityName),
    form,
    drawings,
    table: comparisonTable(columns, { ...state, as }, [...rows, total], finding, data.priceYear, words, lineAddress),
  };
}

function columnsOf({ columns }: ComparisonData, { a, b }: ComparisonState): readonly [ComparedColumn, ComparedColumn] {
  const first = columns.find(({ id }) => id === a) ?? columns[0];
  const second = columns.find(({ id }) => id === b) ?? columns.at(-1);
  if (!first || !second) throw new Error('no column to compare');
  return [first, second];
}

function draw(
  rows: readonly ShownRow[],
  [first, second]: readonly [ComparedColumn, ComparedColumn],
  as: ComparisonMeasure,
  like: boolean,
  { id, finding, unlike }: { readonly id: string; readonly finding: string; readonly unlike: string },
  { charts }: ComparisonWords,
): Pick<ComparisonView, 'form' | 'drawings'> {
  const named = rows.map((row) => ({
    id: row.key,
    label: row.label,
    first: row.values[0],
    second: row.values[1],
    kind: objectKind(row.label) === 'other' ? undefined : objectKind(row.label),
    change: row.change && { text: row.change.marked, direction: row.change.direction },
  }));
  if (!rows.some(({ values }) => values.some((value) => value !== undefined && Number(value.value) > 0)))
    return { form: 'none', drawings: undefined };
  const labels = { firstLabel: first.label, secondLabel: second.label };
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: unlike });
  const pairs = { ...labels, rows: named, order: 'given', marks: as === 'share' ? 'dots' : 'bars' } as const;
  const bars = (width: number) => drawPairs(layoutPairs(pairs, width, charts), caption(String(width)));
  if (like && first.id !== second.id && rows.length <= 6) {
    const slopes = ([720, 358] as const).map((width) => {
      const layout = layoutSlope({ ...labels, rows: named }, width, charts);
      return layout && drawSlope(layout, caption(String(width)));
    });
    if (slopes[0] !== undefined) return { form: 'slope', drawings: { wide: slopes[0], phone: slopes[1] ?? bars(358) } };
  }
  return { form: pairs.marks, drawings: { wide: bars(720), phone: bars(358) } };
}
