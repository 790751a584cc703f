import type { TreemapNode } from '../charts/treemap-node.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { populationAt } from '../ledger/queries/reference-series.ts';
import type { SpendingDimension } from '../ledger/queries/spending-by/spending-dimension.ts';
import { spendingBy, spendingDimensions } from '../ledger/queries/spending-by/spending-dimension.ts';
import type { SpendingNode } from '../ledger/queries/spending-tree.ts';
import { staffing } from '../ledger/queries/staffing.ts';
import { grouped } from '../money/format-amount.ts';
import type { ChartTool } from './chart-tools.ts';
import { chartTools } from './chart-tools.ts';
import { dimensionLook, dimensionTreemap } from './dimension-treemap.ts';
import type { Exhibit, ExhibitLink } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { treemapNode } from './expenditure-treemap.ts';
import { namedBriefly } from './plan-treemap.ts';

/** One node as the explorer's data file has it: short keys, amounts as plain digits, nothing that is not drawn or linked. */
export interface ExplorerNode {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly kind: TreemapNode['kind'];
  /** Where it is explained: its plan's page, its section, or the line that prints it. */
  readonly href?: string;
  /** Where the amount is printed; for a derived one where the first of its inputs is. */
  readonly line?: string;
  /** How it was derived, in words; left out when a book prints it. */
  readonly derived?: string;
  /** The Chinese name under a translated one. */
  readonly official?: string;
  /** All that a purchase line says, where its name says less: searched, not shown. */
  readonly says?: string;
  /** Its plan's page, for a plan. */
  readonly plan?: string;
  /** The book prints it in 千元. */
  readonly thousands?: true;
  readonly children?: readonly ExplorerNode[];
}

/** How many people an amount is divided by, and who says so. */
export interface ExplorerHeads {
  /** Plain digits. */
  readonly count: string;
  /** The rule in words: what is divided by what, from where, how it is rounded. */
  readonly rule: string;
  /** The line or page that the count comes from. */
  readonly href: string;
}

/** What stands around the drawing of a whole dimension: the words of its own exhibit. */
export interface ExplorerHead {
  /** The exhibit's stable name. */
  readonly chart: string;
  readonly question: string;
  readonly finding: string;
  readonly sentence: string;
  readonly caveat: string;
  /** Whose, which year, which stage, without the total. */
  readonly facts: readonly string[];
  readonly sources: readonly ExhibitLink[];
  /** The chart's own page, embed, pictures and data, where it has them. */
  readonly tools: { readonly [Tool in ChartTool]?: string };
}

/** What a treemap opens into: its agency-year by every dimension that the book prints, and what amounts may be divided by. */
export interface ExplorerData {
  readonly trees: { readonly [D in SpendingDimension]?: ExplorerNode };
  readonly heads: { readonly [D in SpendingDimension]?: ExplorerHead };
  /** What the book calls the stage of its amounts. */
  readonly stage: string;
  readonly residents: ExplorerHeads | undefined;
  readonly staff: ExplorerHeads | undefined;
  /** Characters that mean the same in a search, each with the one that is kept. */
  readonly variants: readonly (readonly [string, string])[];
}

/** Name of a treemap's tree in a language: addresses and names in it are that language's. */
export function treeName(chart: string, language: Language): string {
  return language === 'zh-TW' ? chart : `${chart}.${language}`;
}

/** The dimensions that a book prints, in the order in which they are offered. */
export function printedDimensions(context: ExhibitContext, agencyYear: AgencyYear): SpendingDimension[] {
  return spendingDimensions.filter((dimension) => spendingBy(context.books, agencyYear, dimension));
}

/**
 * Everything that the explorer of an agency-year shows without asking the site again; nothing where the book lacks the tables.
 * @param charted names of the charts that have a page of their own
 */
export function explorerData(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  charted: ReadonlySet<string> = new Set(),
): ExplorerData | undefined {
  const dimensions = printedDimensions(context, agencyYear);
  if (dimensions.length === 0) return undefined;
  return {
    trees: Object.fromEntries(
      dimensions.map((dimension) => [dimension, explorerTree(context, agencyYear, dimension)] as const),
    ),
    heads: Object.fromEntries(
      dimensions.flatMap((dimension) => {
        const exhibit = dimensionTreemap(context, agencyYear, dimension);
        return exhibit ? [[dimension, explorerHead(context, exhibit, charted)] as const] : [];
      }),
    ),
    stage: stageName(context.words, agencyYear.stage, agencyYear.kind),
    residents: residents(context, agencyYear),
    staff: staff(context, agencyYear),
    variants: context.books.decisions['search-variants'].flatMap(({ keep, fold }) =>
      fold.map((char) => [char, keep] as const),
    ),
  };
}

/** An agency-year's spending by one dimension, down to purchase lines. */
export function explorerTree(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  dimension: SpendingDimension,
): ExplorerNode | undefined {
  const tree = spendingBy(context.books, agencyYear, dimension);
  if (!tree) return undefined;
  const named = namedBriefly(tree, context.words.plans.purchases.noDescription);
  const drawn = treemapNode(context, named, dimensionLook(context, agencyYear, dimension));
  return compact(context, agencyYear, tree, drawn);
}

function explorerHead(context: ExhibitContext, exhibit: Exhibit, charted: ReadonlySet<string>): ExplorerHead {
  const { id: chart, question, finding, sentence, caveat, facts, sources } = exhibit;
  return {
    chart,
    question,
    finding,
    sentence,
    caveat,
    facts: facts.slice(0, -1),
    sources: sources.map(({ text, href }) => ({ text, href })),
    tools: charted.has(chart) ? chartTools(chart, context.language) : {},
  };
}

/** @param node as the book names it; `drawn` as tiles do */
function compact(
  context: ExhibitContext,
  agencyYear: AgencyYear,
  node: SpendingNode,
  drawn: TreemapNode,
): ExplorerNode {
  const [cell] = node.cells;
  const children = node.children.flatMap((child, at) => {
    const next = drawn.children?.[at];
    return next ? [compact(context, agencyYear, child, next)] : [];
  });
  return {
    id: drawn.id,
    label: drawn.label,
    amount: drawn.amount,
    kind: drawn.kind,
    ...(drawn.href === undefined ? {} : { href: drawn.href }),
    ...(cell ? { line: context.lineAddress(cell) } : {}),
    ...(node.derived === '' ? {} : { derived: context.name(node.derived) }),
    ...(node.level === 'item'
      ? { says: node.name || drawn.label }
      : node.name === drawn.label
        ? {}
        : { official: node.name }),
    ...(node.level === 'plan' ? { plan: context.planAddress(agencyYear, node.planCode) } : {}),
    ...(node.precisionNtd === 1000 ? { thousands: true as const } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

function residents(context: ExhibitContext, { city, fiscalYear }: AgencyYear): ExplorerHeads | undefined {
  const known = populationAt(context.books, city, fiscalYear);
  if (!known) return undefined;
  const { explorer: words, figures, compareExplorer } = context.words;
  const said = compareExplorer.population(
    figures.officialCityName(city),
    known.fiscalYear,
    grouped(known.persons),
    context.name(known.source),
    compareExplorer.confidence[known.confidence],
  );
  const earlier =
    known.fiscalYear === fiscalYear ? '' : compareExplorer.populationOfEarlier(fiscalYear, known.fiscalYear);
  return {
    count: known.persons,
    rule: words.rules.resident(said + earlier),
    href: addressOf('data', {}, context.language),
  };
}

function staff(context: ExhibitContext, agencyYear: AgencyYear): ExplorerHeads | undefined {
  const { fiscalYear, stage, kind } = agencyYear;
  const total = staffing(context.books, { id: '', agencyYear, fiscalYear, stage })?.total;
  const [cell] = total?.cells ?? [];
  if (!total || !cell) return undefined;
  const table = kind === 'final-account' ? '人事費明細表' : '人事費彙計表';
  return {
    count: total.persons,
    rule: context.words.explorer.rules.employee[kind](context.name(table), grouped(total.persons)),
    href: context.lineAddress(cell),
  };
}
