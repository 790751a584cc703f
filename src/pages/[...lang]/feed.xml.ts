import { frozenReleases } from 'virtual:frozen-releases';
import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { settingIn } from '../../components/the-publication.ts';
import { releasesFeed } from '../../embeds/releases-feed.ts';
import { languageOf } from '../../i18n/languages.ts';
import { localePaths } from '../../i18n/locale-paths.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute = ({ params }) => {
  const { publication, base, language } = settingIn(languageOf(params['lang']));
  const frozen = frozenReleases.map(({ release }) => release);
  return answer(releasesFeed(publication, frozen, base, language), 'application/atom+xml; charset=utf-8');
};
