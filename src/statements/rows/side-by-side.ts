import { Decimal } from 'decimal.js';
import { readFigure } from '../../documents/figure-token.ts';
import { squeeze } from '../../documents/page-blocks.ts';
import type { Line } from '../../documents/source-document.ts';
import type { PrintedRow } from './printed-row.ts';
import { readLabel } from './printed-row.ts';

/** The rows of one line of a two-sided statement: both sides, or one whose neighbour is blank. */
export type LineGroups = readonly PrintedRow[];

/**
 * Splits a line into its groups of a label and `count` figures: `專戶存款 23,036 24,247 　　存入保證金 16,848 18,170`.
 * @returns `undefined` when a label has some figures but not all
 */
export function lineGroups({ text, number }: Line, count: number): LineGroups | undefined {
  const groups: PrintedRow[] = [];
  let label: string[] = [];
  let figures: { raw: string; value: string; line: number }[] = [];
  for (const token of text.split(/[ \t]+/)) {
    const figure = readFigure(token);
    if (!figure && figures.length > 0) return undefined;
    if (!figure || label.length === 0) {
      label.push(token);
      continue;
    }
    figures.push({ ...figure, line: number });
    if (figures.length < count) continue;
    groups.push({ ...readLabel([label.join(' ')]), figures, note: '', lineFrom: number, lineTo: number });
    label = [];
    figures = [];
  }
  if (figures.length > 0) return undefined;
  return groups.filter(({ name }) => squeeze(name) !== '');
}

export interface Sides {
  readonly left: readonly PrintedRow[];
  readonly right: readonly PrintedRow[];
  /** Lines with one group whose side had to be found. */
  readonly found: readonly number[];
  /** No choice of sides makes every sum hold. */
  readonly contradictory: boolean;
}

/** Above this many lone groups arithmetic is no longer a proof that a reader could follow. */
const loneLimit = 12;

/**
 * Puts the rows of a two-sided statement on their sides. A lone group goes where it makes every printed parent and total
 * of both sides the sum of what is under it; where either side would do (zeros), it stays on the left.
 * @param totals names of the rows that close a side
 */
export function placeSides(lines: readonly LineGroups[], totals: ReadonlySet<string>): Sides {
  const lone = lines.filter((groups) => groups.length === 1);
  const build = (onRight: ReadonlySet<LineGroups>) => ({
    left: lines.flatMap((groups) => (onRight.has(groups) ? [] : groups.slice(0, 1))),
    right: lines.flatMap((groups) => (onRight.has(groups) ? groups : groups.slice(1))),
  });
  const found = lone.map(([row]) => row?.lineFrom ?? 0);
  const choices = lone.length > loneLimit ? [] : subsetsBySize(lone.length);
  for (const choice of choices) {
    const sides = build(new Set(lone.filter((_, at) => choice.includes(at))));
    if (addsUp(sides.left, totals) && addsUp(sides.right, totals)) return { ...sides, found, contradictory: false };
  }
  return { ...build(new Set()), found, contradictory: true };
}

/** Every selection of positions below `count`, smallest first. */
function subsetsBySize(count: number): number[][] {
  const all = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, at) => at).filter((at) => Math.floor(bits / 2 ** at) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

/** Whether every row with rows indented under it is their sum, and every total the sum of the outermost rows above it. */
function addsUp(rows: readonly PrintedRow[], totals: ReadonlySet<string>): boolean {
  const outermost = rows.reduce((least, row) => Math.min(least, row.indent), Number.POSITIVE_INFINITY);
  let since = 0;
  for (const [at, row] of rows.entries()) {
    if (totals.has(row.name)) {
      const roots = rows.slice(since, at).filter(({ indent }) => indent === outermost);
      if (!sumsTo(roots, row)) return false;
      since = at + 1;
      continue;
    }
    const after = rows.slice(at + 1);
    const end = after.findIndex((other) => other.indent <= row.indent || totals.has(other.name));
    const under = after.slice(0, end < 0 ? after.length : end);
    const nearest = under.reduce((least, other) => Math.min(least, other.indent), Number.POSITIVE_INFINITY);
    const children = under.filter(({ indent }) => indent === nearest);
    if (children.length > 0 && !sumsTo(children, row)) return false;
  }
  return true;
}

function sumsTo(parts: readonly PrintedRow[], whole: PrintedRow): boolean {
  return whole.figures.every((figure, column) =>
    parts.reduce((sum, part) => sum.add(part.figures[column]?.value ?? 0), new Decimal(0)).eq(figure.value),
  );
}
