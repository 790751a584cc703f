import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';

/** One record an entry of the glossary. */
export function termRecords({ books, addressOf }: RecordContext): SearchRecord[] {
  return books.decisions.glossary.map(({ id, term, english, explanation, also }) => ({
    id: `term-${id}`,
    kind: 'term',
    title: term.normalize('NFC'),
    trail: [english, ...also],
    text: explanation.normalize('NFC'),
    address: addressOf('glossary', { term: id }),
    group: `term-${id}`,
    places: [],
  }));
}
