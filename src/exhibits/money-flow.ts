import { stageName } from '../i18n/stage-name.ts';
import { drawSankey } from '../charts/draw-sankey.ts';
import type { FlowDiagram as ChartDiagram } from '../charts/flow-diagram.ts';
import { layoutSankey } from '../charts/layout-sankey.ts';
import type { SpendingKind } from '../charts/spending-kind.ts';
import { sumDigits } from '../money/amount.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { type FlowDiagram, type FlowNode, flowDiagram } from '../ledger/queries/flow-diagram.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { objectKind } from './object-kind.ts';

/** From revenue through treasury or fund to plans and objects: a Sankey of stated flows only. */
export function moneyFlow(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const diagram = flowDiagram(context.books, agencyYear);
  if (!diagram) return undefined;
  const { charts } = context;
  const id = `${agencyYear.city}-${agencyYear.fiscalYear}-sankey`;
  const words = context.words.exhibits.flow;
  const { finding, sentence } = agencyYear.kind === 'final-account' ? throughTreasury(context, diagram) : byFund(context, diagram);
  const input = chartDiagram(context, agencyYear, diagram);
  const caption = (suffix: string) => ({ id: `${id}-${suffix}`, title: finding, description: sentence });
  const wide = layoutSankey(input, { width: 720, height: 560 }, 'horizontal', charts);
  const phone = layoutSankey(input, { width: 358, height: 760 }, 'vertical', charts);
  const nameOf = new Map(diagram.nodes.map((node) => [node.id, node.name]));
  const out = diagram.ribbons.filter(({ target }) => diagram.nodes.find((node) => node.id === target)?.role === 'object');
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.question,
    finding,
    sentence,
    facts: [agencyYear.agency, `${context.year(agencyYear.fiscalYear)}${stageName(context.words, agencyYear.kind === 'final-account' ? 'allotted' : agencyYear.stage, agencyYear.kind)}`, `${context.words.figures.total} ${charts.exact(sumDigits(out.map(({ amountNtd }) => amountNtd)))}`],
    sources: words.sources(agencyYear.kind).flatMap((title) => {
      const table = context.books.statements.find(({ statement, document }) => statement === title && document === agencyYear.document);
      return table ? [context.source(title, { document: table.document, line: table.lineFrom })] : [];
    }),
    caveat: agencyYear.kind === 'final-account' ? words.treasuryCaveat : '',
    drawings: { wide: drawSankey(wide, charts, caption('wide')), phone: drawSankey(phone, charts, caption('phone')) },
    unlabelled: wide.unlabelled.map(({ label, href }) => ({ text: label, href: href ?? `#${id}` })),
    table: {
      caption: finding,
      columns: [{ name: words.columns.source }, { name: words.columns.target }, { name: context.words.exhibits.columns.amount, unit: '元', numeric: true }],
      rows: diagram.ribbons.map((ribbon) => ({
        cells: [{ text: nameOf.get(ribbon.source) ?? '' }, { text: nameOf.get(ribbon.target) ?? '' }, context.amountCell(ribbon)],
      })),
    },
    flows: diagram.ribbons.map(({ source, target, amountNtd, derived, cells }) => ({
      source: nameOf.get(source) ?? source, target: nameOf.get(target) ?? target, amountNtd, derived, cells,
    })),
  };
}

function throughTreasury(context: ExhibitContext, diagram: FlowDiagram): { finding: string; sentence: string } {
  const { charts, words } = context;
  const total = (ids: (id: string) => boolean) => charts.amount(sumDigits(diagram.ribbons.filter(({ target, source }) => target === 'treasury' && ids(source)).map(({ amountNtd }) => amountNtd)));
  const stated = (id: string) => id !== 'revenue-other-city-money';
  const earlier = diagram.ribbons.find(({ source, target }) => source === 'treasury' && target === 'allotment-earlier-years');
  return {
    finding: words.exhibits.flow.treasuryFinding(total(() => true), total(stated)),
    sentence: words.exhibits.flow.treasurySentence(earlier ? charts.amount(earlier.amountNtd) : ''),
  };
}

function byFund(context: ExhibitContext, diagram: FlowDiagram): { finding: string; sentence: string } {
  const { charts, words } = context;
  const earmarked = diagram.ribbons.filter(({ source }) => source === 'fund-earmarked');
  const names = earmarked.map(({ target }) => diagram.nodes.find(({ id }) => id === target)?.name ?? '');
  return {
    finding: words.exhibits.flow.fundFinding(charts.amount(sumDigits(earmarked.map(({ amountNtd }) => amountNtd))), names),
    sentence: words.exhibits.flow.fundSentence,
  };
}

function kindOf(node: FlowNode): SpendingKind {
  switch (node.role) {
    case 'revenue':
      return 'revenue';
    case 'treasury':
    case 'allotment':
    case 'fund':
      return 'treasury';
    case 'object':
      return objectKind(node.name);
    case 'plan':
      return node.kind;
  }
}

function chartDiagram(context: ExhibitContext, agencyYear: AgencyYear, { levels, nodes, ribbons }: FlowDiagram): ChartDiagram {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // A ribbon takes the colour of the plan at either end, so that a plan can be followed through; before that of its source.
  const ribbonKind = (source: string, target: string): SpendingKind => {
    const ends = [byId.get(target), byId.get(source)];
    const plan = ends.find((node) => node?.role === 'plan');
    return plan ? kindOf(plan) : kindOf(byId.get(source) ?? { role: 'treasury', kind: 'other', id: '', name: '', planCode: '' });
  };
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: node.name,
      level: levels.indexOf(node.role),
      kind: kindOf(node),
      href: node.planCode === '' ? undefined : context.planAddress(agencyYear, node.planCode),
    })),
    links: ribbons.map(({ source, target, amountNtd, cells }) => ({
      source,
      target,
      amount: amountNtd,
      kind: ribbonKind(source, target),
      href: cells[0] ? context.lineAddress(cells[0]) : undefined,
      strong: source === 'fund-earmarked',
    })),
  };
}
