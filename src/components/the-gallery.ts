import type { Exhibit } from '../exhibits/exhibit.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { Language } from '../i18n/languages.ts';
import { galleryCharts } from './gallery-picture.ts';
import { galleryStates } from './gallery-states.ts';
import { theBooks } from './the-books.ts';
import { theCharts } from './the-charts.ts';

/** A picture of the gallery, with the chart whose page it leads to. */
export interface GalleryEntry {
  readonly exhibit: Exhibit;
  readonly chart: string;
}

/** All that the gallery shows: every kind of chart, and what readers make of the explorers. */
export async function theGallery(language: Language): Promise<readonly GalleryEntry[]> {
  const charts = galleryCharts(await theCharts(language));
  const states = galleryStates(new ExhibitContext(await theBooks(), language), charts);
  return [...charts, ...states].map((exhibit) => ({ exhibit, chart: exhibit.id.replace(/--.*$/, '') }));
}
