import { frozenReleases } from 'virtual:frozen-releases';
import type { APIRoute } from 'astro';
import { answer } from '../../../../components/answer.ts';
import type { ChartPath } from '../../../../components/chart-paths.ts';
import { chartPaths } from '../../../../components/chart-paths.ts';
import { frameChoices } from '../../../../embeds/frame-choices.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) =>
  answer(`${JSON.stringify(frameChoices(exhibit, setting, frozenReleases))}\n`, 'application/json');
