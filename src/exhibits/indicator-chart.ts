import { addressOf } from '../i18n/address.ts';
import type { IndicatorView } from '../ledger/queries/indicators.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitContext } from './exhibit-context.ts';
import { indicatorCautions } from './indicator-cautions.ts';
import { indicatorDrawings } from './indicator-drawing.ts';
import { indicatorHeadline } from './indicator-sentences.ts';

/**
 * One measured thing over time, results and targets, each leading to the line that states it. Missing where the documents
 * say too little to draw.
 * @param view its names and units in the reader's language already
 */
export function indicatorChart(context: ExhibitContext, view: IndicatorView): Exhibit | undefined {
  const drawings = indicatorDrawings(view, context.language);
  if (!drawings) return undefined;
  const { figures, indicators: words } = context.words;
  const { series, points, city, documents } = view;
  const { page } = words;
  const kinds = [...new Set(points.map(({ kind }) => words.kinds[kind]))];
  const qualified = points.some(({ qualifier }) => qualifier !== '');
  const titleOf = (document: string) =>
    context.name(context.books.documents.find(({ entry }) => entry.id === document)?.entry.title ?? document);
  return {
    id: `indicator-${series.slug}`,
    place: 'indicators',
    page: { text: series.name, href: addressOf('indicator', { slug: series.slug }, context.language) },
    question: page.drawing(series.name),
    finding: indicatorHeadline(words, view),
    sentence: page.drawingDescription,
    facts: [
      ...(series.unit === '' ? [] : [figures.unit(series.unit)]),
      words.measures[series.measure],
      figures.officialCityName(city),
      figures.list(kinds),
    ],
    sources: documents.flatMap((document) => {
      const first = points.find((point) => point.document === document);
      if (!first) return [];
      const cell = { document, line: first.valueLine };
      return [{ ...context.source(titleOf(document), cell), statement: titleOf(document) }];
    }),
    caveat: page.inOne(indicatorCautions(context.words, view).map(({ text }) => text)),
    drawings,
    unlabelled: [],
    table: {
      caption: page.table.caption(series.name),
      columns: [
        { name: page.table.date },
        { name: page.table.kind },
        ...(qualified ? [{ name: page.table.qualifier }] : []),
        { name: page.table.value, unit: series.unit, numeric: true },
        { name: page.table.document },
      ],
      rows: points.map(({ asOf, kind, facet, value, qualifier, unit, document, valueLine }) => {
        const cell = { document, line: valueLine };
        return {
          cells: [
            { text: words.date(asOf) },
            { text: words.kinds[kind] + (facet === '' ? '' : figures.aside(facet)) },
            ...(qualified ? [{ text: words.qualifier(qualifier) }] : []),
            { text: words.number(value, ''), figure: { value, unit, derived: '', cells: [cell] } },
            {
              text: page.table.line(document, valueLine),
              href: context.lineAddress(cell),
              kind: 'evidence' as const,
              about: figures.evidence(document, valueLine),
            },
          ],
        };
      }),
    },
    flows: [],
  };
}
