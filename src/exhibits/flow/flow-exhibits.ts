import type { CompiledBooks } from '../../ledger/compiled-books.ts';
import type { AgencyYear } from '../../ledger/queries/agency-years.ts';
import { agencyYears } from '../../ledger/queries/agency-years.ts';
import { carryOverFlows } from '../../ledger/queries/carry-over-flows.ts';
import { flowModel } from '../../ledger/queries/flow-diagram.ts';
import type { FlowModel } from '../../ledger/queries/flow-model.ts';

/** An exhibit whose levels a reader can switch, with what it is drawn from. */
export interface FlowExhibit {
  readonly chart: string;
  readonly agencyYear: AgencyYear;
  readonly model: FlowModel;
  /** Parameter of the page's address that holds its levels. */
  readonly parameter: 'flow' | 'stock';
}

/** Made once for all pages: if each made those of all books for its own, a build would take four times as long for twice the books. */
const made = new WeakMap<CompiledBooks, readonly FlowExhibit[]>();

/** Every flow diagram of the site, by the name of its exhibit. */
export function flowExhibits(books: CompiledBooks): readonly FlowExhibit[] {
  const exhibits = made.get(books) ?? makeExhibits(books);
  made.set(books, exhibits);
  return exhibits;
}

function makeExhibits(books: CompiledBooks): FlowExhibit[] {
  return agencyYears(books).flatMap((agencyYear) => {
    const name = `${agencyYear.city}-${agencyYear.fiscalYear}`;
    const [money, stock] = [flowModel(books, agencyYear), carryOverFlows(books, agencyYear)];
    return [
      ...(money ? [{ chart: `${name}-sankey`, agencyYear, model: money, parameter: 'flow' as const }] : []),
      ...(stock ? [{ chart: `${name}-carry-over`, agencyYear, model: stock, parameter: 'stock' as const }] : []),
    ];
  });
}
