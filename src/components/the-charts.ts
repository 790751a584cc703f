import { everyChart } from '../exhibits/every-chart.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { ExhibitContext } from '../exhibits/exhibit-context.ts';
import type { Language } from '../i18n/languages.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { theBooks } from './the-books.ts';

const made = new WeakMap<CompiledBooks, Map<Language, readonly Exhibit[]>>();

/** Every chart of the site in a language, drawn once for all pages of a build. */
export async function theCharts(language: Language): Promise<readonly Exhibit[]> {
  const books = await theBooks();
  const byLanguage = made.get(books) ?? new Map<Language, readonly Exhibit[]>();
  made.set(books, byLanguage);
  const charts = byLanguage.get(language) ?? everyChart(new ExhibitContext(books, language));
  byLanguage.set(language, charts);
  return charts;
}
