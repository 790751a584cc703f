import { Decimal } from 'decimal.js';

/** A row of figures whose blanks the conversion dropped: fewer figures than columns, order kept. */
export type RaggedRow = readonly string[];

/** For every figure of every row the index of its column, or why it cannot be known. */
export type Placement =
  | { readonly kind: 'placed'; readonly columns: readonly (readonly number[])[] }
  | { readonly kind: 'ambiguous' | 'impossible'; readonly row: number };

/** Above this many combinations the arithmetic no longer decides anything a reader could follow. */
const combinationLimit = 200_000;

/**
 * Finds the columns of rows with lost blanks by arithmetic alone: the last column is the sum of the others on every
 * row, and over all rows each column adds up to `totals`. Only a unique solution counts.
 * @param totals the printed total of every column, plain digits; the last is the total of totals
 */
export function placeRaggedRows(rows: readonly RaggedRow[], totals: readonly string[]): Placement {
  const options = rows.map((row) => placements(row, totals.length));
  const impossible = options.findIndex((choices) => choices.length === 0);
  if (impossible >= 0) return { kind: 'impossible', row: impossible };
  const open = options.findIndex((choices) => choices.length > 1);
  const combinations = options.reduce((product, choices) => product * choices.length, 1);
  if (combinations > combinationLimit) return { kind: 'ambiguous', row: Math.max(open, 0) };
  const solutions: number[][][] = [];
  const left = totals.slice(0, -1).map((total) => new Decimal(total));
  const chosen: number[][] = [];
  const search = (at: number, remaining: Decimal[]): void => {
    if (solutions.length > 1) return;
    if (at === rows.length) {
      if (remaining.every((rest) => rest.isZero())) solutions.push([...chosen]);
      return;
    }
    for (const columns of options[at] ?? []) {
      const next = remaining.map((rest, column) => {
        const figure = columns.indexOf(column);
        return figure < 0 ? rest : rest.sub(rows[at]?.[figure] ?? '0');
      });
      chosen.push(columns);
      search(at + 1, next);
      chosen.pop();
    }
  };
  search(0, left);
  const [only, second] = solutions;
  if (only && !second) return { kind: 'placed', columns: only };
  return { kind: second ? 'ambiguous' : 'impossible', row: Math.max(open, 0) };
}

/** Ways to put a row's figures under the columns so that the last column, always printed, is the sum of the others. */
function placements(row: RaggedRow, columns: number): number[][] {
  if (row.length < 2 || row.length > columns) return [];
  const parts = row.slice(0, -1);
  const total = parts.reduce((sum, part) => sum.add(part), new Decimal(0));
  // A row that is printed in full has only one placement, right or wrong: the checks will say which.
  if (row.length < columns && !total.eq(row.at(-1) ?? '0')) return [];
  return choose(columns - 1, parts.length).map((chosen) => [...chosen, columns - 1]);
}

/** All increasing selections of `size` out of `count` positions. */
function choose(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const selections: number[][] = [];
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of choose(count, size - 1, first + 1)) selections.push([first, ...rest]);
  }
  return selections;
}
