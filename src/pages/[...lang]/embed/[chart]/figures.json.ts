import type { APIRoute } from 'astro';
import { answer } from '../../../../components/answer.ts';
import type { ChartPath } from '../../../../components/chart-paths.ts';
import { chartPaths } from '../../../../components/chart-paths.ts';
import { embedFigures } from '../../../../embeds/chart-json.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) =>
  answer(embedFigures(exhibit, setting.publication.release), 'application/json');
