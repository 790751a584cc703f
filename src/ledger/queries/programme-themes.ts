import type { CompiledBooks, Programme, Theme } from '../compiled-books.ts';

/** The themes of a programme item as `data/programme-themes.yaml` decides them, in its order; empty for one not yet sorted. */
export function programmeThemes(books: CompiledBooks, { id }: Pick<Programme, 'id'>): Theme[] {
  return books.decisions['programme-themes'].filter(({ items }) => items.includes(id)).map(({ theme }) => theme);
}
