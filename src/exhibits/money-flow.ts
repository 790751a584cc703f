import { stageName } from '../i18n/stage-name.ts';
import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import type { FlowDiagram } from '../ledger/queries/flow-diagram.ts';
import { flowModel } from '../ledger/queries/flow-diagram.ts';
import { diagramAt } from '../ledger/queries/flow-model.ts';
import { sumDigits } from '../money/amount.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { flowParts } from './flow/flow-parts.ts';

/** From revenue through treasury or fund to plans and objects: a Sankey of stated flows only. */
export function moneyFlow(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const model = flowModel(context.books, agencyYear);
  if (!model) return undefined;
  const diagram = diagramAt(model, model.standard);
  const id = `${agencyYear.city}-${agencyYear.fiscalYear}-sankey`;
  const words = context.words.exhibits.flow;
  const { figures } = context.words;
  const isAccount = agencyYear.kind === 'final-account';
  const { finding, sentence } = isAccount ? throughTreasury(context, diagram) : byFund(context, diagram);
  const out = diagram.ribbons.filter(
    ({ target }) => diagram.nodes.find((node) => node.id === target)?.role === 'object',
  );
  const total = sumDigits(out.map(({ amountNtd }) => amountNtd));
  const stage = stageName(context.words, isAccount ? 'allotted' : agencyYear.stage, agencyYear.kind);
  return {
    id,
    place: `${agencyYear.city}/${agencyYear.fiscalYear}`,
    question: words.question,
    finding,
    sentence,
    facts: [
      context.name(agencyYear.agency),
      figures.staged(context.year(agencyYear.fiscalYear), stage),
      `${figures.total} ${context.charts.exact(total)}`,
    ],
    sources: words.sources(agencyYear.kind).flatMap((title) => {
      const table = context.books.statements.find(
        ({ statement, document }) => statement === title && document === agencyYear.document,
      );
      return table ? [context.source(title, { document: table.document, line: table.lineFrom })] : [];
    }),
    caveat: isAccount ? words.treasuryCaveat : '',
    whole: total,
    ...flowParts(context, agencyYear, model, { id, finding, sentence }),
  };
}

function throughTreasury(context: ExhibitContext, diagram: FlowDiagram): { finding: string; sentence: string } {
  const { charts, words } = context;
  const total = (ids: (id: string) => boolean) =>
    charts.amount(
      sumDigits(
        diagram.ribbons
          .filter(({ target, source }) => target === 'treasury' && ids(source))
          .map(({ amountNtd }) => amountNtd),
      ),
    );
  const stated = (id: string) => id !== 'revenue-other-city-money';
  const earlier = diagram.ribbons.find(
    ({ source, target }) => source === 'treasury' && target === 'allotment-earlier-years',
  );
  return {
    finding: words.exhibits.flow.treasuryFinding(
      total(() => true),
      total(stated),
    ),
    sentence: words.exhibits.flow.treasurySentence(earlier ? charts.amount(earlier.amountNtd) : ''),
  };
}

function byFund(context: ExhibitContext, diagram: FlowDiagram): { finding: string; sentence: string } {
  const { charts, words } = context;
  const earmarked = diagram.ribbons.filter(({ source }) => source === 'fund-earmarked');
  const names = earmarked
    .map(({ target }) => diagram.nodes.find(({ id }) => id === target)?.name ?? '')
    .map(context.name);
  return {
    finding: words.exhibits.flow.fundFinding(
      charts.amount(sumDigits(earmarked.map(({ amountNtd }) => amountNtd))),
      names,
    ),
    sentence: words.exhibits.flow.fundSentence,
  };
}
