import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { oembed } from '../../../embeds/oembed.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) =>
  answer(oembed(exhibit, setting), 'application/json');
