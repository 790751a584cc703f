import type { APIRoute } from 'astro';
import { theComparison } from '../../../components/the-comparison.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { localePaths } from '../../../i18n/locale-paths.ts';

/** What the compare explorer fetches: every column of the books, taken apart every way that they print. */
export const getStaticPaths = () => localePaths();

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await theComparison(languageOf(params['lang']))), {
    headers: { 'content-type': 'application/json' },
  });
