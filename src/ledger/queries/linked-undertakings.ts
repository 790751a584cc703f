import type { CompiledBooks, Programme, UndertakingLink } from '../compiled-books.ts';

/** A declared link of a programme item, and the other items that it leads to. */
export interface LinkedUndertaking {
  readonly link: UndertakingLink;
  /** Without the item itself, in document order. */
  readonly others: readonly Programme[];
}

/** What is the same undertaking in other documents, or in other parts of the same one. Links resolve both ways. */
export function linkedUndertakings(books: CompiledBooks, item: Programme): LinkedUndertaking[] {
  return books.decisions.links
    .filter(({ items }) => items.includes(item.id))
    .map((link) => ({
      link,
      others: books.programmes.filter(({ id }) => id !== item.id && link.items.includes(id)),
    }));
}
