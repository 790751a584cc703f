import { grouped } from '../../money/format-amount.ts';
import type { DataTableCell, DataTableColumn, DataTableContent } from '../table-content.ts';
import type { ComparedColumn, ComparedPart } from './comparison-data.ts';
import { residentText } from './comparison-rows.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { ComparisonWords, LineAddress, ShownRow } from './comparison-view.ts';

/** The comparison as a table: the measure, under it the exact amount, which leads to its line; changes of like columns only. */
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
  /** A column in 千元 throughout says so in its head; one that mixes marks what is in 千元. */
  const inThousands = [0, 1].map((at) =>
    rows.flatMap((row) => (at === 0 ? row.first : row.second) ?? []).every(({ thousand }) => thousand === true),
  );
  const amountCell = (part: ComparedPart | undefined, at: number): DataTableCell => {
    if (!part) return { text: figures.table.empty };
    const long = people ? grouped(part.amount) : figures.exactly(part.amount, part.thousand ? 1000 : 1);
    const exact = part.thousand && inThousands[at] === false ? long : long.replace(/^NT\$| .*$/g, '');
    const derived = part.derived ?? '';
    const text = derived === '' ? exact : `${exact}${figures.aside(figures.derived)}`;
    const [document = '', line = ''] = part.at.split(':');
    if (line === '') return { text };
    const about = derived === '' ? figures.evidence(document, Number(line)) : figures.derivedExplained(derived);
    const figure = {
      value: inThousands[at] ? part.amount.replace(/000$/, '') : part.amount,
      unit: people ? '人' : inThousands[at] ? '千元' : '元',
      derived,
      cells: [{ document, line: Number(line) }],
    };
    return { text, href: lineAddress(document, Number(line)), kind: 'evidence', about, figure };
  };
  const head = columns.map(({ label }, at): DataTableColumn => {
    const unit = people ? words.unit.people : words.unit.money(inThousands[at] === true);
    return { name: label, numeric: true, unit: as === 'amount' ? unit : words.unit.both(units[as], unit) };
  });
  return {
    caption,
    columns: [{ name: words.by[by] }, ...head, ...(withChange ? [{ name: words.change, numeric: true }] : [])],
    rows: rows.map((row) => ({
      summary: row.key === '',
      cells: [
        { text: row.label },
        ...[row.first, row.second].map(
          (part, at): DataTableCell => ({
            ...amountCell(part, at),
            measure:
              as === 'amount' || !part
                ? undefined
                : measureText(row.values[at]?.value, as, part.amount, charts.unknown),
          }),
        ),
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

function measureText(value: string | undefined, as: ComparisonState['as'], amount: string, unknown: string): string {
  if (value === undefined) return unknown;
  if (as === 'share') return `${value}%`;
  return as === 'resident' ? residentText(value, amount).replace(/^\d+/, grouped) : grouped(value);
}
