import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/**
 * The books with their indicators' names, units, facets, definitions, notes and cautions in the reader's language, so that every query on indicators
 * answers in it. Series and points are joined by slug and facet, which stay one to one; all else is as printed.
 */
export function indicatorBooks({ books, name, words, language }: ExhibitContext): CompiledBooks {
  const unit = words.figures.counters;
  const inEnglish = language === 'en';
  return {
    ...books,
    indicatorPoints: books.indicatorPoints.map((point) => ({
      ...point,
      name: name(point.name),
      unit: unit(point.unit),
      facet: name(point.facet),
      note: inEnglish ? point.noteEnglish : point.note,
    })),
    decisions: {
      ...books.decisions,
      indicators: books.decisions.indicators.map((series) => ({
        ...series,
        name: name(series.name),
        unit: unit(series.unit),
        definition: inEnglish ? series.meaning : series.definition,
        changes: series.changes.map((change) => (inEnglish ? { ...change, ...change.english } : change)),
      })),
    },
  };
}
