import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { publication, setting } from '../../components/the-publication.ts';
import { chartCsv } from '../../embeds/chart-csv.ts';
import { useWords } from '../../i18n/use-words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) =>
  answer(chartCsv(exhibit, publication.release, useWords(setting.language)), 'text/csv; charset=utf-8');
