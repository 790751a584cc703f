import type { Language } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { theBooks } from './the-books.ts';
import { theNames } from './the-names.ts';

const made = new WeakMap<CompiledBooks, Map<Language, CompiledBooks>>();

/**
 * The books with their indicators' names, units and facets in the reader's language, so that every query on indicators
 * answers in it. Series and points are joined by slug and facet, which stay one to one; all else is as printed.
 */
export async function theIndicatorBooks(language: Language): Promise<CompiledBooks> {
  const books = await theBooks();
  const known = made.get(books)?.get(language);
  if (known) return known;
  const name = await theNames(language);
  const unit = useWords(language).figures.counters;
  const said: CompiledBooks = {
    ...books,
    indicatorPoints: books.indicatorPoints.map((point) => ({
      ...point,
      name: name(point.name),
      unit: unit(point.unit),
      facet: name(point.facet),
    })),
    decisions: {
      ...books.decisions,
      indicators: books.decisions.indicators.map((series) => ({
        ...series,
        name: name(series.name),
        unit: unit(series.unit),
      })),
    },
  };
  made.set(books, (made.get(books) ?? new Map<Language, CompiledBooks>()).set(language, said));
  return said;
}
