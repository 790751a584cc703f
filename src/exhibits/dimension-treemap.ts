import { addressOf } from '../i18n/address.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { SpendingDimension } from '../ledger/queries/spending-by/spending-dimension.ts';
import { spendingBy } from '../ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import type { TreemapLook } from './expenditure-treemap.ts';
import { expenditureTreemap, largestOf, planLook, planPlace, treemapExhibit } from './expenditure-treemap.ts';
import { spendingClassKind } from './object-kind.ts';
import { namedBriefly } from './plan-treemap.ts';

/**
 * An agency's spending by one dimension. What opens leads to its section on the dimension's own page, anything else to
 * its plan or to the line that prints it. Missing where the book does not print the dimension.
 */
export function dimensionTreemap(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
): Exhibit | undefined {
  if (dimension === 'plan') return expenditureTreemap(context, agencyYear);
  const tree = spendingBy(context.books, agencyYear, dimension);
  if (!tree) return undefined;
  const { city, fiscalYear } = agencyYear;
  return treemapExhibit(context, agencyYear, namedBriefly(tree, context.words.plans.purchases.noDescription), {
    id: `${city}-${fiscalYear}-by-${dimension}`,
    place: `${city}/${fiscalYear}`,
    words: context.words.exhibits.dimensions[dimension],
    look: dimensionLook(context, agencyYear, dimension),
    // One function holds nearly all of it: what tells is the class within.
    leading: dimension === 'function' ? largestOf(tree.children.flatMap(({ children }) => children)) : undefined,
    caveat: totalInWords(context, agencyYear, dimension, tree),
  });
}

/** Links and colours of a dimension's tree: plans keep their own colour, objects and classes the one of their kind. */
export function dimensionLook(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
): TreemapLook {
  if (dimension === 'plan') return planLook(context, agencyYear);
  const { city, fiscalYear: year } = agencyYear;
  return {
    hrefOf: (node) => {
      if (node.id === '' || node.children.length > 0)
        return addressOf('spending-by', { city, year, by: dimension, node: node.id }, context.language);
      const [cell] = node.cells;
      return planPlace(context, agencyYear, node) ?? (cell && context.lineAddress(cell));
    },
    kindOf: (node, within) =>
      node.kind === 'other'
        ? dimension === 'pay'
          ? 'personnel'
          : (spendingClassKind(node.name) ?? within)
        : node.kind,
  };
}

/** What the whole is, where it is not the agency's own total. */
function totalInWords(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
  tree: SpendingNode,
): string {
  const whole = spendingTree(context.books, agencyYear);
  const { dimensionTotals: words } = context.words.exhibits;
  const { figures } = context.words;
  if (!whole) return '';
  const tabled = ({ amountNtd, precisionNtd }: SpendingNode) => figures.exactly(amountNtd, precisionNtd);
  if (dimension === 'pay') return words.pay(tabled(tree), context.charts.share(tree.amountNtd, whole.amountNtd));
  const beyond = tree.children.filter(({ name }) => name === '其他支出');
  if (dimension !== 'function' || beyond.length === 0) return '';
  const parts = beyond.map((part) => `${context.name(part.name)} ${tabled(part)}`).join(figures.separator);
  return words.function(tabled(tree), parts, tabled(whole));
}
