import { addressOf } from '../i18n/address.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { SpendingDimension } from '../ledger/queries/spending-by/spending-dimension.ts';
import { spendingBy } from '../ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { dimensionLook } from './dimension-treemap.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { namedBriefly } from './plan-treemap.ts';
import type { DataTableContent } from './table-content.ts';

/** A node that opens, as a section of its dimension's page. */
export interface DimensionPart {
  /** The node's id in its tree; empty for the whole. */
  readonly id: string;
  /** Names from the whole down; all but the last lead to their own sections. */
  readonly path: readonly { readonly text: string; readonly href: string | undefined }[];
  /** Language of the path, where names exist in Chinese alone. */
  readonly lang: string | undefined;
  /** Its parts, largest first, then itself as their total. */
  readonly table: DataTableContent;
}

/** Every node of a dimension that opens, outermost first: the explorer's views for a browser without scripts. */
export function dimensionParts(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
): DimensionPart[] {
  const tree = spendingBy(context.books, agencyYear, dimension);
  if (!tree) return [];
  const { city, fiscalYear: year } = agencyYear;
  const look = dimensionLook(context, agencyYear, dimension);
  const section = ({ id }: SpendingNode) =>
    addressOf('spending-by', { city, year, by: dimension, node: id }, context.language);
  const { columns } = context.words.exhibits;
  const visit = (node: SpendingNode, above: readonly SpendingNode[]): DimensionPart[] => {
    if (node.children.length === 0) return [];
    const path = [...above, node];
    const names = path.map(({ name }) => context.name(name));
    const children = [...node.children].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
    const row = (part: SpendingNode, summary: boolean) => ({
      summary,
      cells: [
        context.nameCell(part.name, summary ? {} : { href: look.hrefOf(part), kind: 'page' }),
        context.amountCell(part),
        { text: context.charts.share(part.amountNtd, tree.amountNtd) },
      ],
    });
    return [
      {
        id: node.id,
        path: path.map((step, at) => ({ text: names[at] ?? '', href: step === node ? undefined : section(step) })),
        lang: names.some((name) => /\p{Script=Han}/u.test(name)) ? context.originalCell(names.join()).lang : undefined,
        table: {
          // Parts of the same name stand under several others; screen readers list tables by their captions.
          caption: context.words.explorer.parts.caption(
            names.slice(path.length > 1 ? 1 : 0).reduce((outer, inner) => context.words.figures.within(outer, inner)),
          ),
          columns: [
            { name: columns.name },
            { name: columns.amount, unit: '元', numeric: true },
            { name: columns.share, numeric: true },
          ],
          rows: [...children.map((child) => row(child, false)), row(node, true)],
        },
      },
      ...children.flatMap((child) => visit(child, path)),
    ];
  };
  return visit(namedBriefly(tree, context.words.plans.purchases.noDescription), []);
}
