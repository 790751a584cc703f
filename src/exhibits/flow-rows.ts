import type { FlowRow } from '../data-files/flow-row.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { allExhibits } from './all-exhibits.ts';
import type { Exhibit } from './exhibit.ts';
import { ExhibitContext } from './exhibit-context.ts';

/** Every ribbon of every flow diagram of the site, as `flows.csv` publishes it; names in the official Chinese. */
export function flowRows(books: CompiledBooks): FlowRow[] {
  return ribbonsOf(allExhibits(new ExhibitContext(books, 'zh-TW')));
}

/** The same of exhibits that are made already, with names in their language. */
export function ribbonsOf(exhibits: readonly Exhibit[]): FlowRow[] {
  return exhibits.flatMap(({ id, flows }) => flows.map((flow) => ({ chart: id, ...flow })));
}
