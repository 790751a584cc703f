import type { CompiledBooks } from '../../compiled-books.ts';
import type { AgencyYear } from '../agency-years.ts';
import type { SpendingNode } from '../spending-tree.ts';
import { spendingTree } from '../spending-tree.ts';
import { spendingByCapital } from './spending-by-capital.ts';
import { spendingByFunction } from './spending-by-function.ts';
import { spendingByObject } from './spending-by-object.ts';
import { spendingByPay } from './spending-by-pay.ts';

/**
 * What an agency's spending can be taken apart by: work plan, object of expenditure (用途別), current and capital
 * (經常門、資本門), function × economic class (職能別 × 經濟性), kind of pay (人事費).
 */
export const spendingDimensions = ['plan', 'object', 'capital', 'function', 'pay'] as const;
export type SpendingDimension = (typeof spendingDimensions)[number];

const trees = {
  plan: spendingTree,
  object: spendingByObject,
  capital: spendingByCapital,
  function: spendingByFunction,
  pay: spendingByPay,
} as const satisfies Record<SpendingDimension, typeof spendingTree>;

/**
 * The spending of an agency-year by one dimension, in the stage of its book; every node is exactly the sum of its
 * children. The root is the agency's total, except that `function` has the total of its table (in 千元, with centrally
 * allocated items where the book counts them in) and `pay` that of 人事費.
 * @returns `undefined` where the book does not print the dimension, or nothing was spent by it: a table in 千元 may have 0 for all
 */
export function spendingBy(
  books: CompiledBooks,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
): SpendingNode | undefined {
  const tree = trees[dimension](books, agencyYear);
  return tree?.amountNtd === '0' ? undefined : tree;
}
