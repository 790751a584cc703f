import type { Words } from '../../i18n/use-words.ts';
import type { ComparedColumn } from './comparison-data.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { ShownRow } from './comparison-view.ts';

/** The sentence that a comparison comes to, from its figures: a difference only where the columns are like with like. */
export function comparisonFinding(
  [first, second]: readonly [ComparedColumn, ComparedColumn],
  { by, as }: ComparisonState,
  rows: readonly ShownRow[],
  total: ShownRow,
  priceYear: number,
  words: Words['compareExplorer'],
): string {
  const [a, b] = [first.short, second.short];
  const [tableA, tableB] = [first.tables[by], second.tables[by]];
  if (!tableA && !tableB) return words.finding.none;
  const [valueA, valueB] = total.values;
  if (!tableA || !tableB) {
    const [printed, other, value] = tableA ? [a, b, valueA] : [b, a, valueB];
    return words.finding.oneSide(printed, value?.text ?? '', other);
  }
  if (as === 'share') {
    const [mostA, mostB] = [largest(rows, 0), largest(rows, 1)];
    if (!mostA || !mostB) return words.finding.none;
    const share = words.finding.share(
      a,
      mostA.first?.name ?? '',
      mostA.values[0]?.text ?? '',
      b,
      mostB.second?.name ?? '',
      mostB.values[1]?.text ?? '',
    );
    return `${share}${changedMost(rows, words)}`;
  }
  if (!valueA || !valueB)
    return words.finding.sideBySide(a, valueA?.text ?? words.partlyCounted, b, valueB?.text ?? words.partlyCounted);
  const prices = as === 'constant' ? words.atPrices(priceYear) : '';
  if (!total.change || a === b) {
    const perResident = by === 'staffing' ? words.finding.residentStaff : words.finding.resident;
    const say = as === 'resident' ? perResident : words.finding.sideBySide;
    return `${prices}${say(a, valueA.text, b, valueB.text)}`;
  }
  if (total.change.direction === 'same') return `${prices}${words.finding.same(a, b)}`;
  const { text, percent, direction } = total.change;
  const change = words.finding.change(a, b, text.replace(/^[+−]/, ''), percent, direction === 'more');
  return `${prices}${change}${changedMost(rows, words)}`;
}

function largest(rows: readonly ShownRow[], side: 0 | 1): ShownRow | undefined {
  const known = rows.filter(({ values }) => values[side] !== undefined);
  return known.sort((x, y) => Number(y.values[side]?.value ?? 0) - Number(x.values[side]?.value ?? 0))[0];
}

function changedMost(rows: readonly ShownRow[], words: Words['compareExplorer']): string {
  const [most] = rows
    .flatMap(({ label, change }) => (change && change.direction !== 'same' ? [{ label, change }] : []))
    .sort((x, y) => (y.change.size > x.change.size ? 1 : y.change.size < x.change.size ? -1 : 0));
  return most && rows.length > 1 ? words.most(most.label, most.change.text) : '';
}
