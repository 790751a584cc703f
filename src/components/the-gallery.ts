import type { Exhibit } from '../exhibits/exhibit.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { Language } from '../i18n/languages.ts';
import { agencyYears, newestAgencyYears } from '../ledger/queries/agency-years.ts';
import { galleryCharts } from './gallery-picture.ts';
import { galleryStates } from './gallery-states.ts';
import { theBooks } from './the-books.ts';
import { theCharts } from './the-charts.ts';

/** A picture of the gallery, with the chart whose page it leads to. */
export interface GalleryEntry {
  readonly exhibit: Exhibit;
  readonly chart: string;
}

/**
 * All that the gallery shows: every kind of chart, and what readers make of the explorers. A city's newest year stands for the years
 * before it, which have the same kinds.
 */
export async function theGallery(language: Language): Promise<readonly GalleryEntry[]> {
  const books = await theBooks();
  const newest = newestAgencyYears(books);
  const past = agencyYears(books).filter(({ document }) => !newest.some((kept) => kept.document === document));
  const places = new Set(past.map(({ city, fiscalYear }) => `${city}/${fiscalYear}`));
  const charts = galleryCharts((await theCharts(language)).filter(({ place }) => !places.has(place)));
  const states = galleryStates(new ExhibitContext(books, language), charts);
  return [...charts, ...states].map((exhibit) => ({ exhibit, chart: exhibit.id.replace(/--.*$/, '') }));
}
