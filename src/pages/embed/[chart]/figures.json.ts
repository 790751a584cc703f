import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { publication } from '../../../components/the-publication.ts';
import { embedFigures } from '../../../embeds/chart-json.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) =>
  answer(embedFigures(exhibit, publication.release), 'application/json');
