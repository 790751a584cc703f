import type { ChartWords } from '../charts/chart-words.ts';
import { drawTreemap } from '../charts/draw-treemap.ts';
import { drawTreemapBars } from '../charts/draw-treemap-bars.ts';
import { labelTreemap } from '../charts/label-treemap.ts';
import type { TreemapOptions } from '../charts/layout-treemap.ts';
import { layoutTreemap } from '../charts/layout-treemap.ts';
import { layoutTreemapBars } from '../charts/layout-treemap-bars.ts';
import type { SpendingKind } from '../charts/spending-kind.ts';
import type { TreemapNode } from '../charts/treemap-node.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { spendingBy } from '../ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { spendingTree } from '../ledger/queries/spending-tree.ts';
import type { Exhibit, ExhibitSource } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import type { DataTableRow } from './table-content.ts';
import { tileName } from './tile-name.ts';
import { leastPerMille } from './treemap-limits.ts';

/** What the agency spends, by plan and object; each tile opens its plan's page. Missing when the book lacks the tables or spends nothing. */
export function expenditureTreemap(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const tree = spendingBy(context.books, agencyYear, 'plan');
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
  { id, place, words, height = 480, look = planLook(context, agencyYear), leading, caveat = '' }: TreemapMatter,
): Exhibit {
  const { charts } = context;
  const options = treemapOptions(charts, look.hrefOf(tree));
  const root = { ...treemapNode(context, tree, look), href: undefined };
  const largest = leading ?? largestOf(tree.children);
  const name = context.name(largest?.name ?? tree.name);
  const share = charts.share(largest?.amountNtd ?? tree.amountNtd, tree.amountNtd);
  const finding = words.finding(context.name(tree.name), name, share);
  const sentence = words.sentence(
    stageName(context.words, agencyYear.stage, agencyYear.kind),
    charts.amount(tree.amountNtd),
    tree.children.length,
  );
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const layout = layoutTreemap(root, { width: 720, height }, options);
  const bars = layoutTreemapBars(root, 358, context.labels, options);
  return {
    id,
    place,
    question: words.question,
    finding,
    sentence,
    facts: [
      context.words.exhibits.area,
      ...context.whose(agencyYear),
      `${context.words.figures.total} ${context.words.figures.exactly(tree.amountNtd, tree.precisionNtd)}`,
    ],
    sources: sourcesOf(context, agencyYear, tree, words.source(agencyYear.kind)),
    caveat,
    drawings: {
      wide: drawTreemap(layout, context.labels, caption('wide')),
      phone: drawTreemapBars(bars, context.labels, caption('phone')),
    },
    unlabelled: labelTreemap(layout, context.labels).unlabelled.flatMap((node) =>
      node.href === undefined
        ? []
        : [
            {
              id: node.id,
              text: `${tileName(context, tree, node)} ${context.labels.amount(node.amount)}`,
              href: node.href,
              line: node.line,
              derived: node.derived,
            },
          ],
    ),
    table: {
      caption: finding,
      columns: [
        { name: context.words.exhibits.columns.name },
        { name: context.words.exhibits.columns.amount, unit: '元', numeric: true },
        { name: context.words.exhibits.columns.share, numeric: true },
      ],
      rows: tableRows(context, look, tree, tree, 0),
    },
    flows: [],
    whole: tree.amountNtd,
  };
}

/**
 * Where the total is printed and, where that is another statement, the one that the parts are read from.
 * @param statement that of the parts
 */
function sourcesOf(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  { cells: [total] }: SpendingNode,
  statement: string,
): ExhibitSource[] {
  if (!total) return [];
  const own = spendingTree(context.books, agencyYear)?.cells[0];
  const isOwn = own?.document === total.document && own.line === total.line;
  const ofTotal = isOwn ? context.words.exhibits.treemap.source(agencyYear.kind) : statement;
  const parts = context.books.statements.find(
    (table) => table.document === total.document && table.statement === statement && statement !== ofTotal,
  );
  return [
    context.source(ofTotal, total),
    ...(parts ? [context.source(statement, { document: parts.document, line: parts.lineFrom })] : []),
  ];
}

/** What a treemap exhibit says. */
export interface TreemapWords {
  readonly question: string;
  readonly finding: (whole: string, largest: string, share: string) => string;
  readonly sentence: (stage: string, total: string, parts: number) => string;
  readonly source: (kind: AgencyYear['kind']) => string;
}

/** What a treemap exhibit is about. */
export interface TreemapMatter {
  readonly id: string;
  readonly place: string;
  readonly words: TreemapWords;
  /** Of the wide drawing, px. */
  readonly height?: number;
  /** Plans' pages and colours unless told. */
  readonly look?: TreemapLook;
  /** The part that the finding names; the largest child unless told. */
  readonly leading?: SpendingNode | undefined;
  readonly caveat?: string;
}

/** Where the nodes of a tree lead, and in which colour they stand. */
export interface TreemapLook {
  /** Where a node is explained; the whole has such a place only where the page lists its parts. */
  readonly hrefOf: (node: SpendingNode) => string | undefined;
  /** @param within the kind of the node that it is part of */
  readonly kindOf: (node: SpendingNode, within: SpendingKind) => SpendingKind;
}

/** At most 25 tiles a level, and no two of less than half a percent: they open where their parent is explained. */
export function treemapOptions(charts: ChartWords, whole: string | undefined): TreemapOptions {
  return { leastPerMille, other: { label: charts.other, href: (parent) => parent.href ?? whole } };
}

export function largestOf(nodes: readonly SpendingNode[]): SpendingNode | undefined {
  return [...nodes].sort((a, b) => Number(BigInt(b.amountNtd) - BigInt(a.amountNtd)))[0];
}

/** A node as the chart takes it, linked and coloured. */
export function treemapNode(
  context: ExhibitContext,
  node: SpendingNode,
  look: TreemapLook,
  within: SpendingKind = 'other',
): TreemapNode {
  const kind = look.kindOf(node, within);
  return {
    id: node.id === '' ? 'whole' : node.id,
    label: context.name(node.name),
    amount: node.amountNtd,
    kind,
    href: look.hrefOf(node),
    ...context.itemLine(node),
    children: node.children.map((child) => treemapNode(context, child, look, kind)),
  };
}

/** Links to the plan's page, within it to the object or purchase line, in the colour of the plan. */
export function planLook(context: ExhibitContext, agencyYear: AgencyYear): TreemapLook {
  return { hrefOf: (node) => planPlace(context, agencyYear, node), kindOf: ({ kind }) => kind };
}

/** Where a node of a plan is explained: its place on the plan's page; what belongs to no one plan has none. */
export function planPlace(context: ExhibitContext, agencyYear: AgencyYear, node: SpendingNode): string | undefined {
  if (node.planCode === '') return undefined;
  const page = context.planAddress(agencyYear, node.planCode);
  const [cell] = node.cells;
  if (node.level === 'item' && cell) return `${page}#item-${cell.document}-${cell.line}`;
  return node.level === 'plan' ? page : `${page}#objects`;
}

function tableRows(
  context: ExhibitContext,
  look: TreemapLook,
  root: SpendingNode,
  node: SpendingNode,
  depth: number,
): DataTableRow[] {
  const row: DataTableRow = {
    depth,
    summary: depth === 0,
    cells: [
      context.nameCell(node.name, depth === 0 ? {} : { href: look.hrefOf(node), kind: 'page' }),
      context.amountCell(node),
      { text: context.charts.share(node.amountNtd, root.amountNtd) },
    ],
  };
  // Purchase lines have a table of their own on the plan's page; the chart of one plan has them for its tiles.
  const lines = node.children.some(({ level }) => level === 'item');
  const children = lines && root.planCode === '' ? [] : node.children;
  return [row, ...children.flatMap((child) => tableRows(context, look, root, child, depth + 1))];
}
