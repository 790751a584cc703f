import type { Exhibit } from '../exhibits/exhibit.ts';
import type { Language } from '../i18n/languages.ts';
import { theCharts } from './the-charts.ts';

/** The exhibits of agencies and cities: every chart of the site that is not about a single plan or series. */
export async function theExhibits(language: Language): Promise<readonly Exhibit[]> {
  return (await theCharts(language)).filter(({ page }) => page === undefined);
}
