import type { APIRoute } from 'astro';
import { theBooks } from '../../../components/the-books.ts';
import { theCharts } from '../../../components/the-charts.ts';
import { ExhibitContext } from '../../../exhibits/exhibit-context.ts';
import { explorerData, treeName } from '../../../exhibits/explorer-tree.ts';
import { languages } from '../../../i18n/languages.ts';
import { agencyYears } from '../../../ledger/queries/agency-years.ts';

/** The trees behind each treemap that can be opened, in each language, fetched by its explorer. */
export async function getStaticPaths() {
  const books = await theBooks();
  const perLanguage = await Promise.all(
    languages.map(async ({ language }) => ({
      language,
      charted: new Set((await theCharts(language)).map(({ id }) => id)),
    })),
  );
  return perLanguage.flatMap(({ language, charted }) => {
    const context = new ExhibitContext(books, language);
    return agencyYears(books).flatMap((agencyYear) => {
      const data = explorerData(context, agencyYear, charted);
      const chart = `${agencyYear.city}-${agencyYear.fiscalYear}-expenditure-treemap`;
      return data ? [{ params: { chart: treeName(chart, language) }, props: { data } }] : [];
    });
  });
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['data']), { headers: { 'content-type': 'application/json' } });
