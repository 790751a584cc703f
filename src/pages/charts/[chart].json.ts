import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { base, publication, setting } from '../../components/the-publication.ts';
import { chartJson } from '../../embeds/chart-json.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) =>
  answer(chartJson(exhibit, publication, base, setting.language), 'application/json');
