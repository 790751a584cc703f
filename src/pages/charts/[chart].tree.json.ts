import type { APIRoute } from 'astro';
import { theBooks } from '../../components/the-books.ts';
import { ExhibitContext } from '../../exhibits/exhibit-context.ts';
import { explorerTree } from '../../exhibits/explorer-tree.ts';
import { agencyYears } from '../../ledger/queries/agency-years.ts';

/** The tree behind each treemap that can be opened, fetched by its explorer. */
export async function getStaticPaths() {
  const books = await theBooks();
  const context = new ExhibitContext(books, 'zh-TW');
  return agencyYears(books).flatMap((agencyYear) => {
    const tree = explorerTree(context, agencyYear);
    return tree
      ? [{ params: { chart: `${agencyYear.city}-${agencyYear.fiscalYear}-expenditure-treemap` }, props: { tree } }]
      : [];
  });
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['tree']), { headers: { 'content-type': 'application/json' } });
