import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { base, publication, setting } from '../../components/the-publication.ts';
import { standaloneSvg } from '../../embeds/standalone-svg.ts';
import { useWords } from '../../i18n/use-words.ts';
import { rasterise } from '../../pictures/rasterise.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) =>
  answer(
    rasterise(
      standaloneSvg(exhibit, { words: useWords(setting.language), release: publication.release, base, site: '' }),
      2,
    ),
    'image/png',
  );
