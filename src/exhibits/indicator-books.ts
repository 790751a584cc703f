import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/**
 * The books with their indicators' names, units and facets in the reader's language, so that every query on indicators
 * answers in it. Series and points are joined by slug and facet, which stay one to one; all else is as printed.
 */
export function indicatorBooks({ books, name, words }: ExhibitContext): CompiledBooks {
  const unit = words.figures.counters;
  return {
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
}
