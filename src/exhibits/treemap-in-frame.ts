import { drawTreemap } from '../charts/draw-treemap.ts';
import { labelTreemap } from '../charts/label-treemap.ts';
import { layoutTreemap } from '../charts/layout-treemap.ts';
import { drawNamedBars } from '../charts/named-bars.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { ExhibitLink } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { planLook, treemapNode } from './expenditure-treemap.ts';
import { tileName } from './tile-name.ts';

/** A frame for a treemap that stands among words, smaller than the exhibit of the same tree. */
export interface TreemapFrame {
  /** Unique on the page. */
  readonly id: string;
  /** px. */
  readonly width: number;
  readonly height: number;
  /** 1 shows plans, 2 their objects inside. */
  readonly levels: 1 | 2;
}

export interface FramedTreemap {
  readonly svg: string;
  /** Tiles whose label found no room, with the plan that each belongs to: to be listed beside the drawing. */
  readonly unlabelled: readonly ExhibitLink[];
}

/** An agency's spending as SVG in a given frame, as bars where plans alone found no room for their names; empty where the book lacks the tables. */
export function treemapInFrame(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  { id, width, height, levels }: TreemapFrame,
): FramedTreemap {
  const tree = spendingTree(context.books, agencyYear);
  if (!tree) return { svg: '', unlabelled: [] };
  const layout = layoutTreemap(
    treemapNode(context, tree, planLook(context, agencyYear)),
    { width, height },
    { levels, other: { label: context.charts.other } },
  );
  const description = context.words.exhibits.treemap.sentence(
    stageName(context.words, agencyYear.stage, agencyYear.kind),
    context.charts.amount(tree.amountNtd),
    tree.children.length,
  );
  const caption = { id, title: context.whose(agencyYear).join(' '), description };
  const { unlabelled } = labelTreemap(layout, context.labels);
  // A strip that cannot name its parts says less than bars that can.
  if (levels === 1 && unlabelled.length > 1)
    return { svg: drawNamedBars(layout.root, width, context.labels, caption), unlabelled: [] };
  return {
    svg: drawTreemap(layout, context.labels, caption),
    unlabelled: unlabelled.flatMap((node) =>
      node.href === undefined
        ? []
        : [{ text: `${tileName(context, tree, node)} ${context.labels.amount(node.amount)}`, href: node.href }],
    ),
  };
}
