import { drawPairs } from '../../charts/draw-pairs.ts';
import { drawSlope } from '../../charts/draw-slope.ts';
import type { PairValue } from '../../charts/layout-pairs.ts';
import { layoutPairs } from '../../charts/layout-pairs.ts';
import { layoutSlope } from '../../charts/layout-slope.ts';
import type { Words } from '../../i18n/use-words.ts';
import { columnRelation } from '../../ledger/queries/column-relation.ts';
import { objectKind } from '../object-kind.ts';
import { pairTones } from '../pair-tones.ts';
import type { DataTableContent } from '../table-content.ts';
import type { MeasuredChange } from './comparison-change.ts';
import { executionChange, measuredChange } from './comparison-change.ts';
import type { ComparedColumn, ComparisonData } from './comparison-data.ts';
import { comparisonFinding } from './comparison-finding.ts';
import { comparisonNotes, executionNotes, unlikeReasons } from './comparison-notes.ts';
import type { ComparedRow } from './comparison-rows.ts';
import { comparedRows, gatheredRows, measured } from './comparison-rows.ts';
import type { ComparisonMeasure, ComparisonState } from './comparison-state.ts';
import { measuresOf } from './comparison-state.ts';
import { comparisonTable } from './comparison-table.ts';
import type { ExecutionDifference } from './execution-difference.ts';
import { executionDifference } from './execution-difference.ts';

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
  /** The measure shown: the one asked for, or amounts where the breakdown has no such measure. */
  readonly as: ComparisonMeasure;
  /** Why the two may not be subtracted; empty when they may. */
  readonly unlike: readonly string[];
  /** How the two subtract where they are one year's budget and outcome. */
  readonly execution: ExecutionDifference | undefined;
  readonly notes: readonly string[];
  readonly form: ComparisonForm;
  /** SVG for a wide column and for a phone, each drawn when it is read; `undefined` when no book prints anything to draw. */
  readonly drawings: { readonly wide: string; readonly phone: string } | undefined;
  readonly table: DataTableContent;
}

/** A row as it is shown: both values in the measure, and the change, or what is left of the budget, where there may be one. */
export interface ShownRow extends ComparedRow {
  readonly values: readonly [PairValue | undefined, PairValue | undefined];
  readonly change: MeasuredChange | undefined;
}

/**
 * Sets two columns side by side. Like columns get lines, differences and percentages; one year's budget and outcome get
 * what is left; unlike ones get none of them, and the reasons in words. Runs at build time and in the browser, and gives the same there.
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
  const as = measuresOf(by).find((measure) => measure === state.as) ?? 'amount';
  const relation = columnRelation(...columns);
  const execution = relation === 'execution' ? executionDifference(columns, by, words) : undefined;
  const between = (first: string, second: string): MeasuredChange | undefined => {
    if (relation === 'like') return measuredChange(first, second, by, as, words.compareExplorer, words.charts);
    if (!execution || as === 'share') return undefined;
    const [budget, outcome] = execution.budget === 0 ? [first, second] : [second, first];
    const signed = execution.name === 'gap';
    return executionChange(budget, outcome, signed, by, as, words.compareExplorer, words.charts);
  };
  const unlike = unlikeReasons(columns, words.compareExplorer);
  const shown = (row: ComparedRow): ShownRow => {
    const [first, second] = [row.first, row.second].map((part, at) => {
      const value = measured(part, columns[at]?.tables[by], by, as, words.compareExplorer, words.charts);
      const [document = '', number] = part?.at.split(':') ?? [];
      const line = number === undefined ? undefined : lineAddress(document, Number(number));
      return value && { ...value, line, derived: as !== 'amount' || part?.derived !== undefined };
    });
    return { ...row, values: [first, second], change: first && second && between(first.value, second.value) };
  };
  const joined = comparedRows(columns[0].tables[by], columns[1].tables[by], by, words.compareExplorer.bothNames);
  const rows = joined.map(shown);
  const total = shown({
    key: '',
    label: words.figures.total,
    first: columns[0].tables[by]?.total,
    second: columns[1].tables[by]?.total,
  });
  const finding = comparisonFinding(
    columns,
    { ...state, as },
    rows,
    total,
    data.priceYear,
    execution,
    words.compareExplorer,
  );
  const drawn = gatheredRows(joined, columns, words.charts.other).map(shown);
  const { form, drawings } = draw(
    drawn,
    columns,
    as,
    relation === 'like',
    execution,
    { id, finding, unlike: unlike.join(' ') },
    words,
  );
  return {
    columns,
    finding,
    as,
    unlike,
    execution,
    notes: [
      ...(execution ? executionNotes(execution, as, words.compareExplorer) : []),
      ...comparisonNotes(data, columns, state, words.compareExplorer, words.figures.officialCityName),
    ],
    form,
    drawings,
    table: comparisonTable(
      columns,
      { ...state, as },
      [...rows, total],
      finding,
      data.priceYear,
      execution,
      words,
      lineAddress,
    ),
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
  execution: ExecutionDifference | undefined,
  { id, finding, unlike }: { readonly id: string; readonly finding: string; readonly unlike: string },
  { charts, compareExplorer: words }: ComparisonWords,
): Pick<ComparisonView, 'form' | 'drawings'> {
  const named = rows.map((row) => ({
    id: row.key,
    label: row.label,
    first: row.values[0],
    second: row.values[1],
    kind: objectKind(row.label) === 'other' ? undefined : objectKind(row.label),
    change: row.change && { text: row.change.marked, direction: row.change.direction },
    between:
      row.change &&
      (execution
        ? words.execution.named(words.execution.names[execution.name], row.change.text)
        : [row.change.marked, row.change.percent].filter((word) => word !== '').join(' ')),
  }));
  if (!rows.some(({ values }) => values.some((value) => value !== undefined && Number(value.value) > 0)))
    return { form: 'none', drawings: undefined };
  const labels = { firstLabel: first.label, secondLabel: second.label };
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: unlike });
  const tones = pairTones(first.city, second.city);
  const pairs = { ...labels, tones, rows: named, order: 'given', marks: as === 'share' ? 'dots' : 'bars' } as const;
  const bars = (width: number) => drawPairs(layoutPairs(pairs, width, charts), caption(String(width)));
  // A line needs both its ends: with a side missing, bars of what there is.
  const whole = rows.every(({ values: [a, b] }) => a !== undefined && b !== undefined);
  const oneSided = ([0, 1] as const).some((side) => rows.every(({ values }) => values[side] === undefined));
  const slope = (width: number) => layoutSlope({ ...labels, rows: named }, width, charts);
  const wide = like && whole && first.id !== second.id && rows.length <= 6 ? slope(720) : undefined;
  return {
    form: wide ? 'slope' : oneSided ? 'bars' : pairs.marks,
    drawings: whenRead({
      wide: () => (wide ? drawSlope(wide, caption('720')) : bars(720)),
      phone: () => {
        const phone = wide && slope(358);
        return phone ? drawSlope(phone, caption('358')) : bars(358);
      },
    }),
  };
}

/** Drawings that are made when they are read, once. */
function whenRead(draw: { readonly wide: () => string; readonly phone: () => string }): ComparisonView['drawings'] {
  let [wide, phone]: (string | undefined)[] = [];
  return {
    get wide() {
      wide ??= draw.wide();
      return wide;
    },
    get phone() {
      phone ??= draw.phone();
      return phone;
    },
  };
}
