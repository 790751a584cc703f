import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import type { ChartPath } from '../../../components/chart-paths.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { standaloneSvg } from '../../../embeds/standalone-svg.ts';
import { useWords } from '../../../i18n/use-words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartPath['props']> = ({ props: { exhibit, setting } }) => {
  const { publication, base, language } = setting;
  const picture = { words: useWords(language), release: publication.release, base, site: publication.site };
  return answer(standaloneSvg(exhibit, picture), 'image/svg+xml');
};
