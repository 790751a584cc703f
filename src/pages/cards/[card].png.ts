import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { theCards } from '../../components/the-cards.ts';
import { setting } from '../../components/the-publication.ts';
import { cardSvg } from '../../embeds/card-svg.ts';
import { useWords } from '../../i18n/use-words.ts';
import { rasterise } from '../../pictures/rasterise.ts';

export async function getStaticPaths() {
  return [...(await theCards())].map(([card, shown]) => ({ params: { card }, props: { shown } }));
}

export const GET: APIRoute = ({ props: { shown } }) => {
  const { shell, embeds } = useWords(setting.language);
  return answer(rasterise(cardSvg(shown, shell.siteName, embeds.seal), 1), 'image/png');
};
