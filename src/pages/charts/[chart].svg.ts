import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { base, publication, setting } from '../../components/the-publication.ts';
import { standaloneSvg } from '../../embeds/standalone-svg.ts';
import { useWords } from '../../i18n/use-words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) =>
  answer(
    standaloneSvg(exhibit, {
      words: useWords(setting.language),
      release: publication.release,
      base,
      site: publication.site,
    }),
    'image/svg+xml',
  );
