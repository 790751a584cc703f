import type { APIRoute } from 'astro';
import { theBooks } from '../../../../components/the-books.ts';
import { ExhibitContext } from '../../../../exhibits/exhibit-context.ts';
import { compileFlowChart } from '../../../../exhibits/flow/compile-flow-chart.ts';
import { flowExhibits } from '../../../../exhibits/flow/flow-exhibits.ts';
import { languageOf } from '../../../../i18n/languages.ts';
import { localePaths } from '../../../../i18n/locale-paths.ts';

/** What a flow diagram is drawn from at any setting of its levels, fetched by its explorer. */
export async function getStaticPaths() {
  const charts = flowExhibits(await theBooks());
  return localePaths(charts.map(({ chart }) => ({ params: { chart }, props: {} })));
}

export const GET: APIRoute = async ({ params }) => {
  const books = await theBooks();
  const found = flowExhibits(books).find(({ chart }) => chart === params['chart']);
  if (!found) throw new Error(`no flow diagram ${params['chart']}`);
  const data = compileFlowChart(new ExhibitContext(books, languageOf(params['lang'])), found.agencyYear, found.model);
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
