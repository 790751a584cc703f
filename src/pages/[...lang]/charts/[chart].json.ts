import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { chartJson } from '../../../embeds/chart-json.ts';
import { livePlace } from '../../../embeds/chart-place.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) =>
  answer(chartJson(exhibit, setting, livePlace(exhibit, setting)), 'application/json');
