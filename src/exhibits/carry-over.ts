import type { AgencyYear } from '../ledger/queries/agency-years.ts';
import { carryOverFlows } from '../ledger/queries/carry-over-flows.ts';
import { diagramAt } from '../ledger/queries/flow-model.ts';
import { sumDigits } from '../money/amount.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { flowParts } from './flow/flow-parts.ts';

/** Commitments as a stock: what the year before left, what this year leaves to the next, and what became of the rest. */
export function carryOver(context: ExhibitContext, agencyYear: AgencyYear): Exhibit | undefined {
  const model = carryOverFlows(context.books, agencyYear);
  if (!model) return undefined;
  const { charts } = context;
  const words = context.words.exhibits.carryOver;
  const { city, fiscalYear, document } = agencyYear;
  const id = `${city}-${fiscalYear}-carry-over`;
  const { ribbons } = diagramAt(model, ['authority', 'outcome']);
  const total = (end: 'source' | 'target', node: string, from = '') =>
    charts.amount(
      sumDigits(
        ribbons
          .filter((ribbon) => ribbon[end] === node && ribbon.source.startsWith(from))
          .map(({ amountNtd }) => amountNtd),
      ),
    );
  const brought = 'authority-brought-forward';
  const finding = words.finding(
    fiscalYear,
    total('source', brought),
    total('target', 'outcome-realised', brought),
    total('target', 'outcome-cancelled'),
    total('target', 'outcome-carried-over'),
  );
  const { sentence } = words;
  return {
    id,
    place: `${city}/${fiscalYear}`,
    question: words.question,
    finding,
    sentence,
    facts: [
      context.name(agencyYear.agency),
      context.year(fiscalYear),
      `${words.authority} ${charts.exact(sumDigits(ribbons.map(({ amountNtd }) => amountNtd)))}`,
    ],
    sources: ['歲出機關別決算表', '以前年度歲出機關別轉入數決算表'].flatMap((title) => {
      const table = context.books.statements.find(
        (candidate) => candidate.statement === title && candidate.document === document,
      );
      return table ? [context.source(title, { document, line: table.lineFrom })] : [];
    }),
    caveat: words.caveat,
    ...flowParts(context, agencyYear, model, { id, finding, sentence }),
  };
}
