import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { chartCsv } from '../../../embeds/chart-csv.ts';
import { useWords } from '../../../i18n/use-words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) =>
  answer(chartCsv(exhibit, setting.publication.release, useWords(setting.language)), 'text/csv; charset=utf-8');
