import { grouped } from '../../money/format-amount.ts';
import type { DataTableCell, DataTableColumn, DataTableContent } from '../table-content.ts';
import type { ComparedColumn, ComparedPart } from './comparison-data.ts';
import { residentText } from './comparison-rows.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { ComparisonWords, LineAddress, ShownRow } from './comparison-view.ts';
import type { ExecutionDifference } from './execution-difference.ts';

/**
 * The comparison as a table: the measure, under it the exact amount, which leads to its line; changes of like columns, and what
 * is left of a budget beside its own outcome. One column has one unit: 千元 where all of it is printed so, else 元 with a mark at
 * what is printed in 千元.
 */
export function comparisonTable(
  columns: readonly [ComparedColumn, ComparedColumn],
  { by, as }: ComparisonState,
  rows: readonly ShownRow[],
  caption: string,
  priceYear: number,
  execution: ExecutionDifference | undefined,
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
  const inThousands = [0, 1].map((at) => {
    const printed = rows.flatMap((row) => (at === 0 ? row.first : row.second) ?? []);
    return printed.length > 0 && printed.every(({ thousand }) => thousand === true);
  });
  const amountCell = (part: ComparedPart | undefined, at: number): DataTableCell => {
    if (!part) return { text: figures.table.empty };
    const digits = inThousands[at] ? part.amount.replace(/000$/, '') : part.amount;
    const derived = part.derived ?? '';
    const marks = [
      derived === '' ? '' : figures.derived,
      part.thousand && !inThousands[at] ? words.inThousands : '',
    ].filter((mark) => mark !== '');
    const text = [grouped(digits), ...marks.map(figures.aside)].join('');
    const [document = '', line = ''] = part.at.split(':');
    if (line === '') return { text };
    const about = derived === '' ? figures.evidence(document, Number(line)) : figures.derivedExplained(derived);
    const figure = {
      value: digits,
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
  const exactDifference = execution !== undefined && as === 'amount' && !people;
  const changeColumn: DataTableColumn = execution
    ? {
        name: words.execution.names[execution.name],
        unit: figures.joined([...(exactDifference ? [words.unit.money(false)] : []), execution.formula]),
        numeric: true,
      }
    : { name: words.change, numeric: true };
  const changeText = ({ change, first, second }: ShownRow): string => {
    if (!change) return charts.unknown;
    if (exactDifference && first && second) {
      const difference = BigInt(first.amount) - BigInt(second.amount);
      const left = execution.budget === 0 ? difference : -difference;
      return `${left < 0n ? '−' : execution.name === 'gap' && left > 0n ? '+' : ''}${grouped(left.toString().replace('-', ''))}`;
    }
    return [change.marked, change.percent].filter((word) => word !== '').join(' ');
  };
  return {
    caption,
    columns: [{ name: words.by[by] }, ...head, ...(withChange ? [changeColumn] : [])],
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
        ...(withChange ? [{ text: changeText(row) }] : []),
      ],
    })),
  };
}

function measureText(value: string | undefined, as: ComparisonState['as'], amount: string, unknown: string): string {
  if (value === undefined) return unknown;
  if (as === 'share') return value === '0.00' && !/^0*$/.test(amount) ? '<0.01%' : `${value}%`;
  return as === 'resident' ? residentText(value, amount).replace(/^\d+/, grouped) : grouped(value);
}
