import { grouped } from '../../money/format-amount.ts';
import type { DataTableCell, DataTableColumn, DataTableContent } from '../table-content.ts';
import type { ComparedColumn, ComparedPart } from './comparison-data.ts';
import { twoPlaces } from './comparison-rows.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { ComparisonWords, LineAddress, ShownRow } from './comparison-view.ts';

/** The comparison as a table: exact amounts, each leading to its line; the measure beside them; changes of like columns only. */
export function comparisonTable(
  columns: readonly [ComparedColumn, ComparedColumn],
  { by, as }: ComparisonState,
  rows: readonly ShownRow[],
  caption: string,
  priceYear: number,
  { compareExplorer: words, figures, charts }: ComparisonWords,
  lineAddress: LineAddress,
): DataTableContent {
  const people = by === 'staffing';
  const withChange = rows.some(({ change }) => change !== undefined);
  const units = {
    share: words.unit.share,
    resident: figures.joined([people ? words.unit.peoplePerResident : words.unit.resident, words.derived]),
    constant: figures.joined([words.unit.constant(priceYear), words.derived]),
  };
  /** A column of one unit names it in its head; a mixed one in each cell. */
  const precisions = [0, 1].map((at) => [
    ...new Set(
      rows.flatMap((row) => (at === 0 ? row.first : row.second) ?? []).map(({ thousand }) => thousand === true),
    ),
  ]);
  const amountCell = (part: ComparedPart | undefined, at: number): DataTableCell => {
    if (!part) return { text: figures.table.empty };
    const long = people ? grouped(part.amount) : figures.exactly(part.amount, part.thousand ? 1000 : 1);
    const exact = precisions[at]?.length === 1 ? long.replace(/^NT\$| .*$/g, '') : long;
    const derived = part.derived ?? '';
    const text = derived === '' ? exact : `${exact}${figures.aside(figures.derived)}`;
    const [document = '', line = ''] = part.at.split(':');
    if (line === '') return { text };
    const about = derived === '' ? figures.evidence(document, Number(line)) : figures.derivedExplained(derived);
    return { text, href: lineAddress(document, Number(line)), kind: 'evidence', about };
  };
  const head = columns.flatMap(({ label }, at): DataTableColumn[] => [
    {
      name: label,
      numeric: true,
      ...(precisions[at]?.length === 1
        ? { unit: people ? words.unit.people : words.unit.money(precisions[at][0] === true) }
        : {}),
    },
    ...(as === 'amount' ? [] : [{ name: words[people ? 'asStaff' : 'as'][as], unit: units[as], numeric: true }]),
  ]);
  return {
    caption,
    columns: [{ name: words.by[by] }, ...head, ...(withChange ? [{ name: words.change, numeric: true }] : [])],
    rows: rows.map((row) => ({
      summary: row.key === '',
      cells: [
        { text: row.label },
        ...[row.first, row.second].flatMap((part, at): DataTableCell[] => [
          amountCell(part, at),
          ...(as === 'amount' ? [] : [{ text: measureText(row.values[at]?.value, as, charts.unknown) }]),
        ]),
        ...(withChange
          ? [
              {
                text: row.change
                  ? [row.change.marked, row.change.percent].filter((word) => word !== '').join(' ')
                  : charts.unknown,
              },
            ]
          : []),
      ],
    })),
  };
}

function measureText(value: string | undefined, as: ComparisonState['as'], unknown: string): string {
  if (value === undefined) return unknown;
  if (as === 'share') return `${value}%`;
  return grouped(as === 'resident' ? twoPlaces(value) : value);
}
