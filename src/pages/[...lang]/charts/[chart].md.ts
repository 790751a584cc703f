import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { theBooks } from '../../../components/the-books.ts';
import { livePlace } from '../../../embeds/chart-place.ts';
import { chartReadme } from '../../../embeds/chart-readme.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = async ({ props: { exhibit, setting } }) =>
  answer(chartReadme(exhibit, await theBooks(), setting, livePlace(exhibit, setting)), 'text/markdown; charset=utf-8');
