import { drawTreemap } from '../charts/draw-treemap.ts';
import { drawTreemapBars } from '../charts/draw-treemap-bars.ts';
import { labelTreemap } from '../charts/label-treemap.ts';
import { layoutTreemap } from '../charts/layout-treemap.ts';
import { layoutTreemapBars } from '../charts/layout-treemap-bars.ts';
import type { TreemapNode } from '../charts/treemap-node.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import type { DataTableRow } from './table-content.ts';
import { tileName } from './tile-name.ts';

/** What the agency spends, by plan and object; each tile opens its plan's page. Missing when the book lacks the tables. */
export function expenditureTreemap(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const tree = spendingTree(context.books, agencyYear);
  if (!tree) return undefined;
  return treemapExhibit(context, agencyYear, tree, {
    id: `${agencyYear.city}-${agencyYear.fiscalYear}-expenditure-treemap`,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    words: context.words.exhibits.treemap,
  });
}

/** The same drawing for any node of the tree: a plan's objects, an object's purchase lines. */
export function treemapExhibit(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  tree: SpendingNode,
  {
    id,
    place,
    words,
    height = 480,
  }: { readonly id: string; readonly place: string; readonly words: TreemapWords; readonly height?: number },
): Exhibit {
  const { charts } = context;
  const other = { label: charts.other };
  const root = treemapNode(context, agencyYear, tree);
  const [largest] = [...tree.children].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)));
  const name = context.name(largest?.name ?? tree.name);
  const share = charts.share(largest?.amountNtd ?? tree.amountNtd, tree.amountNtd);
  const finding = words.finding(context.name(tree.name), name, share);
  const sentence = words.sentence(
    stageName(context.words, agencyYear.stage, agencyYear.kind),
    charts.amount(tree.amountNtd),
    tree.children.length,
  );
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const layout = layoutTreemap(root, { width: 720, height }, { other });
  const bars = layoutTreemapBars(root, 358, context.labels, { other });
  return {
    id,
    place,
    question: words.question,
    finding,
    sentence,
    facts: [
      context.words.exhibits.area,
      ...context.whose(agencyYear),
      `${context.words.figures.total} ${charts.exact(tree.amountNtd)}`,
    ],
    sources: tree.cells[0] ? [context.source(words.source(agencyYear.kind), tree.cells[0])] : [],
    caveat: '',
    drawings: {
      wide: drawTreemap(layout, context.labels, caption('wide')),
      phone: drawTreemapBars(bars, context.labels, caption('phone')),
    },
    unlabelled: labelTreemap(layout, context.labels).unlabelled.flatMap((node) =>
      node.href === undefined
        ? []
        : [{ text: `${tileName(context, tree, node)} ${charts.amount(node.amount)}`, href: node.href }],
    ),
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        { name: context.words.exhibits.columns.amount, unit: '元', numeric: true },
        { name: context.words.exhibits.columns.share, numeric: true },
      ],
      rows: tableRows(context, agencyYear, tree, tree, 0),
    },
    flows: [],
  };
}

/** What a treemap exhibit says. */
export interface TreemapWords {
  readonly question: string;
  readonly finding: (whole: string, largest: string, share: string) => string;
  readonly sentence: (stage: string, total: string, parts: number) => string;
  readonly source: (kind: AgencyYear['kind']) => string;
}

/** A node as the chart takes it: links to the plan's page, within it to the object or purchase line. */
export function treemapNode(context: ExhibitContext, agencyYear: AgencyYear, node: SpendingNode): TreemapNode {
  return {
    id: node.id === '' ? 'whole' : node.id,
    label: context.name(node.name),
    amount: node.amountNtd,
    kind: node.kind,
    href: nodeAddress(context, agencyYear, node),
    children: node.children.map((child) => treemapNode(context, agencyYear, child)),
  };
}

/** Where a node of the tree is explained: its place on its plan's page; the root has none. */
function nodeAddress(context: ExhibitContext, agencyYear: AgencyYear, node: SpendingNode): string | undefined {
  if (node.planCode === '') return undefined;
  const page = context.planAddress(agencyYear, node.planCode);
  const [cell] = node.cells;
  if (node.level === 'item' && cell) return `${page}#item-${cell.document}-${cell.line}`;
  return node.level === 'plan' ? page : `${page}#objects`;
}

function tableRows(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  root: SpendingNode,
  node: SpendingNode,
  depth: number,
): DataTableRow[] {
  const row: DataTableRow = {
    depth,
    summary: depth === 0,
    cells: [
      context.nameCell(node.name, { href: nodeAddress(context, agencyYear, node), kind: 'page' }),
      context.amountCell(node),
      { text: context.charts.share(node.amountNtd, root.amountNtd) },
    ],
  };
  // Purchase lines have a table of their own on the plan's page.
  const children = node.level === 'object2' ? [] : node.children;
  return [row, ...children.flatMap((child) => tableRows(context, agencyYear, root, child, depth + 1))];
}
