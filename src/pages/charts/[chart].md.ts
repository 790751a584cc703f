import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { theBooks } from '../../components/the-books.ts';
import { setting } from '../../components/the-publication.ts';
import { chartReadme } from '../../embeds/chart-readme.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async ({ props: { exhibit } }) =>
  answer(chartReadme(exhibit, await theBooks(), setting), 'text/markdown; charset=utf-8');
