import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import { theCards } from '../../../components/the-cards.ts';
import type { Card } from '../../../embeds/card-svg.ts';
import { cardSvg } from '../../../embeds/card-svg.ts';
import type { Language } from '../../../i18n/languages.ts';
import { languages } from '../../../i18n/languages.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { rasterise } from '../../../pictures/rasterise.ts';

export async function getStaticPaths() {
  const perLanguage = await Promise.all(
    languages.map(async ({ language, param }) =>
      [...(await theCards(language))].map(([card, shown]) => ({
        params: { lang: param, card },
        props: { shown, language },
      })),
    ),
  );
  return perLanguage.flat();
}

export const GET: APIRoute<{ shown: Card; language: Language }> = async ({ props: { shown, language } }) => {
  const { shell, embeds } = useWords(language);
  return answer(await rasterise(cardSvg(shown, shell.siteName, embeds.seal), 1), 'image/png');
};
