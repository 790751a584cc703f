import type { CompiledBooks } from '../ledger/compiled-books.ts';
import type { ExhibitContext } from './exhibit-context.ts';

/**
 * The books with their indicators' names, units, facets, definitions, notes and cautions and the reasons of judged promises in
 * the reader's language, so that every query on indicators answers in it. Series and points are joined by slug and facet, which stay one to one; all else is as printed.
 */
export function indicatorBooks({ books, name, words, language }: ExhibitContext): CompiledBooks {
  const inEnglish = language === 'en';
  const unitOf = new Map(
    books.decisions.indicators.map(({ slug, unit, unitEnglish }) => [
      slug,
      inEnglish && unitEnglish !== undefined ? unitEnglish : words.figures.counters(unit),
    ]),
  );
  return {
    ...books,
    indicatorPoints: books.indicatorPoints.map((point) => ({
      ...point,
      name: name(point.name),
      unit: unitOf.get(point.indicator) ?? point.unit,
      facet: name(point.facet),
      note: inEnglish ? point.noteEnglish : point.note,
    })),
    promises: books.promises.map((promise) => (inEnglish ? { ...promise, reason: promise.english } : promise)),
    decisions: {
      ...books.decisions,
      reorganisations: books.decisions.reorganisations.map((each) => (inEnglish ? { ...each, ...each.english } : each)),
      indicators: books.decisions.indicators.map((series) => ({
        ...series,
        name: name(series.name),
        unit: unitOf.get(series.slug) ?? series.unit,
        definition: inEnglish ? series.meaning : series.definition,
        changes: series.changes.map((change) => (inEnglish ? { ...change, ...change.english } : change)),
      })),
    },
  };
}
