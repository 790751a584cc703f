import type { DocumentEntry } from '../../documents/source-document.ts';
import type { AddressMaker } from '../../i18n/address.ts';
import type { CompiledBooks } from '../../ledger/compiled-books.ts';
import type { Variants } from '../fold-text.ts';
import { foldText } from '../fold-text.ts';
import type { SearchRecord } from '../search-record.ts';

/** What the makers of records share. */
export interface RecordContext {
  readonly books: CompiledBooks;
  readonly addressOf: AddressMaker['page'];
  readonly variants: Variants;
}

/** The entry of a document; throws for one that does not exist. */
export function entryOf({ books }: RecordContext, id: string): DocumentEntry {
  const found = books.documents.find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found.entry;
}

/** City, year and document of a record that stands in a document. */
export function placeInBooks(
  context: RecordContext,
  document: string,
): Required<Pick<SearchRecord, 'document' | 'city' | 'year'>> {
  const { city, fiscalYear } = entryOf(context, document);
  return { document, city, year: fiscalYear };
}

/**
 * On which line each stretch of a rebuilt text stands: every line's own words are looked for in it, in order.
 * A line whose words are not there (a page number, a header) has no stretch. The first place is always `lineFrom`.
 */
export function placesOf(
  context: RecordContext,
  text: string,
  document: string,
  lineFrom: number,
  lineTo: number,
): SearchRecord['places'] {
  const lines =
    context.books.documents.find(({ entry }) => entry.id === document)?.lines.slice(lineFrom - 1, lineTo) ?? [];
  const whole = bare(text, context.variants);
  const places: (readonly [number, number])[] = [];
  let cursor = 0;
  for (const line of lines) {
    const words = bare(line.text, context.variants).tokens.join('');
    if (words.length < 2) continue;
    const at = whole.tokens.join('').indexOf(words, cursor);
    if (at < 0) continue;
    places.push([whole.from[at] ?? 0, line.number]);
    cursor = at + words.length;
  }
  return places[0]?.[0] === 0 ? places : [[0, lineFrom], ...places];
}

/** Only the characters, one code unit each, so that a place in the joined tokens is a place in the list. */
function bare(text: string, variants: Variants) {
  const folded = foldText(text, variants);
  const kept = folded.tokens.flatMap((token, at) => (token.length === 1 && token !== '|' ? [at] : []));
  return { tokens: kept.map((at) => folded.tokens[at] ?? ''), from: kept.map((at) => folded.from[at] ?? 0) };
}
