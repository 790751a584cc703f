import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { standaloneSvg } from '../../../embeds/standalone-svg.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { rasterise } from '../../../pictures/rasterise.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = async ({ props: { exhibit, setting } }) => {
  const { publication, base, language } = setting;
  const picture = { words: useWords(language), release: publication.release, base, site: '' };
  return answer(await rasterise(standaloneSvg(exhibit, picture), 2), 'image/png');
};
