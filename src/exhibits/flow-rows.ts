import type { FlowRow } from '../data-files/flow-row.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { allExhibits } from './all-exhibits.ts';
import { ExhibitContext } from './exhibit-context.ts';

/** Every ribbon of every flow diagram of the site, as `flows.csv` publishes it; names in the official Chinese. */
export function flowRows(books: CompiledBooks): FlowRow[] {
  return allExhibits(new ExhibitContext(books, 'zh-TW')).flatMap(({ id, flows }) =>
    flows.map((flow) => ({ chart: id, ...flow })),
  );
}
