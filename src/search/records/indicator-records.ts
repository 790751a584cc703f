import { zhTw } from '../../i18n/zh-tw.ts';
import type { IndicatorPoint } from '../../ledger/compiled-books.ts';
import type { IndicatorView } from '../../ledger/queries/indicators.ts';
import { indicatorViews } from '../../ledger/queries/indicators.ts';
import type { Place, SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';
import { entryOf, placeInBooks } from './record-context.ts';

const words = zhTw.indicators;

/**
 * One record a series: what it counts, and each date with its figure, as the page of the series says them. The sentences
 * themselves have records of their own and are not told twice.
 */
export function indicatorRecords(context: RecordContext): SearchRecord[] {
  return indicatorViews(context.books).map((view) => indicatorRecord(context, view));
}

function indicatorRecord(context: RecordContext, { series, points, latest, documents }: IndicatorView): SearchRecord {
  const newest = latest ?? points.at(-1);
  if (!newest) throw new Error(`an indicator without a point: ${series.slug}`);
  const own = newest.document;
  let text = series.definition.normalize('NFC');
  const places: Place[] = [placeOf(0, newest, own)];
  for (const point of points) {
    places.push(placeOf(text.length + 1, point, own));
    text += `\n${sayDated(point)}`;
  }
  return {
    id: `indicator-${series.slug}`,
    kind: 'indicator',
    title: series.name.normalize('NFC'),
    trail: [],
    text,
    address: context.addressOf('indicator', { slug: series.slug }),
    group: `indicator-${series.slug}`,
    ...placeInBooks(context, own),
    alsoIn: documents
      .filter((document) => document !== own)
      .map((document) => ({ document, year: entryOf(context, document).fiscalYear })),
    places,
  };
}

function placeOf(offset: number, { document, valueLine }: IndicatorPoint, own: string): Place {
  return document === own ? [offset, valueLine] : [offset, valueLine, document];
}

/** `108 年 12 月：42 個`, `112 年：目標 至少 150 筆`. */
function sayDated({ asOf, kind, value, qualifier, unit, facet }: IndicatorPoint): string {
  const said = words.value(value, qualifier, unit);
  const figure = kind === 'target' ? words.target(said) : said;
  return `${words.date(asOf)}：${facet === '' ? figure : words.withFacet(figure, facet)}`.normalize('NFC');
}
