import type { Words } from '../../i18n/use-words.ts';
import type { ComparedColumn } from './comparison-data.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { ShownRow } from './comparison-view.ts';
import type { ExecutionDifference } from './execution-difference.ts';

/**
 * The sentence that a comparison comes to, from its figures: a change only where the columns are like with like, what is left
 * of the budget where they are one year's budget and outcome.
 */
export function comparisonFinding(
  [first, second]: readonly [ComparedColumn, ComparedColumn],
  { by, as }: ComparisonState,
  rows: readonly ShownRow[],
  total: ShownRow,
  priceYear: number,
  execution: ExecutionDifference | undefined,
  words: Words['compareExplorer'],
): string {
  const [a, b] = [first.short, second.short];
  const [tableA, tableB] = [first.tables[by], second.tables[by]];
  if (!tableA && !tableB) return words.finding.none;
  if (as === 'share') return shareFinding([first, second], by, rows, words);
  const [valueA, valueB] = total.values;
  const prefix =
    as === 'constant'
      ? words.atPrices(priceYear)
      : as === 'resident'
        ? by === 'staffing'
          ? words.finding.residentStaff
          : words.finding.resident
        : '';
  if (!tableA || !tableB) {
    const [printed, other, value] = tableA ? [a, b, valueA] : [b, a, valueB];
    return `${prefix}${words.finding.oneSide(printed, value?.text ?? words.partlyCounted, other)}`;
  }
  const sideBySide = words.finding.sideBySide(
    a,
    valueA?.text ?? words.partlyCounted,
    b,
    valueB?.text ?? words.partlyCounted,
  );
  if (!total.change || a === b) return `${prefix}${sideBySide}`;
  const { text, percent, direction } = total.change;
  if (execution) {
    const name = words.execution.names[execution.name];
    const [most] = largestChanges(rows);
    const thing = most && rows.length > 1 ? words.execution.most(name, most.label, most.text) : '';
    return `${prefix}${words.execution.finding(sideBySide, name, text)}${thing}`;
  }
  if (direction === 'same') return `${prefix}${words.finding.same(a, b)}`;
  const change = words.finding.change(a, b, text.replace(/^[+−]/, ''), percent, direction === 'more');
  return `${prefix}${change}${changedMost(rows, words)}`;
}

/**
 * Two classes that their books spell differently are one where their keys are: they are compared by key, not by name. Plans of
 * two cities join by our judgement alone, so that each keeps its own name.
 */
function shareFinding(
  [first, second]: readonly [ComparedColumn, ComparedColumn],
  by: ComparisonState['by'],
  rows: readonly ShownRow[],
  words: Words['compareExplorer'],
): string {
  const [mostA, mostB] = [largest(rows, 0), largest(rows, 1)];
  const [shareA, shareB] = [mostA?.values[0]?.text ?? '', mostB?.values[1]?.text ?? ''];
  if (mostA && mostB) {
    const said =
      mostA.key === mostB.key && (by !== 'plan' || mostA.first?.name === mostB.second?.name)
        ? words.finding.shareOfOne(mostA.label, first.short, shareA, second.short, shareB)
        : words.finding.share(
            first.short,
            mostA.first?.name ?? '',
            shareA,
            second.short,
            mostB.second?.name ?? '',
            shareB,
          );
    return `${said}${changedMost(rows, words)}`;
  }
  const lacking = (column: ComparedColumn): string =>
    column.tables[by] ? words.finding.noTotal(column.short) : words.finding.notBroken(column.short);
  if (mostA) return words.finding.oneShare(first.short, mostA.first?.name ?? '', shareA, lacking(second));
  if (mostB) return words.finding.oneShare(second.short, mostB.second?.name ?? '', shareB, lacking(first));
  return words.finding.both([...new Set([lacking(first), lacking(second)])]);
}

function largest(rows: readonly ShownRow[], side: 0 | 1): ShownRow | undefined {
  const known = rows.filter(({ values }) => values[side] !== undefined);
  return known.sort((x, y) => Number(y.values[side]?.value ?? 0) - Number(x.values[side]?.value ?? 0))[0];
}

function changedMost(rows: readonly ShownRow[], words: Words['compareExplorer']): string {
  const [most] = largestChanges(rows);
  return most && rows.length > 1 ? words.most(most.label, most.text) : '';
}

function largestChanges(rows: readonly ShownRow[]): { readonly label: string; readonly text: string }[] {
  return rows
    .flatMap(({ label, change }) => (change && change.direction !== 'same' ? [{ label, change }] : []))
    .sort((x, y) => (y.change.size > x.change.size ? 1 : y.change.size < x.change.size ? -1 : 0))
    .map(({ label, change: { text } }) => ({ label, text }));
}
