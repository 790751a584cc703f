import type { SnippetSetting } from '../embeds/snippets.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { theCharts } from './the-charts.ts';
import { settingIn } from './the-publication.ts';

/** One chart in one language, and what its files are made with. */
export interface ChartPath {
  readonly params: { readonly lang: string | undefined; readonly chart: string };
  readonly props: { readonly exhibit: Exhibit; readonly setting: SnippetSetting & { readonly language: Language } };
}

/** Static paths of whatever exists for every chart, once in each language. */
export async function chartPaths(): Promise<ChartPath[]> {
  const perLanguage = await Promise.all(
    languages.map(async ({ language, param }) =>
      (await theCharts(language)).map((exhibit) => ({
        params: { lang: param, chart: exhibit.id },
        props: { exhibit, setting: settingIn(language) },
      })),
    ),
  );
  return perLanguage.flat();
}
