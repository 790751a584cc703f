import { drawTreemap } from '../charts/draw-treemap.ts';
import { layoutTreemap } from '../charts/layout-treemap.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { treemapNode } from './expenditure-treemap.ts';

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

/** An agency's spending as SVG in a given frame, titled as its exhibit is; empty where the book lacks the tables. */
export function treemapInFrame(context: ExhibitContext, agencyYear: AgencyYear, { id, width, height, levels }: TreemapFrame): string {
  const tree = spendingTree(context.books, agencyYear);
  if (!tree) return '';
  const layout = layoutTreemap(treemapNode(context, agencyYear, tree), { width, height }, { levels, other: { label: context.charts.other } });
  const description = context.words.exhibits.treemap.sentence(context.words.figures.stages[agencyYear.stage], context.charts.amount(tree.amountNtd), tree.children.length);
  return drawTreemap(layout, context.charts, { id, title: context.whose(agencyYear).join(' '), description });
}
